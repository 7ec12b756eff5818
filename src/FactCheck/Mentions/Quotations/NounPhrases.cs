using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Finds the noun phrase that ends or starts at a token, by tags and closed classes.</summary>
internal static class NounPhrases
{
    /// <summary>Longer phrases are cut: a speaker's words are rarely more.</summary>
    private const int Longest = 30;

    /// <summary>The phrase whose last token is <paramref name="last"/>, reaching no further left than <paramref name="floor"/>; null where no noun stands there.</summary>
    public static TokenRange? EndingAt(ImmutableArray<Token> tokens, int last, int floor)
    {
        if (last < floor)
            return null;
        if (FunctionWords.IsSubjectPronoun(tokens[last].Lower))
            return new TokenRange(last, last + 1);
        if (!IsNominal(tokens[last]) || tokens[last].Penn == PennTag.POS || FunctionWords.IsDeterminer(tokens[last].Lower))
            return null;

        floor = Math.Max(floor, last - Longest);
        var first = last;
        while (first > floor)
        {
            var before = tokens[first - 1];
            var here = tokens[first].Lower;
            if (FunctionWords.IsTimeWord(before.Lower))
                break;
            if (FunctionWords.IsDeterminer(here) && !FunctionWords.IsDeterminer(before.Lower))
            {
                // "The spokesman for | the ministry": only a joining word leads on to the left of an article.
                if (!(JoinsOnTheLeft(tokens, first - 1, floor)))
                    break;
                first -= 2;
                continue;
            }
            if (IsNominal(before))
                first--;
            else if (JoinsOnTheLeft(tokens, first - 1, floor))
                first -= 2;
            else
                break;
        }
        return new TokenRange(first, last + 1);
    }

    /// <summary>The phrase whose first token is <paramref name="first"/>, up to <paramref name="end"/> at most; null where none starts there.</summary>
    public static TokenRange? StartingAt(ImmutableArray<Token> tokens, int first, int end)
    {
        if (first >= end)
            return null;
        if (FunctionWords.IsSubjectPronoun(tokens[first].Lower) && !FunctionWords.IsDeterminer(tokens[first].Lower))
            return new TokenRange(first, first + 1);
        if (!IsNominal(tokens[first]) || FunctionWords.IsTimeWord(tokens[first].Lower))
            return null;

        end = Math.Min(end, first + Longest);
        var i = first + 1;
        var lastNoun = IsNoun(tokens[first]) ? first : -1;
        for (; i < end; i++)
        {
            var token = tokens[i];
            if (FunctionWords.IsTimeWord(token.Lower) || FunctionWords.IsPersonalPronoun(token.Lower) && lastNoun >= 0)
                break;
            if (IsNominal(token) && !(FunctionWords.IsDeterminer(token.Lower) && lastNoun == i - 1))
            {
                if (IsNoun(token))
                    lastNoun = i;
                continue;
            }
            if (lastNoun == i - 1 && token.Lower is "of" or "for" && i + 1 < end && IsNominal(tokens[i + 1]))
                continue;
            break;
        }
        return lastNoun < 0 ? null : new TokenRange(first, lastNoun + 1);
    }

    public static bool IsNoun(Token token) => token.Tag is PartOfSpeech.Noun or PartOfSpeech.Propn && !FunctionWords.IsAuxiliary(token.Lower);

    public static bool IsNominal(Token token) => token.Tag switch
    {
        PartOfSpeech.Propn => true,
        PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Det =>
            !FunctionWords.IsAuxiliary(token.Lower) && !FunctionWords.IsPreposition(token.Lower) && !FunctionWords.IsConjunction(token.Lower)
            && token.Lower is not ("that" or "who" or "which"),
        PartOfSpeech.Part => token.Penn == PennTag.POS,
        _ => token.Lower is "'s" or "’s" or "-" or "&" or "'" or "’" or "his" or "her" or "their" or "its" or "our" or "my",
    };

    /// <summary>True for "for" in "spokesman for Smith" and "and" in "Smith and Jones", with a noun before it.</summary>
    private static bool JoinsOnTheLeft(ImmutableArray<Token> tokens, int token, int floor) =>
        token > floor && (FunctionWords.JoinsNouns(tokens[token].Lower) || tokens[token].Lower == "and") && IsNoun(tokens[token - 1])
        && !FunctionWords.IsTimeWord(tokens[token - 1].Lower);
}
