using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>Makes a <see cref="FoundName"/> of tokens: without marks, possessives and titles at its ends.</summary>
internal static class FoundNames
{
    /// <summary>The name within the tokens; null where nothing of a name is left.</summary>
    public static FoundName? Make(NameDocument document, ArticleField field, int sentence, int first, int end, NameType? type)
    {
        var text = document.Article.TextOf(field);
        var offset = text.Sentences[sentence].FirstToken;
        var facts = document.Facts(field, sentence);
        while (first < end && !IsEnd(facts[first - offset], text.Tokens[first]))
            first++;
        while (first < end && !IsEnd(facts[end - 1 - offset], text.Tokens[end - 1]) && !IsClosing(text, first, end))
            end--;
        // At the start of a sentence a small word has its capital from there.
        if (first == offset && end - first > 1 && FunctionWords.Contains(text.Tokens[first].Lower) && !IsUpperCase(facts[0]))
            first++;
        if (type == NameType.Person || type is null)
            end = AfterHyphen(text, sentence, facts, end);
        if (type == NameType.Person)
            while (first + 1 < end && IsTitle(facts[first - offset], text.Tokens[first]) && IsEnd(facts[first + 1 - offset], text.Tokens[first + 1]))
                first++;
        // "Said Governor Cooper Monday".
        while (type == NameType.Person && end - first > 1 && IsWeekday(text.Tokens[end - 1].Lower))
            end--;
        if (first >= end || (end - first == 1 && FunctionWords.Contains(text.Tokens[first].Lower) && !IsUpperCase(facts[first - offset])))
            return null;

        var span = new TextSpan(text.Tokens[first].Start, text.Tokens[end - 1].End);
        var name = new FoundName(field, sentence, first, end, type, span, WordsOf(text, first, end));
        if (name.Words.Length == 0)
            return null;
        return first > offset && Honorifics.Contains(text.Tokens[first - 1].Lower) && facts[first - 1 - offset].CanStart
            ? name with { Honorific = text.Quote(text.Tokens[first - 1].Span) }
            : name;
    }

    /// <summary>The folded words of these tokens, without the marks between them.</summary>
    public static string[] WordsOf(AnnotatedText text, int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
            count += IsWord(text.Tokens[i].Lower) ? 1 : 0;
        var words = new string[count];
        for (int i = first, next = 0; next < count; i++)
            if (IsWord(text.Tokens[i].Lower))
                words[next++] = PrintedFacts.Of(text.Words[i]).Word.Folded;
        return words;
    }

    private static bool IsWord(string lower) => lower is not ("'s" or "’s") && (char.IsLetterOrDigit(lower[0]) || char.IsLetterOrDigit(lower[^1]));

    private static bool IsEnd(TokenFacts facts, Token token) => facts.CanStart || facts.Case == TokenCase.Number || (facts.Case == TokenCase.Lower && token.Lower is not ("the" or "of" or "and" or "in" or "on" or "at" or "to" or "for" or "'s" or "’s"));

    /// <summary>A stop after an abbreviation, or an exclamation mark, may belong to the name's end where it touches it ("Inc.", "Yahoo!").</summary>
    private static bool IsClosing(AnnotatedText text, int first, int end) =>
        end - first > 1 && text.Tokens[end - 1].Lower is "!" or "." && text.Tokens[end - 2].Lower is "inc" or "ltd" or "co" or "corp" or "jr" or "sr" or "st" or "yahoo";

    /// <summary>The second half of a Korean or Chinese given name is in lower case ("Dae-ho"); in "Seoul-based" stands an ordinary word.</summary>
    private static int AfterHyphen(AnnotatedText text, int sentence, ReadOnlySpan<TokenFacts> facts, int end)
    {
        var bounds = text.Sentences[sentence];
        return end + 1 < bounds.EndToken && text.Tokens[end].Lower == "-" && text.Tokens[end].Start == text.Tokens[end - 1].End && text.Tokens[end + 1].Start == text.Tokens[end].End
            && facts[end + 1 - bounds.FirstToken] is { Case: TokenCase.Lower, Sense: 0 } second && !second.Uses.HasFlag(NameWordUses.Ordinary) && text.Tokens[end + 1].Tag is not (PartOfSpeech.Adp or PartOfSpeech.Det)
            ? end + 2 : end;
    }

    private static bool IsWeekday(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday";

    /// <summary>"US" and "WHO" are no pronouns.</summary>
    private static bool IsUpperCase(TokenFacts facts) => facts.Case == TokenCase.Upper;

    private static bool IsTitle(TokenFacts facts, Token token) =>
        Honorifics.Contains(token.Lower) || ((facts.Uses & (NameWordUses.PersonNoun | NameWordUses.GivenName)) == NameWordUses.PersonNoun && facts.Uses.HasFlag(NameWordUses.Ordinary));
}
