namespace FactCheck.Feeds.Lists;

/// <summary>Whether the page behind an entry of a feed is fetched.</summary>
public enum PageUse
{
    /// <summary>Where the entry holds no more than a summary.</summary>
    WhenNeeded,

    Always,
    Never,
}
