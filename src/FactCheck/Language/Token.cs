using FactCheck.Text;

namespace FactCheck.Language;

/// <summary>
/// A word or a mark. <see cref="Lower"/> is the word in lower case, <see cref="Lemma"/> its dictionary form in lower case;
/// both are shared strings, with a plain apostrophe ("'s", "n't"). Where words are split is told at <see cref="English.EnglishTokenizer"/>: as in the English Web Treebank,
/// so that "year-old" and "pro-Russian" are three tokens, "Japan's", "don't", "$5", "5%" and "10km" two, "2023-11-26", "5:30" and "U.S." one.
/// </summary>
public readonly record struct Token(TextSpan Span, string Lower, string Lemma, PartOfSpeech Tag, PennTag Penn)
{
    public int Start => Span.Start;

    public int End => Span.End;
}
