using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>
/// An office or function and who holds it: "South Korean Deputy Foreign Minister X". <see cref="Title"/> is in lower case without
/// country, organization and "former" ("deputy foreign minister").
/// </summary>
public sealed record Role(ArticleField Field, TextSpan Span, string Title) : Mention(Field, Span)
{
    /// <summary>The holder's name in its fullest form in the article; null where the holder is not named.</summary>
    public string? Holder { get; init; }

    /// <summary><see cref="Name.Entity"/> of the holder; null where the holder is not named.</summary>
    public string? HolderEntity { get; init; }

    public TextSpan TitleSpan { get; init; }

    /// <summary>The organization as printed, or the country's English name; null where neither is stated.</summary>
    public string? Organization { get; init; }

    /// <summary>ISO 3166 code of the state or division the role belongs to; null where unknown.</summary>
    public string? Region { get; init; }

    /// <summary>"former", "acting", "incoming", "-elect"; null where none.</summary>
    public string? Qualifier { get; init; }
}
