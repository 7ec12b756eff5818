using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Mentions;

/// <summary>
/// Words given as another's: <see cref="IsDirect"/> where quotation marks stand around (the span then lies within the marks),
/// else the clause that reports them. A quotation over several paragraphs is several mentions with one <see cref="Speaker"/>.
/// </summary>
public sealed record Quotation(ArticleField Field, TextSpan Span, bool IsDirect) : Mention(Field, Span)
{
    /// <summary>The lemma of the word that introduces it ("say", "according to"); null where none was found.</summary>
    public string? Cue { get; init; }

    public Speaker? Speaker { get; init; }
}

/// <summary>
/// Who says it. <see cref="Name"/> is resolved to the fullest name in the article, or the description as printed where there is no name;
/// <see cref="Span"/> is where the words for the speaker stand, <see cref="Entity"/> the <see cref="Mentions.Name.Entity"/> or null.
/// </summary>
public sealed record Speaker(string Name, TextSpan Span, string? Entity);
