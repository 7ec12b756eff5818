namespace FactCheck.Articles.EnglishHeads;

/// <summary>Who wrote it, in the forms in which bylines print it.</summary>
internal static class Byline
{
    private const int LongestLine = 120;
    private const int LongestName = 80;

    private static readonly string[] Openings = ["by ", "written by ", "reported by ", "story by ", "words by ", "text by ", "by: "];

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
        { "and", "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "ter", "dos" };

    private static readonly HashSet<string> JobWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "writer", "correspondent", "reporter", "editor", "special", "contributing", "contributor", "columnist", "for", "of", "the", "in", "at", "to", "with", "from",
        "news", "senior", "chief", "political", "writing", "reporting",
    };

    /// <summary>Words that head sections and boxes of a page, and are in no person's name.</summary>
    private static readonly HashSet<string> PageWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "news", "latest", "breaking", "related", "recent", "features", "top", "stories", "story", "politics", "world", "sports", "opinion", "business", "subscribe", "share",
        "images", "image", "photo", "photos", "video", "videos", "read", "more", "most", "popular", "live", "updates", "sign", "in", "with", "us", "our", "partners", "full", "text",
        "editorial", "analysis", "advertisement", "the", "of", "and", "on", "for", "to", "a", "an", "is", "connect", "follow", "home", "health", "science", "south", "north", "east", "west",
        "united", "new", "press", "release", "associated", "staff", "general", "questions", "introduction", "background", "conclusion", "summary",
    };

    /// <summary>"By Jane Doe", "By JANE DOE and John Roe, Staff Writers".</summary>
    /// <returns>The names; null for other lines.</returns>
    public static string? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return null;
        foreach (var opening in Openings)
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                return NamesOf(line[opening.Length..].Trim(), mustBeAll: true);
        return null;
    }

    /// <summary>The names at the start of what an "Author:" line states, without what they do; links of Markdown are read as their text.</summary>
    public static string? NamesOf(ReadOnlySpan<char> value, bool mustBeAll = false)
    {
        if (value.StartsWith("[") && value.IndexOf("](") is > 1 and var close)
            value = value[1..close];
        value = value.Trim();
        var end = EndOfNames(value);
        var names = (end < 0 ? value : value[..end]).Trim().TrimEnd('.');
        if (names.Length is < 4 or > LongestName || !AreNames(names) || (mustBeAll && end >= 0 && !IsJob(value[end..])))
            return null;
        return names.ToString();
    }

    /// <summary>A line that is a person's name and nothing else: two or three words, each with one capital.</summary>
    public static bool IsBareName(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > 40)
            return false;
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.Length < 2 || !char.IsUpper(word[0]) || PageWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
            for (var i = 1; i < word.Length; i++)
                if (!(char.IsLower(word[i]) || (word[i] is '.' && word.Length == 2) || (word[i] is '-' or '\'' or '’' && i + 1 < word.Length) || (i > 1 && char.IsUpper(word[i]) && !char.IsUpper(word[i - 1]))))
                    return false;
            words++;
        }
        return words is 2 or 3;
    }

    private static bool AreNames(ReadOnlySpan<char> names)
    {
        var capitals = 0;
        foreach (var range in names.Split(' '))
        {
            var word = names[range];
            if (word.IsEmpty || SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                continue;
            if (!char.IsUpper(word[0]) || !IsSpeltAsName(word))
                return false;
            capitals++;
        }
        return capitals is >= 2 and <= 12;
    }

    private static bool IsJob(ReadOnlySpan<char> text)
    {
        foreach (var part in DateParts.Split(text))
            if (part.IsWord && !char.IsUpper(part.First))
            {
                var word = text[part.Start..part.End];
                if (!SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && !JobWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                    return false;
            }
        return true;
    }

    /// <returns>Where something other than names begins; -1 where nothing does.</returns>
    private static int EndOfNames(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is ',' or '|' or '•' or '·' or ';' or '(' or '[' or '/' or '—' or '–')
                return i;
        return -1;
    }

    private static bool IsSpeltAsName(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsAsciiDigit(c) || c is ':' or '?' or '!' or '"' or '“' or '”')
                return false;
        return true;
    }
}
