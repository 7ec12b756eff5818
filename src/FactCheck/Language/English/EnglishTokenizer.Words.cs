namespace FactCheck.Language.English;

internal static partial class EnglishTokenizer
{
    private const int LongestAcronym = 12;

    private static int AddWord(ReadOnlySpan<char> text, int start, int blockStart, TokenSpans tokens)
    {
        var end = char.IsAsciiDigit(text[start]) ? NumberEnd(text, start) : RunEnd(text, start);
        if (end < text.Length)
        {
            var address = Math.Min(WebAddresses.End(text, start, end), start + LongestToken);
            if (address > end)
            {
                tokens.Add(start, address);
                return address;
            }
        }
        return char.IsAsciiDigit(text[start]) ? AddNumber(text, start, end, tokens) : AddLetters(text, start, end, blockStart, tokens);
    }

    private static int AddLetters(ReadOnlySpan<char> text, int start, int end, int blockStart, TokenSpans tokens)
    {
        while (end < text.Length && end - start < LongestToken)
        {
            var c = text[end];
            var next = end + 1 < text.Length ? text[end + 1] : '\0';
            if (c == '.' && TakesStop(text, start, end, blockStart))
            {
                end++;
                // "U.S.", "Ph.D.": letters and stops in turn.
                if (end - start > LongestAcronym || !char.IsAsciiLetter(next) || RunEnd(text, end) - end > 2)
                    break;
                end = RunEnd(text, end);
            }
            else if (Characters.IsApostrophe(c) && char.IsLetter(next))
            {
                if ((next | 0x20) == 't' && (text[end - 1] | 0x20) == 'n' && (end + 2 >= text.Length || !Characters.IsWord(text[end + 2])))
                {
                    if (end - 1 > start)
                        tokens.Add(start, end - 1);
                    tokens.Add(end - 1, end + 2);
                    return end + 2;
                }
                var clitic = CliticLength(text, end);
                if (clitic > 0)
                {
                    tokens.Add(start, end);
                    tokens.Add(end, end + clitic);
                    return end + clitic;
                }
                end = RunEnd(text, end + 1);
            }
            else if (c == '\u2019' && next == ' ' && TornLength(text, end) is > 0 and var torn)
            {
                // "Japan’ s", "didn’ t": some pages put a space behind the curly apostrophe.
                var isNot = text[end + 2] == 't';
                if (!isNot || end - 1 > start)
                    tokens.Add(start, isNot ? end - 1 : end);
                tokens.Add(isNot ? end - 1 : end, end + torn);
                return end + torn;
            }
            else if (c is '-' or '\u2010' or '\u2011' && char.IsLower(next) && IsPrefix(text[start..end]))
                end = RunEnd(text, end + 1);
            else if (c == '&' && char.IsUpper(next) && char.IsUpper(text[end - 1]) && end - start < 4)
                end = RunEnd(text, end + 1);
            else if (c == '$' && end - start <= 3 && char.IsUpper(text[start]) && (char.IsAsciiDigit(next) || next == ' '))
            {
                tokens.Add(start, end + 1);
                return end + 1;
            }
            else
                break;
        }
        end = Math.Min(end, start + LongestToken);
        var split = FusedHead(text[start..end]);
        if (split > 0)
            tokens.Add(start, start + split);
        tokens.Add(start + split, end);
        return end;
    }

    private static bool TakesStop(ReadOnlySpan<char> text, int start, int end, int blockStart)
    {
        var length = end - start;
        var following = end + 1;
        while (following < text.Length && following - end < 4 && Characters.IsSpace(text[following]))
            following++;
        var next = following < text.Length ? text[following] : '\0';
        if (length == 1 && char.IsLetter(text[start]))
        {
            // "U.S", "a.m": another single letter follows at once. Else an initial, unless the line ends: "Plan B."
            if (end + 1 < text.Length && char.IsLetter(text[end + 1]) && (end + 2 >= text.Length || !Characters.IsWord(text[end + 2])))
                return true;
            return char.IsUpper(text[start]) && char.IsUpper(next) && (text[start] != 'I' || IsAfterCapital(text, start, blockStart));
        }
        if (length > 1 && text[end - 2] == '.')
            return true;
        return (next == 'D' && text[start..end] is "Ph") || Abbreviations.TakesStop(text[start..end], next);
    }

    private static bool IsAfterCapital(ReadOnlySpan<char> text, int start, int blockStart)
    {
        var i = start - 1;
        while (i > blockStart && Characters.IsSpace(text[i]))
            i--;
        var end = i;
        while (i >= blockStart && end - i < 20 && Characters.IsWord(text[i]))
            i--;
        return end > i + 1 && char.IsUpper(text[i + 1]);
    }

    private static int AddNumber(ReadOnlySpan<char> text, int start, int end, TokenSpans tokens)
    {
        var run = Math.Min(RunEnd(text, end), start + LongestToken);
        var letters = text[end..run];
        var isClock = letters is "a" or "p" && text[run..] is ['.', 'm', ..];
        if (run > end && !isClock && !IsUnit(letters))
            end = run;
        if (end == run && end + 1 < text.Length && Characters.IsApostrophe(text[end]) && text[end + 1] == 's' && text[end - 1] == '0'
            && end - start is 2 or 4 && (end + 2 >= text.Length || !Characters.IsWord(text[end + 2])))
            end += 2;
        tokens.Add(start, end);
        if (end >= run)
            return end;
        if (isClock)
            run += text[run..] is [_, _, '.', ..] ? 3 : 2;
        tokens.Add(end, run);
        return run;
    }

    /// <summary>The end of a number: groups of digits joined by the marks of numbers, clock times, dates and telephones.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        var end = DigitsEnd(text, start);
        var joined = HyphenatedEnd(text, start, end);
        if (joined > end)
            return joined;
        while (end + 1 < text.Length && end - start < LongestToken && char.IsAsciiDigit(text[end + 1]))
        {
            var groupEnd = DigitsEnd(text, end + 1);
            var size = groupEnd - end - 1;
            var joins = text[end] switch
            {
                '.' or '/' => true,
                ',' => size == 3 || (size == 2 && groupEnd < text.Length && text[groupEnd] == ','),
                ':' => size == 2,
                _ => false,
            };
            if (!joins)
                break;
            end = groupEnd;
        }
        return Math.Min(TornEnd(text, start, end), start + LongestToken);
    }

    /// <summary>"£1. 7m", "8. 40am": some pages put a space behind the point; a unit right behind the digits tells it from the end of a sentence.</summary>
    private static int TornEnd(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 2 >= text.Length || text[end] != '.' || text[end + 1] != ' ' || !char.IsAsciiDigit(text[end + 2]) || text[start..end].ContainsAnyExceptInRange('0', '9'))
            return end;
        var digits = DigitsEnd(text, end + 2);
        return digits - end - 2 <= 2 && text[digits..RunEnd(text, digits)] is "m" or "bn" or "b" or "k" or "tn" or "am" or "pm" ? digits : end;
    }

    // 2023-11-26, 555-1234, 555-123-4567: never "25-26", which is a range.
    private static int HyphenatedEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var first = end - start;
        if (first is not (3 or 4) || end >= text.Length || text[end] != '-')
            return end;
        var second = DigitsEnd(text, end + 1);
        var size = second - end - 1;
        var third = second < text.Length && text[second] == '-' ? DigitsEnd(text, second + 1) : second;
        var last = third - second - 1;
        return (first, size, last) switch
        {
            (4, 2, 2) or (4, 1, 2) or (4, 2, 1) or (3, 3, 4) => third,
            (3, 4, -1) => second,
            _ => end,
        };
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + LongestToken);
        while (from < limit && char.IsAsciiDigit(text[from]))
            from++;
        return from;
    }

    private static int RunEnd(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + LongestToken);
        while (from < limit && (Characters.IsWord(text[from]) || text[from] is '\u00b2' or '\u00b3'))
            from++;
        return from;
    }
}
