using System.Collections.Immutable;

namespace FactCheck.Articles;

/// <summary>
/// One text of one outlet, cleaned. No later step changes a character of <see cref="Text"/> or <see cref="Title"/>,
/// so that a span stays true for good.
/// </summary>
public sealed record Article
{
    /// <summary>The address of the article within a run; unique there.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from, as a person would name it; null for text that came from no file.</summary>
    public string? Path { get; init; }

    /// <summary>The publisher as stated; null where the article does not say.</summary>
    public string? Outlet { get; init; }

    /// <summary>The outlet for people to read; where the article does not state it, its id stands for it, of a file's full path the last two names.</summary>
    public string ShownOutlet => Outlet ?? (System.IO.Path.IsPathRooted(Id) ? Id[(Id.LastIndexOf('/', Math.Max(0, Id.LastIndexOf('/') - 1)) + 1)..] : Id);

    /// <summary>The headline as stated; null where there is none. Its spans count in <see cref="ArticleField.Title"/>.</summary>
    public string? Title { get; init; }

    public string? Author { get; init; }

    public PublicationTime? Published { get; init; }

    public PublicationTime? Updated { get; init; }

    public PublicationTime? Retrieved { get; init; }

    public string? Url { get; init; }

    /// <summary>The language as stated (BCP 47), else as recognized; null where the text is too short to tell.</summary>
    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>
    /// Places of <see cref="Text"/> that state data about the article (a date line, an author line, a caption's credit) and are
    /// no sentence of it; in order, not overlapping.
    /// </summary>
    public ImmutableArray<Text.TextSpan> HeadSpans { get; init; } = [];

    /// <summary>Lower-case hexadecimal SHA-256 of the bytes read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The characters of one field; empty where the article has no title.</summary>
    public string TextOf(ArticleField field) => field == ArticleField.Text ? Text : Title ?? "";
}
