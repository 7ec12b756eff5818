using System.Runtime.ExceptionServices;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Feeds.Fetching;
using FactCheck.Storage;

namespace FactCheck.Server.Nightly;

/// <summary>
/// Stores what feeds hand over, one transaction at a time: while it is written, what other feeds hand over gathers and is written in the next
/// one. A transaction for each of a hundred small feeds would look up a hundred times what the store knows.
/// </summary>
internal sealed class GatheredFeeds(Ingest ingest, long run)
{
    private const int MostItems = 400;

    private readonly Lock _writing = new();
    private readonly Lock _gathering = new();
    private readonly Queue<Portion> _gathered = [];

    /// <summary>Returns when all of it is stored; several threads may call.</summary>
    /// <param name="items">What a feed gave.</param>
    /// <param name="also">Writes what belongs to these items in the same transaction.</param>
    public void Put(IEnumerable<FetchedItem> items, Action<StoreBatch> also)
    {
        var portion = new Portion([.. items], also);
        lock (_gathering)
            _gathered.Enqueue(portion);
        lock (_writing)
            while (!portion.IsDone)
                Write(Take());
        // Whoever wrote it has failed: so has the one that handed it over.
        portion.Fault?.Throw();
    }

    private List<Portion> Take()
    {
        lock (_gathering)
        {
            var taken = new List<Portion>();
            for (var items = 0; _gathered.TryPeek(out var next) && (items == 0 || items + next.Items.Length <= MostItems); items += next.Items.Length)
                taken.Add(_gathered.Dequeue());
            return taken;
        }
    }

    private void Write(List<Portion> portions)
    {
        try
        {
            ingest.Take(run, [.. portions.SelectMany(p => p.Items).Select(i => Addressed(i.Result))], batch =>
            {
                foreach (var portion in portions)
                {
                    foreach (var page in portion.Items.Select(i => i.Page).OfType<PageState>())
                        batch.PutPageState(page.Address, JsonSerializer.Serialize(page, StateJson.Default.PageState));
                    portion.Also(batch);
                }
            });
        }
        catch (Exception e)
        {
            var fault = ExceptionDispatchInfo.Capture(e);
            foreach (var portion in portions)
                portion.Fault = fault;
        }
        foreach (var portion in portions)
            portion.IsDone = true;
    }

    private static ArticleResult<RawArticle> Addressed(ArticleResult<RawArticle> result) =>
        result.Article is { } raw ? ArticleResult.Of(raw with { Id = StoreAddress.Of(raw) }) : result;

    private sealed class Portion(FetchedItem[] items, Action<StoreBatch> also)
    {
        public FetchedItem[] Items { get; } = items;

        public Action<StoreBatch> Also { get; } = also;

        public bool IsDone { get; set; }

        public ExceptionDispatchInfo? Fault { get; set; }
    }
}
