namespace FactCheck.Articles.EnglishHeads;

/// <summary>The name of a publisher, where the shape of a line or a writer's description gives it away.</summary>
internal static class OutletName
{
    private const int MostWords = 6;

    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "of", "the", "and", "&", "for", "in", "on", "de", "la" };

    private static readonly HashSet<string> CreditWords = new(StringComparer.OrdinalIgnoreCase)
        { "photo", "photos", "photograph", "image", "images", "picture", "pool", "getty", "credit", "courtesy", "file", "handout", "illustration", "graphic", "video", "screenshot", "by" };

    private static readonly string[] Jobs = ["correspondent", "reporter", "editor", "columnist", "writer", "contributor", "journalist"];

    /// <summary>One to six words, each with a capital but for the small ones, and none that belongs to a picture's credit.</summary>
    public static bool Fits(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > 60)
            return false;
        var (words, capitals) = (0, 0);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty)
                continue;
            if (++words > MostWords || CreditWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.Trim("():/,.")))
                return false;
            if (SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                continue;
            if (!(char.IsUpper(word[0]) || char.IsAsciiDigit(word[0])) || word.IndexOfAny('/', '©', '|') >= 0 || word[^1] is '.' or '?' or '!' or ',' or ':' or ';')
                return false;
            capitals++;
        }
        return capitals > 0;
    }

    /// <summary>"Mr Roe is a correspondent for The Daily News": a line about the writer at the end of an article.</summary>
    public static string? InDescription(ReadOnlySpan<char> line, string author)
    {
        var family = author.AsSpan(author.LastIndexOf(' ') + 1);
        var verb = line.IndexOf(" is ", StringComparison.Ordinal);
        if (verb < 0 || line[..verb].IndexOf(family, StringComparison.OrdinalIgnoreCase) < 0)
            return null;
        foreach (var job in Jobs)
        {
            var at = line.IndexOf(job, StringComparison.OrdinalIgnoreCase);
            if (at < verb)
                continue;
            var rest = line[(at + job.Length)..].TrimStart();
            foreach (var tie in (ReadOnlySpan<string>)["for ", "at ", "of ", "with "])
                if (rest.StartsWith(tie, StringComparison.Ordinal) && Leading(rest[tie.Length..]) is { Length: > 1 } name)
                    return name;
        }
        return null;
    }

    /// <summary>The words with a capital from here on, with "the" before and "of", "and" between them.</summary>
    private static string? Leading(ReadOnlySpan<char> text)
    {
        var end = 0;
        var words = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            var bare = word.TrimEnd(".,;:)");
            if (bare.IsEmpty || words == MostWords)
                break;
            words++;
            if (char.IsUpper(bare[0]))
                end = range.Start.Value + bare.Length;
            else if (!(bare is "the" or "of" or "&") && !(bare is "and" && words > 1 && NextIsShort(text[range.End..])))
                break;
            if (bare.Length < word.Length)
                break;
        }
        var name = text[..end].Trim();
        return Fits(name) ? name.ToString() : null;
    }

    /// <summary>"Mail and Guardian" goes on, "Mail and a Research Associate" does not.</summary>
    private static bool NextIsShort(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && char.IsUpper(text[0]);
    }
}
