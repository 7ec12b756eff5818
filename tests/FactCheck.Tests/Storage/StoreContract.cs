using System.Collections.Immutable;
using System.Text;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Tests.Storage;

/// <summary>What holds for a store on either database.</summary>
public abstract partial class StoreContract
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    /// <summary>Where a new, empty store is.</summary>
    protected abstract string NewLocation();

    private protected Store Store { get; private set; } = null!;

    private protected string Location { get; private set; } = null!;

    [SetUp]
    public void OpenStore()
    {
        Location = NewLocation();
        Store = Store.Open(Location, TimeProvider.System);
    }

    [TearDown]
    public void CloseStore() => Store?.Dispose();

    private protected static (ReadArticle Read, RawArticle Raw) Article(string address, string text, string published = "2024-05-03", string outlet = "The Daily Ferry")
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var raw = new RawArticle { Id = address, Text = text, Outlet = outlet, Published = published, Url = address, Sha256 = ContentHash.Hex(bytes), Bytes = bytes };
        return (Pipeline.Read(raw).Article!, raw);
    }

    private protected long Put(string address, string text, string published = "2024-05-03", string outlet = "The Daily Ferry")
    {
        var (read, raw) = Article(address, text, published, outlet);
        return Store.Write(batch => batch.Put(StorableArticle.Of(read, raw))).Article;
    }

    private protected static List<Discrepancy> Find(params ReadArticle[] articles)
    {
        var (finder, sorted) = (new DiscrepancyFinder(RulePack.Standard), articles.OrderBy(a => a.Article.Id, StringComparer.Ordinal).ToImmutableArray());
        return [.. finder.Find(sorted, finder.OriginsOf(sorted))];
    }
}
