using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds.Fetching;

/// <summary>What a feed's body turned out to be; <see cref="Fault"/> says why nothing of it could be read, or is null.</summary>
internal sealed record FeedReading(ContentFormat Format, string? Fault)
{
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>What else a person should know.</summary>
    public string? Note { get; init; }
}
