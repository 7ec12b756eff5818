using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>
/// Cuts the tokens of one block into sentences. A closing quotation mark or bracket belongs to the sentence it closes; a dateline
/// belongs to the sentence it opens.
/// </summary>
internal static class SentenceSplitter
{
    private const int LongestAttribution = 5;

    /// <summary>In tokens. Tables and lists without a stop are cut, so that what asks a whole sentence for each of its words stays linear in the text.</summary>
    private const int LongestSentence = 400;

    /// <summary>Adds the end of every sentence of the block: the index of the first token after it.</summary>
    public static void Split(string text, TokenSpans tokens, int first, List<int> ends)
    {
        var openQuote = false;
        var i = first;
        while (i < tokens.Count)
        {
            var token = tokens[i];
            var c = text[token.Start];
            openQuote = c switch { '"' => !openQuote, '\u201c' => true, '\u201d' => false, _ => openQuote };
            if (c == '(' && CreditEnd(text, tokens, i) is var credit and > 0)
            {
                if (i > Start(first, ends))
                    AddEnd(text, tokens, first, i, ends);
                if (credit < tokens.Count)
                    AddEnd(text, tokens, first, credit, ends);
                i = credit;
                continue;
            }
            i++;
            if (!MayEnd(text, tokens, first, i - 1))
                continue;
            var end = i;
            while (end < tokens.Count && Closes(text, tokens[end - 1], tokens[end], openQuote))
            {
                if (text[tokens[end].Start] == '"')
                    openQuote = false;
                end++;
            }
            if (end < tokens.Count && Ends(text, tokens, i - 1, end))
                AddEnd(text, tokens, first, end, ends);
            i = end;
        }
        if (tokens.Count > first)
            AddEnd(text, tokens, first, tokens.Count, ends);
    }

    private static int Start(int first, List<int> ends) => ends.Count > 0 ? Math.Max(first, ends[^1]) : first;

    private static void AddEnd(string text, TokenSpans tokens, int first, int end, List<int> ends)
    {
        while (end - Start(first, ends) > LongestSentence)
            ends.Add(Cut(text, tokens, Start(first, ends)));
        ends.Add(end);
    }

    /// <summary>Behind the last comma or semicolon of the longest stretch, where its second half has one.</summary>
    private static int Cut(string text, TokenSpans tokens, int start)
    {
        for (var i = start + LongestSentence - 1; i > start + (LongestSentence / 2); i--)
            if (text[tokens[i].Start] is ',' or ';')
                return i + 1;
        return start + LongestSentence;
    }

    // A credit in brackets stands for itself, whether or not a full stop goes before it.
    private static int CreditEnd(string text, TokenSpans tokens, int open)
    {
        for (var i = open + 1; i < tokens.Count && i < open + SentenceClassifier.LongestCredit; i++)
        {
            if (text[tokens[i].Start] == '(')
                return 0;
            if (text[tokens[i].Start] == ')')
                return SentenceClassifier.IsCredit(text, tokens, open, i + 1) ? i + 1 : 0;
        }
        return 0;
    }

    private static bool MayEnd(string text, TokenSpans tokens, int first, int index)
    {
        var token = tokens[index];
        switch (text[token.Start])
        {
            case '!' or '?' or '\u2026':
                return true;
            case '.':
                // "1." at the start of a line counts an item.
                return token.Length > 1 ? text[token.Start + 1] == '.' : index != first + 1 || !IsItemNumber(text, tokens[first]);
            case '\u3002' or '\uff01' or '\uff1f' or '\u0964':
                return true;
            default:
                return token.Length > 1 && text[token.End - 1] == '.' && char.IsLetter(text[token.Start]);
        }
    }

    private static bool IsItemNumber(string text, TextSpan token) =>
        token.Length <= 2 && char.IsAsciiDigit(text[token.Start]) && char.IsAsciiDigit(text[token.End - 1]);

    private static bool Closes(string text, TextSpan previous, TextSpan token, bool openQuote)
    {
        if (token.Length > 2)
            return false;
        var touches = previous.End == token.Start;
        return text[token.Start] switch
        {
            ')' or ']' or '\u201d' or '\u2019' or '\u00bb' or '\u203a' => token.Length == 1,
            '\'' when token.Length == 2 => text[token.Start + 1] == '\'',
            '\'' => touches,
            '"' => openQuote ? touches || IsFollowedBySpace(text, token) : touches && IsFollowedBySpace(text, token),
            _ => false,
        };
    }

    private static bool IsFollowedBySpace(string text, TextSpan token) => token.End >= text.Length || Characters.IsSpace(text[token.End]);

    /// <param name="stop">The token that may end the sentence.</param>
    /// <param name="next">The first token after it and its closing marks.</param>
    private static bool Ends(string text, TokenSpans tokens, int stop, int next)
    {
        var mark = tokens[stop];
        var following = tokens[next];
        var c = text[following.Start];
        if (char.IsLower(c) || c is ',' or ';' or ':' or ')' or ']' || (Characters.IsDash(c) && next == stop + 1))
            return false;

        var isClosed = next > stop + 1;
        var touches = tokens[next - 1].End == following.Start;
        if (text[mark.Start] is '.' && mark.Length == 1)
            return !touches || (char.IsUpper(c) && !isClosed && stop > 0 && tokens[stop - 1].Length > 1) || Characters.IsQuote(c) || c is '(' or '[';
        if (text[mark.Start] is '!' or '?')
            return !(isClosed && IsAttribution(text, tokens, next)) && !touches;
        if (text[mark.End - 1] == '.' && char.IsLetter(text[mark.Start]))
            return isClosed ? char.IsUpper(c) && !IsAttribution(text, tokens, next) : EndsAfterAbbreviation(text, mark, tokens, next);
        return char.IsUpper(c) || Characters.IsQuote(c) || !touches;
    }

    private static bool EndsAfterAbbreviation(string text, TextSpan abbreviation, TokenSpans tokens, int next)
    {
        if (Abbreviations.IsLeading(text.AsSpan(abbreviation.Start, abbreviation.Length)))
            return false;
        var following = tokens[next];
        if (Characters.IsQuote(text[following.Start]) && next + 1 < tokens.Count)
            following = tokens[next + 1];
        var word = text.AsSpan(following.Start, following.Length);
        if (SentenceStarters.Contains(word))
            return true;
        // After a clock time only a day or a zone goes on with a capital: "9 a.m. Friday", "9 p.m. EST".
        return text[abbreviation.Start] is 'a' or 'p' && text[abbreviation.End - 2] == 'm' && char.IsUpper(word[0])
            && !word.EndsWith("day") && !SentenceStarters.IsZone(word) && !Abbreviations.IsMonth(word);
    }

    // “Why now?” Mr. Smith asked: the question is not the end.
    private static bool IsAttribution(string text, TokenSpans tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + LongestAttribution; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].Length);
            if (word is "said" or "says" or "asked" or "asks" or "wrote" or "told" or "added" or "tweeted" or "replied" or "shouted" or "exclaimed" or "wondered" or "cried" or "recalled")
                return true;
            if (!char.IsLetter(word[0]) || word is "The" && i > from)
                return false;
        }
        return false;
    }
}
