namespace FactCheck.Feeds.Fetching;

/// <summary>
/// What is remembered of one listed address from one fetch to the next. The store keeps it; only a fetch makes a new one. It is
/// stored after the articles of that fetch: then a run that is cut off fetches the feed again.
/// </summary>
public sealed record FeedState
{
    /// <summary>The address as the feed list has it: the key.</summary>
    public required string Address { get; init; }

    /// <summary>Where it has moved for good (301, 308); fetched in its place from then on.</summary>
    public string? MovedTo { get; init; }

    /// <summary>The validator of the last answer that was read to its end; null where the feed has to be read again.</summary>
    public string? ETag { get; init; }

    /// <summary>As the server wrote it.</summary>
    public string? LastModified { get; init; }

    /// <summary>When a fetch last came to an end, good or bad.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>Not before this, by Retry-After, max-age or because it failed; null where there is no such bound.</summary>
    public DateTimeOffset? NextAllowed { get; init; }

    /// <summary>The server said that the feed is gone (410): it is not fetched again.</summary>
    public bool IsGone { get; init; }

    /// <summary>How many fetches have failed since the last good one.</summary>
    public int Failures { get; init; }

    /// <summary>Why the last fetch failed; null after a good one.</summary>
    public string? Fault { get; init; }

    public static FeedState New(Uri address) => new() { Address = address.AbsoluteUri };
}
