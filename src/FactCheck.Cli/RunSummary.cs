using FactCheck.Storage;

namespace FactCheck.Cli;

/// <summary>What a run did, on standard error.</summary>
internal static class RunSummary
{
    public static void Write(Store store, Run run)
    {
        foreach (var feed in store.FeedsOf(run.Number))
            if (feed.Reason is { } reason)
                Console.Error.WriteLine($"feed {feed.Feed} ({feed.Result}): {reason}");
        foreach (var skipped in store.SkippedIn(run.Number))
            Console.Error.WriteLine($"skipped {skipped.Article}: {skipped.Reason}");
        Console.Error.WriteLine(FormattableString.Invariant($"run {run.Number}: articles: {run.ArticlesNew} new, {run.ArticlesChanged} changed, {run.ArticlesSame} unchanged, {run.ArticlesSkipped} skipped; discrepancies: {run.DiscrepanciesNew} new, {run.DiscrepanciesReopened} reopened, {run.DiscrepanciesGone} gone"));
    }
}
