namespace FactCheck.Feeds.Fetching;

/// <summary>What is remembered of the page behind an entry of a feed, so that it is fetched again only where there is reason to.</summary>
/// <param name="Address">The page's address as the entry gives it, absolute: the key.</param>
/// <param name="EntrySha256">Lower-case hexadecimal SHA-256 of the entry that led to it.</param>
/// <param name="First">When it was read for the first time.</param>
public sealed record PageState(string Address, string EntrySha256, DateTimeOffset First, DateTimeOffset Fetched)
{
    public string? ETag { get; init; }

    /// <summary>As the server wrote it.</summary>
    public string? LastModified { get; init; }
}
