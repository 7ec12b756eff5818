using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Feeds;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;
using FactCheck.Server.Nightly;
using FactCheck.Server.Watching;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck ingest PATH|feeds.yml... --store STORE</c>: stores articles and compares them with all that is stored.</summary>
internal static class IngestCommand
{
    private sealed record Options(string[] Paths, string Store, string? Rules, string? Config, int Threads, string? Queue);

    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        paths.Description += " A list of feeds (.yml) is fetched.";
        var (store, rules, config, threads, queue) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads(), QueueSelection.Option());
        var command = new Command("ingest", "Store articles and compare them with all that is stored. Given again, an article that has not changed is passed over.") { paths, store, rules, config, threads, queue };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(new Options(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(store), parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(threads), parsed.GetValue(queue)), StopSignal.Listen())));
        return command;
    }

    private static int Run(Options options, CancellationToken stop)
    {
        var lists = options.Paths.Where(IsFeedList).Select(FeedListSelection.Load).ToList();
        if (lists.Contains(null) || RuleSelection.Load(options.Rules, options.Config) is not { } house)
            return ExitCode.Usage;

        var files = InputPaths.Find(options.Paths.Where(p => !IsFeedList(p)));
        using var store = Store.Open(options.Store, TimeProvider.System);
        using var telemetry = Telemetry.Start(store, options.Queue);
        var ingest = new Ingest(store, house, options.Threads, QueueSelection.WorkforceOf(options.Queue, store, house, stop)) { Say = Console.Error.WriteLine };
        var feeds = new FeedIntake(store, ingest, TimeProvider.System);
        foreach (var list in lists.OfType<FeedList>())
            feeds.PutFamilies(list);
        var run = ingest.Begin(RunKind.Ingest);
        ingest.Take(run, FeedReader.Read(files).Select(Addressed));
        foreach (var list in lists.OfType<FeedList>())
            feeds.TakeAsync(run, list, new FetchSettings { Version = ProgramVersion.Text }, stop).GetAwaiter().GetResult();
        RunSummary.Write(store, ingest.End(run));
        return ExitCode.Done;
    }

    /// <summary>No article has this ending.</summary>
    private static bool IsFeedList(string path) => Path.GetExtension(path).ToLowerInvariant() is ".yml" or ".yaml";

    private static ArticleResult<RawArticle> Addressed(FeedItem item)
    {
        var result = item.Read();
        return result.Article is { } raw ? ArticleResult.Of(raw with { Id = StoreAddress.Of(raw) }) : result;
    }
}
