namespace FactCheck.Storage;

/// <summary>One taking in of articles, from its start to its end, with all interruptions between.</summary>
public sealed record Run
{
    public required long Number { get; init; }

    public required RunKind Kind { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>Null where it still goes on, or was cut off: the next run of its kind then goes on with it.</summary>
    public DateTimeOffset? Ended { get; init; }

    public required int ArticlesNew { get; init; }

    public required int ArticlesChanged { get; init; }

    /// <summary>Articles that were given again and had not changed.</summary>
    public required int ArticlesSame { get; init; }

    public required int ArticlesSkipped { get; init; }

    public required int DiscrepanciesNew { get; init; }

    public required int DiscrepanciesReopened { get; init; }

    public required int DiscrepanciesGone { get; init; }
}

public enum RunKind
{
    Ingest,
    Nightly,
    Rebuild,
}

/// <summary>How one feed came through a run.</summary>
/// <param name="Feed">Its address as the feed list has it.</param>
/// <param name="Outlet">Whose feed it is.</param>
/// <param name="Result">How the fetch ended, in one word.</param>
/// <param name="Articles">How many articles it gave.</param>
/// <param name="Reason">Why it failed; null where it did not.</param>
public sealed record RunFeed(string Feed, string Outlet, string Result, int Articles, string? Reason);

/// <summary>What a run changed about one discrepancy.</summary>
/// <param name="Number">Counts up over all runs: whoever tells others of changes remembers the last one told.</param>
/// <param name="Run">The run.</param>
/// <param name="Discrepancy">Its id.</param>
/// <param name="What">What happened to it.</param>
public sealed record DiscrepancyChange(long Number, long Run, string Discrepancy, ChangeKind What);

public enum ChangeKind
{
    New,

    /// <summary>One of the values of a decided discrepancy changed, or one that had gone is back.</summary>
    Reopened,

    /// <summary>The articles no longer show it.</summary>
    Gone,
}
