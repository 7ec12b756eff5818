using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>
/// A word or a mark. <see cref="Lower"/> is the word in lower case, <see cref="Lemma"/> its dictionary form in lower case;
/// both are shared strings.
/// </summary>
public readonly record struct Token(TextSpan Span, string Lower, string Lemma, PartOfSpeech Tag, PennTag Penn)
{
    public int Start => Span.Start;

    public int End => Span.End;
}
