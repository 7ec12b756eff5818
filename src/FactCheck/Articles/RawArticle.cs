namespace FactCheck.Articles;

/// <summary>
/// An article as a reader found it, before cleaning: the characters, and what the file itself states beside them
/// (front matter, JSON fields, HTML metadata), as written there.
/// </summary>
public sealed record RawArticle
{
    public required string Id { get; init; }

    public string? Path { get; init; }

    public required string Text { get; init; }

    /// <summary>True where <see cref="Text"/> is already clean (JSON Lines): its offsets belong to the giver and stay as they are.</summary>
    public bool IsClean { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Retrieved { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of <see cref="Bytes"/>.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What was read: the file, the line, the page, or the entry of a feed with all that is read of it.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }
}
