using FactCheck.Articles;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Names;

/// <summary>
/// A name found in the article before it is known which names mean the same. Tokens are counted in the field, half-open;
/// <see cref="Words"/> are the folded words without marks. The type is null for names of other things, which end as no mention.
/// </summary>
internal sealed record FoundName(ArticleField Field, int Sentence, int FirstToken, int EndToken, NameType? Type, TextSpan Span, string[] Words)
{
    /// <summary>The words with one blank between them.</summary>
    public string Key { get; } = KeyOf(Words);

    public static string KeyOf(string[] words) => words.Length == 1 ? words[0] : string.Join(' ', words);

    public string? Honorific { get; init; }

    public GazetteerPlace? Place { get; init; }

    public bool IsMetonym { get; init; }

    public bool IsDemonym { get; init; }
}
