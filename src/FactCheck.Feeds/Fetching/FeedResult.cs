namespace FactCheck.Feeds.Fetching;

/// <summary>How the fetch of a feed ended.</summary>
public enum FeedResult
{
    /// <summary>Its entries were read.</summary>
    Read,

    /// <summary>The server said that nothing has changed (304).</summary>
    Unchanged,

    /// <summary>Nothing was asked of the server: its own bound, or the list's schedule, has not passed.</summary>
    NotYet,

    /// <summary>The server said, now or before, that the feed is gone for good (410).</summary>
    Gone,

    Failed,
}
