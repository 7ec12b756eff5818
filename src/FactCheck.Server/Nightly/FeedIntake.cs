using System.Text.Json;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Server.Nightly;

/// <summary>
/// Fetches all feeds of a list once and takes what is new into a store. A feed that fails is named in the run and stops nothing. What is
/// remembered of a feed is stored in the transaction of its last articles: a run that is killed fetches the feed again, and doubles nothing.
/// </summary>
public sealed class FeedIntake(Store store, Ingest ingest, TimeProvider clock)
{
    /// <summary>Feeds wait for their servers most of the time.</summary>
    private const int FeedsAtOnce = 16;

    private const int ItemsAtOnce = 100;

    /// <summary>Stores the families of the list. Before a run begins: where a family has changed, stories are compared again.</summary>
    public void PutFamilies(FeedList list)
    {
        var stored = store.Families();
        // An outlet with two entries need not say its family twice.
        var outlets = list.Feeds.GroupBy(f => Folding.Fold(f.Outlet), f => f.Family, StringComparer.Ordinal)
            .Select(outlet => (Outlet: outlet.Key, Family: outlet.FirstOrDefault(f => f is not null)))
            .Where(outlet => stored.FamilyOf(outlet.Outlet) != outlet.Family).ToList();
        if (outlets.Count > 0)
            store.Write(batch => batch.PutFamilies(outlets));
    }

    public async Task TakeAsync(long run, FeedList list, FetchSettings settings, CancellationToken stop)
    {
        var (states, gathered) = (store.FeedStates(), new GatheredFeeds(ingest, run));
        using var fetcher = new FeedFetcher(list, settings, clock);
        var addresses = list.Feeds.SelectMany(feed => feed.Addresses.Select(address => (feed, address)));
        await Parallel.ForEachAsync(
            addresses,
            new ParallelOptions { MaxDegreeOfParallelism = FeedsAtOnce, CancellationToken = stop },
            async (entry, cancellation) => await TakeFeed(run, gathered, fetcher, entry.feed, StateOf(entry.address, states), cancellation).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task TakeFeed(long run, GatheredFeeds gathered, FeedFetcher fetcher, Feed feed, FeedState state, CancellationToken stop)
    {
        var items = new List<FetchedItem>();
        var outcome = await fetcher.FetchAsync(
            feed,
            state,
            PageOf,
            item =>
            {
                items.Add(item);
                if (items.Count == ItemsAtOnce)
                {
                    gathered.Put(items, _ => { });
                    items.Clear();
                }
                return Task.CompletedTask;
            },
            stop).ConfigureAwait(false);
        Measures.Fetched(Hyphenated.Of(outcome.Result));
        gathered.Put(
            items,
            batch =>
            {
                batch.PutFeedState(state.Address, JsonSerializer.Serialize(outcome.State, StateJson.Default.FeedState));
                batch.Put(run, new RunFeed(state.Address, feed.Outlet, Hyphenated.Of(outcome.Result), outcome.Articles, outcome.Reason));
            });
    }

    private static FeedState StateOf(Uri address, IReadOnlyDictionary<string, string> states) =>
        states.TryGetValue(address.AbsoluteUri, out var state) ? JsonSerializer.Deserialize(state, StateJson.Default.FeedState)! : FeedState.New(address);

    private PageState? PageOf(string address) =>
        store.PageState(address) is { } state ? JsonSerializer.Deserialize(state, StateJson.Default.PageState) : null;
}
