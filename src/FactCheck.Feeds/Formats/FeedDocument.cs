namespace FactCheck.Feeds.Formats;

/// <summary>A feed, taken apart.</summary>
/// <param name="Entries">Lazy, in the order of the feed; they can be enumerated once.</param>
internal sealed record FeedDocument(ContentFormat Format, IEnumerable<FoundEntry> Entries)
{
    /// <summary>Entries of a feed beyond this many are not read.</summary>
    public const int MaximumEntries = 50_000;

    public string? Title { get; init; }

    /// <summary>How long the feed asks to be left alone (ttl); null where it does not say.</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Why nothing of it can be read; null where something can.</summary>
    public string? Fault { get; init; }

    public static FeedDocument Faulty(ContentFormat format, string fault) => new(format, []) { Fault = fault };
}

/// <summary>An entry of a feed, or why it cannot be read; exactly one of the two. <see cref="Number"/> counts from 1.</summary>
internal sealed record FoundEntry(int Number, FeedEntry? Entry, string? Fault);
