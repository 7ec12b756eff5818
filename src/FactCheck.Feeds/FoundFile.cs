using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds;

/// <summary>
/// A file of the input. <see cref="Id"/> is its path relative to the folder argument it was found in, with '/', or its own name for
/// a file argument; <see cref="Path"/> is where it stands as the person gave it; <see cref="Format"/> is what its name stands for, null where it says nothing.
/// <see cref="Problem"/> says why it cannot be read, or is null.
/// </summary>
public sealed record FoundFile(string Id, string Path, ContentFormat? Format)
{
    public string? Problem { get; init; }
}
