using System.Collections.Immutable;

namespace FactCheck.Feeds.Lists;

/// <summary>A <c>feeds.yml</c>: where articles come from, and how politely they are fetched.</summary>
public sealed record FeedList
{
    public static readonly TimeSpan DefaultPause = TimeSpan.FromSeconds(1);

    /// <summary>The file, as a person would name it.</summary>
    public required string Path { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<Feed> Feeds { get; init; }

    /// <summary>Who answers for the fetching (an address of the web or of mail); sent with every request.</summary>
    public string? Contact { get; init; }

    /// <summary>The least time between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = DefaultPause;
}
