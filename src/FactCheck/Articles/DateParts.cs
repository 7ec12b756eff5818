namespace FactCheck.Articles;

/// <summary>A run of digits or of letters, or one other character that is no space.</summary>
internal readonly record struct DatePart(int Start, int End, char First)
{
    public bool IsNumber => char.IsAsciiDigit(First);

    public bool IsWord => char.IsLetter(First);

    public int Length => End - Start;
}

/// <summary>Cuts a short text into the parts that dates and times are made of.</summary>
internal static class DateParts
{
    public static List<DatePart> Split(ReadOnlySpan<char> text)
    {
        var parts = new List<DatePart>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsWhiteSpace(text[start]))
                continue;
            if (char.IsAsciiDigit(text[start]))
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
            else if (char.IsLetter(text[start]))
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
            parts.Add(new DatePart(start, i, text[start]));
        }
        return parts;
    }

    /// <summary>The number at this place; -1 where there is none, or one of more than eight digits.</summary>
    public static int Number(ReadOnlySpan<char> text, List<DatePart> parts, int at)
    {
        if (at < 0 || at >= parts.Count || !parts[at].IsNumber || parts[at].Length > 8)
            return -1;
        var value = 0;
        foreach (var digit in text[parts[at].Start..parts[at].End])
            value = value * 10 + (digit - '0');
        return value;
    }

    public static bool Is(List<DatePart> parts, int at, char mark) => at >= 0 && at < parts.Count && parts[at].First == mark;

    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, List<DatePart> parts, int at) =>
        at >= 0 && at < parts.Count && parts[at].IsWord ? text[parts[at].Start..parts[at].End] : [];
}
