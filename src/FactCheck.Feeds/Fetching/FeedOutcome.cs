using FactCheck.Feeds.Formats;
using FactCheck.Feeds.Lists;

namespace FactCheck.Feeds.Fetching;

/// <summary>How one address of the feed list came through one fetch.</summary>
public sealed record FeedOutcome
{
    public required Feed Feed { get; init; }

    /// <summary>What to store, after the items.</summary>
    public required FeedState State { get; init; }

    public required FeedResult Result { get; init; }

    /// <summary>Why it failed, or what else a person should know of it, in words; null where all went well.</summary>
    public string? Reason { get; init; }

    /// <summary>Null where no content was read.</summary>
    public ContentFormat? Format { get; init; }

    /// <summary>How many entries the feed has, readable or not.</summary>
    public int Entries { get; init; }

    /// <summary>How many articles were handed over.</summary>
    public int Articles { get; init; }

    /// <summary>How many entries were handed over as skipped.</summary>
    public int Skipped { get; init; }

    /// <summary>How many entries had pages that needed no fetch, or had not changed.</summary>
    public int Unchanged { get; init; }

    /// <summary>How many pages were fetched.</summary>
    public int Pages { get; init; }
}
