using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Tells marks that enclose nobody's speech: titles, nicknames, terms held at arm's length, attributes of left-over markup.</summary>
internal static class NoSpeech
{
    private const int LongestTitle = 8;

    private const int LongestTerm = 3;

    /// <param name="hasCloseCue">A word such as "said" or "called" stands right before the opening mark.</param>
    public static bool Is(MarkedText marked, QuotedStretch stretch, bool hasCloseCue)
    {
        var text = marked.Text.Text;
        if (stretch.Outer.Start > 0 && text[stretch.Outer.Start - 1] == '=')
            return true;
        if (hasCloseCue || !stretch.IsClosed)
            return false;

        var tokens = marked.Tokens;
        var before = marked.FirstTokenFrom(stretch.Outer.Start) - 1;
        var after = marked.FirstTokenFrom(stretch.Outer.End);
        var words = marked.WordCount(stretch);
        var isFollowed = after < tokens.Length && !marked.StartsParagraph(after);
        if (before < 0 || marked.StartsParagraph(before + 1))
            return !isFollowed && words <= LongestTitle && IsTitleCase(marked, stretch);
        if (words <= 2 && isFollowed && tokens[before].Tag == PartOfSpeech.Propn && tokens[after].Tag == PartOfSpeech.Propn)
            return true;
        if (words <= LongestTitle && IsTitleCase(marked, stretch))
            return true;
        return words <= LongestTerm && !MarkedText.IsSentenceEnd(marked.LastCharacter(stretch)) && IsTerm(tokens, before, after, isFollowed);
    }

    /// <summary>Every longer word has a capital, and there are two or no letters at all ("13th").</summary>
    private static bool IsTitleCase(MarkedText marked, QuotedStretch stretch)
    {
        var (capitals, words) = (0, 0);
        for (var i = marked.FirstTokenFrom(stretch.Inner.Start); i < marked.Tokens.Length && marked.Tokens[i].Start < stretch.Inner.End; i++)
        {
            var first = marked.Text.Text[marked.Tokens[i].Start];
            if (!char.IsLetterOrDigit(first))
                continue;
            words++;
            if (char.IsUpper(first) || char.IsDigit(first))
                capitals++;
            else if (marked.Tokens[i].Span.Length > 4 || words == 1)
                return false;
        }
        return capitals >= 2 || words == 1 && capitals == 1;
    }

    /// <summary>"The notorious "..." loophole": between an article or adjective and a noun, or behind "so-called".</summary>
    private static bool IsTerm(ImmutableArray<Token> tokens, int before, int after, bool isFollowed)
    {
        var word = tokens[before];
        if (word.Lower is "so-called" or "called" or "titled" or "entitled" or "named" or "nicknamed" or "term" or "word" or "phrase")
            return true;
        if (word.Lower is "as")
            return false;
        var isModifier = FunctionWords.IsDeterminer(word.Lower) || word.Tag is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || FunctionWords.IsPreposition(word.Lower);
        return isModifier && (!isFollowed || tokens[after].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Aux or PartOfSpeech.Verb);
    }
}
