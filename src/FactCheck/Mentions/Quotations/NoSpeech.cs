using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Mentions.Quotations;

/// <summary>Tells marks that enclose nobody's speech: titles, nicknames, terms held at arm's length, attributes of left-over markup.</summary>
internal static class NoSpeech
{
    private const int LongestTitle = 8;

    private const int LongestTerm = 3;

    public static bool Is(MarkedText marked, QuotedStretch stretch, DirectAttribution.Finding finding)
    {
        var text = marked.Text.Text;
        if (stretch.Outer.Start > 0 && text[stretch.Outer.Start - 1] == '=')
            return true;
        if (text[stretch.Inner.Start] is '(' && text[stretch.Inner.End - 1] is ')')
            return true;
        if (!stretch.IsClosed)
            return false;

        var tokens = marked.Tokens;
        var before = marked.FirstTokenFrom(stretch.Outer.Start) - 1;
        var after = marked.FirstTokenFrom(stretch.Outer.End);
        var words = marked.WordCount(stretch);
        if (before >= 0 && words <= LongestTitle && IsPlaceOfTitle(tokens, before) && IsTitleCase(marked, stretch))
            return true;
        if (finding.IsClose || IsBehindAs(tokens, before) || finding.Speaker is not null && before >= 0 && tokens[before].Lower is "term" or "word" or "words" or "phrase")
            return false;

        var isFollowed = after < tokens.Length && !marked.StartsParagraph(after);
        if (before < 0 || marked.StartsParagraph(before + 1))
            return !isFollowed && words <= LongestTitle && IsTitleCase(marked, stretch);
        if (words <= 2 && isFollowed && tokens[before].Tag == PartOfSpeech.Propn && tokens[after].Tag == PartOfSpeech.Propn)
            return true;
        if (words <= LongestTitle && IsTitleCase(marked, stretch))
            return true;
        return words <= LongestTerm && !MarkedText.IsSentenceEnd(marked.LastCharacter(stretch)) && (finding.IsGuess || IsTerm(tokens, before, after, isFollowed));
    }

    /// <summary>"Described him as a "..."".</summary>
    private static bool IsBehindAs(ImmutableArray<Token> tokens, int before) =>
        before >= 0 && tokens[before].Lower == "as" || before >= 1 && tokens[before].Lower is "a" or "an" or "the" && tokens[before - 1].Lower == "as";

    /// <summary>"On", "Fox's", "in", "an episode of": before a title whatever the verb is ("told the network's "Morning Hour" that").</summary>
    private static bool IsPlaceOfTitle(ImmutableArray<Token> tokens, int before)
    {
        if (before > 0 && tokens[before].Lower is "," or "of")
            return IsWork(tokens[before - 1].Lower);
        return tokens[before].Penn == PennTag.POS || tokens[before].Lower is "on" or "in" or "titled" or "entitled" || IsWork(tokens[before].Lower);
    }

    private static bool IsWork(string word) =>
        word is "show" or "program" or "programme" or "broadcast" or "episode" or "edition" or "clip" or "film" or "movie" or "book" or "memoir" or "song" or "series" or "album" or "novel" or "play"
            or "documentary" or "podcast" or "column" or "essay" or "poem";

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
        if (word.Lower is "so-called" or "called" or "titled" or "entitled" or "named" or "nicknamed" or "term" or "word")
            return true;
        var isModifier = FunctionWords.IsDeterminer(word.Lower) || word.Tag is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn || FunctionWords.IsPreposition(word.Lower);
        return isModifier && (!isFollowed || tokens[after].Tag is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Aux or PartOfSpeech.Verb);
    }
}
