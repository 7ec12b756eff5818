using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>
/// The place, agency and day before the dash that opens a report: "LIMA, Peru (AP) —", "WASHINGTON, Nov. 3 (Reuters) -".
/// </summary>
public static class Dateline
{
    private const int LongestInTokens = 16;

    /// <summary>The dateline at the start of a sentence, without the dash; null where there is none.</summary>
    /// <param name="text">A field of an article.</param>
    /// <param name="sentence">One of its sentences.</param>
    public static TextSpan? Find(AnnotatedText text, Sentence sentence)
    {
        if (sentence.Kind is SentenceKind.Headline or SentenceKind.Credit || sentence.TokenCount < 3)
            return null;
        var end = Math.Min(sentence.EndToken, sentence.FirstToken + LongestInTokens);
        var (capitals, agency, brackets) = (false, false, 0);
        for (var i = sentence.FirstToken; i < end; i++)
        {
            var word = text.Characters(text.Tokens[i]);
            if (i > sentence.FirstToken && IsDash(text, i))
                return brackets == 0 && (capitals || agency) && i + 1 < sentence.EndToken ? new TextSpan(sentence.Span.Start, text.Tokens[i - 1].End) : null;
            if (word is "(" or ")")
            {
                brackets += word is "(" ? 1 : -1;
                agency |= word is ")" && i - sentence.FirstToken > 1;
            }
            else if (char.IsLower(word[0]) && word is not ("of" or "de" or "la" or "the" or "and" or "del" or "du" or "near" or "in" or "on" or "al"))
                return null;
            else if (word is "." or "?" or "!" or ":" or "\"" or "\u201c")
                return null;
            else
                capitals |= i < sentence.FirstToken + 3 && word.Length > 2 && IsCapitals(word);
        }
        return null;
    }

    // A hyphen counts only between spaces: "LIMA - The".
    private static bool IsDash(AnnotatedText text, int token)
    {
        var span = text.Tokens[token].Span;
        var c = text.Text[span.Start];
        if (!Characters.IsDash(c))
            return false;
        return c is '\u2014' or '\u2013' or '\u2015' || span.Length > 1 || (token + 1 < text.Tokens.Length && text.Tokens[token + 1].Start > span.End);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsUpper(c) && c != '.')
                return false;
        return true;
    }
}
