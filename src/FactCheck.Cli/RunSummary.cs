using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Cli;

/// <summary>What a run did, on standard error.</summary>
internal static class RunSummary
{
    private const int MostChangesShown = 20;

    public static void Write(Store store, Run run)
    {
        var feeds = store.FeedsOf(run.Number);
        foreach (var feed in feeds)
            if (feed.Reason is { } reason)
                Console.Error.WriteLine($"feed {feed.Feed} ({feed.Result}): {reason}");
        foreach (var skipped in store.SkippedIn(run.Number))
            Console.Error.WriteLine($"skipped {skipped.Article}: {skipped.Reason}");
        foreach (var what in (ChangeKind[])[ChangeKind.Reopened, ChangeKind.Gone])
            WriteChanged(store, run, what);
        Console.Error.WriteLine(FormattableString.Invariant($"run {run.Number}: {Counted(feeds)}articles: {run.ArticlesNew} new, {run.ArticlesChanged} changed, {run.ArticlesSame} unchanged, {run.ArticlesSkipped} skipped; discrepancies: {run.DiscrepanciesNew} new, {run.DiscrepanciesReopened} reopened, {run.DiscrepanciesGone} gone"));
    }

    private static string Counted(IReadOnlyList<RunFeed> feeds) => feeds.Count == 0
        ? ""
        : $"feeds: {string.Join(", ", feeds.GroupBy(f => f.Result, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}")))}; ";

    /// <summary>The report has what is new; these have to be told apart from it, or are not in it.</summary>
    private static void WriteChanged(Store store, Run run, ChangeKind what)
    {
        var ids = store.ChangedIn(run.Number, what);
        foreach (var id in ids.Take(MostChangesShown))
            Console.Error.WriteLine($"{Hyphenated.Of(what)} {id}: {store.Discrepancy(id)?.Message}");
        if (ids.Count > MostChangesShown)
            Console.Error.WriteLine(FormattableString.Invariant($"{ids.Count - MostChangesShown} more {Hyphenated.Of(what)}"));
    }
}
