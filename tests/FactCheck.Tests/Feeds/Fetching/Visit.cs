using FactCheck.Articles;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;

namespace FactCheck.Tests.Feeds.Fetching;

/// <summary>One fetch of one feed, and all that it gave.</summary>
internal sealed record Visit(FeedOutcome Outcome, IReadOnlyList<FetchedItem> Items)
{
    public static readonly FetchSettings Patient = new() { Version = "1.2.3", Retries = 0 };

    public static readonly FetchSettings Impatient = Patient with
    {
        FirstByteTime = TimeSpan.FromSeconds(1), IdleTime = TimeSpan.FromSeconds(2), WholeTime = TimeSpan.FromSeconds(3), MaximumBytes = 1_000_000,
    };

    public RawArticle[] Articles => [.. Items.Select(i => i.Result.Article).OfType<RawArticle>()];

    public SkippedArticle[] Skipped => [.. Items.Select(i => i.Result.Skipped).OfType<SkippedArticle>()];

    public PageState? PageOf(string address) => Items.Select(i => i.Page).FirstOrDefault(p => p?.Address == address);

    public static async Task<Visit> Of(
        Uri address, FetchSettings? settings = null, FeedState? state = null, bool allowsPrivate = true, TimeSpan later = default, TimeSpan schedule = default, Func<string, PageState?>? knownPage = null)
    {
        var feed = new Feed { Outlet = "The Ferry", Addresses = [address], AllowsPrivate = allowsPrivate, Schedule = schedule };
        var list = new FeedList { Path = "feeds.yml", Feeds = [feed], Contact = "https://desk.example", Pause = TimeSpan.Zero };
        using var fetcher = new FeedFetcher(list, settings ?? Patient, new MovedClock { Ahead = later });
        var items = new List<FetchedItem>();
        var outcome = await fetcher.FetchAsync(feed, state ?? FeedState.New(address), knownPage ?? (_ => null), item => Add(items, item), CancellationToken.None);
        return new Visit(outcome, items);
    }

    private static Task Add(List<FetchedItem> items, FetchedItem item)
    {
        items.Add(item);
        return Task.CompletedTask;
    }
}
