namespace FactCheck.Language.English;

/// <summary>Finds where a link, a mail address or a domain name ends.</summary>
internal static class WebAddresses
{
    /// <summary>The end of the address whose first word is <paramref name="start"/> to <paramref name="wordEnd"/>; -1 where there is none.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (wordEnd >= text.Length)
            return -1;
        var rest = text[wordEnd..];
        if (rest.StartsWith("://") || (rest[0] == '.' && text[start..wordEnd].Equals("www", StringComparison.OrdinalIgnoreCase)))
            return LinkEnd(text, wordEnd);
        if (rest[0] == '@')
            return rest.Length > 1 && Characters.IsWord(rest[1]) ? NameEnd(text, wordEnd + 1, out _) : -1;
        if (rest[0] is not ('.' or '-'))
            return -1;
        if (rest[0] == '-' && !HasMailSign(rest))
            return -1;

        var end = NameEnd(text, wordEnd, out var lastDot);
        if (end < text.Length && text[end] == '@' && end + 1 < text.Length && Characters.IsWord(text[end + 1]))
            return NameEnd(text, end + 1, out _);
        if (lastDot < 0 || !IsTopLevel(text[(lastDot + 1)..end]))
            return -1;
        return end < text.Length && text[end] == '/' ? LinkEnd(text, end) : end;
    }

    private static bool HasMailSign(ReadOnlySpan<char> rest)
    {
        var limit = Math.Min(rest.Length, 64);
        var stop = 0;
        while (stop < limit && (char.IsAsciiLetterOrDigit(rest[stop]) || rest[stop] is '.' or '_' or '-' or '+'))
            stop++;
        return stop > 0 && stop < limit && rest[stop] == '@';
    }

    private static int LinkEnd(ReadOnlySpan<char> text, int from)
    {
        var limit = Math.Min(text.Length, from + EnglishTokenizer.LongestToken);
        var end = from;
        while (end < limit && !Characters.IsSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201c' or '\u201d'))
            end++;
        while (end > from && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '\u2019')
            end--;
        return end;
    }

    // Letters, digits, hyphens and single dots between them.
    private static int NameEnd(ReadOnlySpan<char> text, int from, out int lastDot)
    {
        lastDot = -1;
        var limit = Math.Min(text.Length, from + EnglishTokenizer.LongestToken);
        var end = from;
        while (end < limit)
        {
            var c = text[end];
            if (Characters.IsWord(c))
            {
                end++;
                continue;
            }
            if (c is not ('.' or '-') || end + 1 >= limit || !Characters.IsWord(text[end + 1]))
                break;
            if (c == '.')
                lastDot = end;
            end++;
        }
        return end;
    }

    private static bool IsTopLevel(ReadOnlySpan<char> label) => label is
        "com" or "org" or "net" or "edu" or "gov" or "mil" or "int" or "info" or "biz" or "io" or "tv" or "co" or "uk" or "eu" or "de" or "fr" or "au" or "ca" or
        "ru" or "cn" or "jp" or "kr" or "nl" or "nz" or "za" or "ie" or "ch" or "se" or "news" or "me" or "ly" or "COM" or "ORG" or "NET";
}
