using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Claims;

/// <summary>A word for what one person is to another ("son", "mother-in-law"), in the tokens from <see cref="First"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct RelationWord(string Lemma, int First, int End)
{
    private const int LongestCompound = 5;

    /// <summary>The whole word that the token is part of; null where the lexicon has no such relation, and for more than one ("sons").</summary>
    public static RelationWord? At(AnnotatedText text, int token, Lexicon relations)
    {
        if (text.Tokens[token].Penn is PennTag.NNS or PennTag.NNPS)
            return null;
        var (first, end) = (token, token + 1);
        while (end - first < LongestCompound && IsJoined(text, first))
            first--;
        while (end < text.Tokens.Length && end - first < LongestCompound && IsJoined(text, end))
            end++;
        var word = end - first == 1 ? text.Tokens[token].Lemma : text.Quote(text.Tokens[first].Span.Cover(text.Tokens[end - 1].Span));
        var isFormer = first > 0 && text.Tokens[first - 1].Lower is "former" or "ex";
        var lemma = Folding.Fold(isFormer ? "ex-" + word : word);
        return relations.Contains(lemma) ? new RelationWord(lemma, first, end) : null;
    }

    /// <summary>"-in", "half-": a hyphen without space ties the token to the one before it.</summary>
    public static bool IsJoined(AnnotatedText text, int token) =>
        token > 0 && text.Tokens[token - 1].End == text.Tokens[token].Start && (text.Tokens[token - 1].Lower == "-" || text.Tokens[token].Lower == "-");
}
