using System.CommandLine;
using FactCheck.Articles;
using FactCheck.Feeds.Fetching;
using FactCheck.Feeds.Lists;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck feeds check [FILE]</c>: tries every feed of a list once, and says how it went.</summary>
internal static class FeedsCommand
{
    private const int FeedsAtATime = 8;

    public static Command Make() => new("feeds", "Try the feeds of a list.") { MakeCheck() };

    private static Command MakeCheck()
    {
        var file = new Argument<string>("FILE") { Description = "The feed list.", DefaultValueFactory = _ => "feeds.yml" };
        var format = new Option<string>("--format") { Description = "The table's form: text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("check", "Fetch each feed of the list once, store nothing, and print what came.") { file, format };
        command.SetAction(parsed => Check(parsed.GetRequiredValue(file), parsed.GetValue(format) == "json"));
        return command;
    }

    private static int Check(string file, bool asJson)
    {
        if (FeedListSelection.Load(file) is not { } list)
            return ExitCode.Usage;

        var tried = TryAll(list).GetAwaiter().GetResult();
        if (asJson)
            ReportOutput.Write(FeedTable.Json(tried), file: null);
        else if (ReportOutput.IsColourful)
            FeedTable.Show(tried);
        else
            ReportOutput.Write(surface => FeedTable.Write(tried, surface), file: null);
        return ExitCode.Done;
    }

    private static async Task<TriedFeed[]> TryAll(FeedList list)
    {
        // One page shows whether pages can be had; all of them are for the nightly run.
        using var fetcher = new FeedFetcher(list, new FetchSettings { Version = ProgramVersion.Text, PagesPerFeed = 1 }, TimeProvider.System);
        var addresses = list.Feeds.SelectMany(f => f.Addresses, (feed, address) => (feed, address)).ToArray();
        var tried = new TriedFeed[addresses.Length];
        await Parallel.ForAsync(0, addresses.Length, new ParallelOptions { MaxDegreeOfParallelism = FeedsAtATime }, async (i, cancellation) =>
        {
            var skipped = new List<SkippedArticle>();
            var (feed, address) = addresses[i];
            var outcome = await fetcher.FetchAsync(feed, FeedState.New(address), _ => null, item => Note(item, skipped), cancellation).ConfigureAwait(false);
            tried[i] = new TriedFeed(outcome, skipped);
        }).ConfigureAwait(false);
        return tried;
    }

    private static Task Note(FetchedItem item, List<SkippedArticle> skipped)
    {
        if (item.Result.Skipped is { } reason)
            skipped.Add(reason);
        return Task.CompletedTask;
    }
}
