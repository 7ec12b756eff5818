using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>
/// Splits English text into tokens the way Universal Dependencies' English Web Treebank does, so that the models trained on it fit:
/// <list type="bullet">
/// <item>"year-old", "US-China", "25-26" and "pro-Russian" are three tokens; "e-mail", "co-founder", "mid-nineties" (a prefix before a lower-case letter), dates as 2023-11-26 and telephone numbers are one.</item>
/// <item>"don't" is "do" and "n't", "Japan's" is "Japan" and "'s", "ministers'" ends in a token of its own, "cannot" is "can" and "not".</item>
/// <item>"$5.6" is "$" and "5.6", "US$5" is "US$" and "5", "5%", "5pm", "10km" and "3bn" are two; "5th", "1990s", "'90s", "5:30", "9/11", "11/26/2023", "1,234.5" are one.</item>
/// <item>"U.S.", "a.m.", "Mr.", "Nov." and initials keep their full stop; "AT&amp;T" and links are one token; "and/or" is three.</item>
/// <item>Runs of one mark ("...", "--", "!!!") are one token.</item>
/// </list>
/// No token is longer than <see cref="LongestToken"/>; what goes on beyond is the next token.
/// </summary>
internal static partial class EnglishTokenizer
{
    /// <summary>In code units. Evidence spans have the same bound.</summary>
    public const int LongestToken = 200;

    /// <summary>Adds the tokens of one block of the text.</summary>
    public static void Tokenize(string text, TextSpan block, TokenSpans tokens)
    {
        // What lies beyond the block is never looked at.
        var characters = text.AsSpan(0, block.End);
        var i = block.Start;
        while (i < characters.Length)
        {
            var c = characters[i];
            if (Characters.IsSpace(c))
                i++;
            else if (Characters.IsWord(c))
                i = AddWord(characters, i, block.Start, tokens);
            else
                i = AddMark(characters, i, block.Start, tokens);
        }
    }

    private static int AddMark(ReadOnlySpan<char> text, int start, int blockStart, TokenSpans tokens)
    {
        var c = text[start];
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        var end = start + 1;
        switch (c)
        {
            case '.' when char.IsAsciiDigit(next) && (start == blockStart || !Characters.IsWord(text[start - 1])):
                end = NumberEnd(text, start + 1);
                break;
            case '.' or '!' or '?' or '-' or '\u2014' or '\u2013' or '=' or '*' or '~' or '+' or '\u2026':
                while (end < text.Length && text[end] == c && end - start < LongestToken)
                    end++;
                break;
            case '`' or '\'' when next == c:
                end++;
                break;
            case '@' or '#' when char.IsAsciiLetter(next) || next == '_':
                end = RunEnd(text, start + 1);
                break;
            case '\u00b0' when next is 'C' or 'F' && (start + 2 >= text.Length || !Characters.IsWord(text[start + 2])):
                end++;
                break;
            default:
                if (Characters.IsApostrophe(c))
                    end = ApostropheEnd(text, start, blockStart);
                else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
                    end++;
                break;
        }
        end = Math.Min(end, start + LongestToken);
        tokens.Add(start, end);
        return end;
    }

    // An apostrophe before a year or decade ("'99", "’90s") belongs to it, one before a clitic to the clitic.
    private static int ApostropheEnd(ReadOnlySpan<char> text, int start, int blockStart)
    {
        var opens = start == blockStart || !Characters.IsWord(text[start - 1]);
        if (opens && start + 2 < text.Length && char.IsAsciiDigit(text[start + 1]) && char.IsAsciiDigit(text[start + 2]))
        {
            var end = start + 3;
            if (end < text.Length && text[end] == 's')
                end++;
            if (end == text.Length || !Characters.IsWord(text[end]))
                return end;
        }
        var joined = start > blockStart && !Characters.IsSpace(text[start - 1]);
        var clitic = joined ? CliticLength(text, start) : 0;
        return clitic > 0 ? start + clitic : start + 1;
    }

    /// <summary>The length of a clitic with a space behind its apostrophe; 0 where there is none.</summary>
    public static int TornLength(ReadOnlySpan<char> text, int start)
    {
        if (start == 0)
            return 0;
        if (start + 2 < text.Length && text[start + 2] == 't' && text[start - 1] == 'n')
            return start + 3 >= text.Length || !Characters.IsWord(text[start + 3]) ? 3 : 0;
        return start + 2 < text.Length && char.IsLower(text[start + 2]) && CliticLength(text, start + 1) is > 0 and var length ? length + 1 : 0;
    }

    /// <summary>The length of "'s", "'re", "'ve", "'ll", "'d" or "'m" at <paramref name="start"/>, with the apostrophe; 0 where there is none.</summary>
    private static int CliticLength(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 >= text.Length)
            return 0;
        var first = (char)(text[start + 1] | 0x20);
        var second = start + 2 < text.Length ? text[start + 2] : '\0';
        if (first is 's' or 'd' or 'm' && !Characters.IsWord(second))
            return 2;
        var isPair = (first, (char)(second | 0x20)) is ('r', 'e') or ('v', 'e') or ('l', 'l');
        return isPair && (start + 3 >= text.Length || !Characters.IsWord(text[start + 3])) ? 3 : 0;
    }
}
