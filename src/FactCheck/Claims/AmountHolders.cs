using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>
/// Whose a number is: "Smith (31-2, 20 knockouts)", "Smith had 19 points", "11 points from Smith". A game has many numbers of one noun, which only
/// their holders tell apart.
/// </summary>
internal static class AmountHolders
{
    public const string Qualifier = "holder";

    private const int LongestAside = 8;
    private const int SubjectReach = 10;

    /// <param name="reading">The article.</param>
    /// <param name="text">The field.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="quantity">The number.</param>
    /// <param name="verb">The token that governs it; -1 for none.</param>
    /// <returns>The holder's key (<see cref="ContextReader.NameKey"/>), and whether the number stands right beside the name; null where nobody is named.</returns>
    public static (string Key, bool IsAside)? Find(ArticleReading reading, AnnotatedText text, int sentence, Quantity quantity, int verb)
    {
        var (first, end) = (text.TokenAt(quantity.Span.Start), text.TokenAt(quantity.Span.End - 1) + 1);
        var bounds = text.Sentences[sentence];
        if (Beside(reading, text, sentence, first, end) is { } beside)
            return (beside, true);
        if (Possessor(reading, text, sentence, first) is { } possessor)
            return (ContextReader.NameKey(possessor), false);
        if (end + 1 < bounds.EndToken && text.Tokens[end].Lower is "from" or "by" && NameAt(reading, text, sentence, end + 1) is { } behind)
            return (ContextReader.NameKey(behind), false);
        return verb >= 0 && verb < first && SubjectOf(reading, text, sentence, verb) is { } name ? (ContextReader.NameKey(name), false) : null;
    }

    /// <summary>The name, or the one that "he" or "she" stands for, before a verb and in its clause.</summary>
    public static Name? SubjectOf(ArticleReading reading, AnnotatedText text, int sentence, int verb)
    {
        var bounds = text.Sentences[sentence];
        for (var i = verb - 1; i >= Math.Max(bounds.FirstToken, verb - SubjectReach); i--)
        {
            var token = text.Tokens[i];
            if (token.Tag is PartOfSpeech.Verb or PartOfSpeech.Sconj || token.Lower is ";" or ":" or "and" or "but")
                return null;
            if (token.Tag == PartOfSpeech.Pron && token.Lower is "he" or "she")
                return reading.Antecedent(text, sentence, i);
            if (NameAt(reading, text, sentence, i) is not { } name)
                continue;
            i = text.TokenAt(name.Span.Start);
            if (i == bounds.FirstToken || text.Tokens[i - 1].Tag != PartOfSpeech.Adp)
                return name;
        }
        return null;
    }

    /// <summary>"Smith's 19 points", "four of Harlow's last nine points".</summary>
    private static Name? Possessor(ArticleReading reading, AnnotatedText text, int sentence, int first)
    {
        var bounds = text.Sentences[sentence];
        var i = first - 1;
        while (i > bounds.FirstToken && text.Tokens[i].Tag == PartOfSpeech.Adj)
            i--;
        return i > bounds.FirstToken && text.Tokens[i].Lower is "'s" or "’s" or "'" or "’" ? NameAt(reading, text, sentence, i - 1) : null;
    }

    /// <summary>"Smith (31-2, 20 knockouts)", "Smith, 31-2, ".</summary>
    private static string? Beside(ArticleReading reading, AnnotatedText text, int sentence, int first, int end)
    {
        var bounds = text.Sentences[sentence];
        for (var i = first - 1; i > Math.Max(bounds.FirstToken, first - LongestAside); i--)
        {
            var token = text.Tokens[i];
            var opens = token.Lower == "(" || token.Lower == "," && end < bounds.EndToken && text.Tokens[end].Lower is "," or "." or ")" or "(";
            if (opens && NameAt(reading, text, sentence, i - 1) is { } name)
                return ContextReader.NameKey(name);
            if (token.Lower != "," && token.Tag is not (PartOfSpeech.Num or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Sym or PartOfSpeech.Punct))
                return null;
        }
        return null;
    }

    private static Name? NameAt(ArticleReading reading, AnnotatedText text, int sentence, int token)
    {
        foreach (var mention in reading.InSentence(text.Field, sentence))
            if (mention is Name { IsDemonym: false } name && name.Span.Contains(text.Tokens[token].Span))
                return name;
        return null;
    }
}
