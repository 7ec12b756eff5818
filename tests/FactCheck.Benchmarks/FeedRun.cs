using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;
using FactCheck.Served;
using FactCheck.Text.Yaml;

namespace FactCheck.Benchmarks;

/// <summary>Two runs over hundreds of feeds of all formats and faults on the own machine: how long, how many articles, and what became of each feed.</summary>
internal static class FeedRun
{
    private const int Feeds = 300;
    private const int Hosts = 50;
    private const int Articles = 40;
    private const int AtATime = 16;

    public static async Task RunAsync()
    {
        await using var server = await FeedServer.StartAsync(Hosts);
        var problems = new List<FileProblem>();
        var list = FeedListReader.Read("feeds.yml", ServedFeeds.Map(server, Feeds, Articles, new Uri("http://127.0.0.1:9/")), problems) ?? throw new InvalidOperationException(string.Join("\n", problems));
        var settings = new FetchSettings
        {
            Version = "benchmark", FirstByteTime = TimeSpan.FromSeconds(5), WholeTime = TimeSpan.FromSeconds(10), Retries = 1, FirstRetryWait = TimeSpan.FromMilliseconds(100),
        };
        var states = new ConcurrentDictionary<string, FeedState>(StringComparer.Ordinal);
        var pages = new ConcurrentDictionary<string, PageState>(StringComparer.Ordinal);
        for (var run = 1; run <= 2; run++)
        {
            var watch = Stopwatch.StartNew();
            using var fetcher = new FeedFetcher(list, settings, TimeProvider.System);
            var outcomes = new ConcurrentBag<FeedOutcome>();
            await Parallel.ForEachAsync(list.Feeds, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (feed, cancellation) =>
            {
                var state = states.GetOrAdd(feed.Addresses[0].AbsoluteUri, _ => FeedState.New(feed.Addresses[0]));
                var outcome = await fetcher.FetchAsync(feed, state, pages.GetValueOrDefault, item => Keep(pages, item), cancellation);
                states[state.Address] = outcome.State;
                outcomes.Add(outcome);
            });
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"run {run} over {Feeds} feeds: {watch.Elapsed.TotalSeconds:0.0} s, {outcomes.Sum(o => o.Articles)} articles, {outcomes.Sum(o => o.Pages)} pages, {outcomes.Sum(o => o.Skipped)} skipped, {server.Requests.Count} requests so far"));
            foreach (var group in outcomes.GroupBy(o => o.Result is FeedResult.Failed or FeedResult.Gone ? $"{o.Result}: {o.Reason}" : o.State.MovedTo is null ? $"{o.Result}" : $"{o.Result}, moved").OrderByDescending(g => g.Count()))
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {group.Count(),4}  {group.Key}"));
        }
    }

    private static Task Keep(ConcurrentDictionary<string, PageState> pages, FetchedItem item)
    {
        if (item.Page is { } page)
            pages[page.Address] = page;
        return Task.CompletedTask;
    }
}
