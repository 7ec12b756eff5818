using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server.Nightly;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Tests.Server.Nightly;

public sealed class GatheredFeedsTests
{
    private const int Feeds = 24;

    [Test]
    public void What_a_feed_hands_over_is_stored_exactly_where_it_is_told_so()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-gathered-");
        using (var store = Store.Open(Path.Combine(folder.FullName, "store.db"), TimeProvider.System))
        {
            var ingest = new Ingest(store, new HouseConfiguration { Pack = RulePack.Standard }, 1);
            var run = ingest.Begin(RunKind.Nightly);
            var gathered = new GatheredFeeds(ingest, run);
            var told = new bool[Feeds];
            Parallel.For(0, Feeds, new ParallelOptions { MaxDegreeOfParallelism = Feeds }, feed =>
            {
                try
                {
                    gathered.Put([Item(feed)], batch =>
                    {
                        if (feed % 7 == 3)
                            throw new IOException("no disk");
                        batch.PutFeedState(Address(feed), "{}");
                    });
                    told[feed] = true;
                }
                catch (IOException e) when (e.Message == "no disk")
                {
                }
            });
            ingest.End(run);

            int[] expected = [.. Enumerable.Range(0, Feeds).Where(feed => told[feed])];
            Assert.That(Enumerable.Range(0, Feeds).Where(feed => store.Article(Address(feed)) is not null), Is.EqualTo(expected));
            Assert.That(store.FeedStates().Keys, Is.EquivalentTo(expected.Select(Address)));
            Assert.That(told.Where((_, feed) => feed % 7 == 3), Is.All.False);
        }
        folder.Delete(recursive: true);
    }

    private static string Address(int feed) => string.Create(CultureInfo.InvariantCulture, $"https://ferry.example/{feed}");

    private static FetchedItem Item(int feed)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"The council of Marlow spent {feed + 2} million euros on a bridge."));
        return new FetchedItem(ArticleResult.Of(new RawArticle { Id = Address(feed), Url = Address(feed), Text = Encoding.UTF8.GetString(bytes), Sha256 = ContentHash.Hex(bytes), Bytes = bytes }));
    }
}
