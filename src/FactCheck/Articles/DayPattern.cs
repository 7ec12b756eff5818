namespace FactCheck.Articles;

/// <summary>The forms in which a full date is written.</summary>
internal static class DayPattern
{
    private const int FirstYear = 1500;
    private const int LastYear = 2199;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <returns>The day that is written from this part on, and the part after it; null where none is.</returns>
    public static (DateOnly Day, int EndPart)? At(ReadOnlySpan<char> text, List<DatePart> parts, int at)
    {
        if (Month(DateParts.Word(text, parts, at)) is > 0 and var month)
            return MonthFirst(text, parts, at, month);
        var number = DateParts.Number(text, parts, at);
        if (number < 0)
            return null;
        // Part of a longer number or code: "1.2.2020" inside a version, "v2020".
        if (at > 0 && parts[at - 1].End == parts[at].Start && parts[at - 1].First is not ('(' or '[' or ':' or '"' or '\'' or '|' or ',' or '>'))
            return null;
        return parts[at].Length switch
        {
            8 => Day(number / 10000, number / 100 % 100, number % 100, at + 1),
            4 => YearFirst(text, parts, at, number),
            <= 2 => DayFirst(text, parts, at, number),
            _ => null,
        };
    }

    /// <summary>"2023-09-27", "2023/9/27", "2023.09.27", "2023 Sept 27".</summary>
    private static (DateOnly, int)? YearFirst(ReadOnlySpan<char> text, List<DatePart> parts, int at, int year)
    {
        if (Month(DateParts.Word(text, parts, at + 1)) is > 0 and var month)
            return Day(year, month, DateParts.Number(text, parts, at + 2), at + 3);
        foreach (var mark in "-/.")
            if (DateParts.Is(parts, at + 1, mark) && DateParts.Is(parts, at + 3, mark))
                return Day(year, DateParts.Number(text, parts, at + 2), DateParts.Number(text, parts, at + 4), at + 5);
        return null;
    }

    /// <summary>"27 September 2023", "27th of Sept., 2023", "27-Sep-2023", "27/09/2023", "27.9.2023".</summary>
    private static (DateOnly, int)? DayFirst(ReadOnlySpan<char> text, List<DatePart> parts, int at, int day)
    {
        var next = at + 1;
        foreach (var mark in "/.-")
            if (DateParts.Is(parts, next, mark) && DateParts.Is(parts, at + 3, mark) && DateParts.Number(text, parts, at + 2) is >= 0 and var second)
            {
                var year = FullYear(DateParts.Number(text, parts, at + 4));
                // With slashes either number can be the month; with full stops the day comes first by custom.
                return (day > 12 || mark == '.' || day == second, second > 12) switch
                {
                    (true, _) => Day(year, second, day, at + 5),
                    (_, true) => Day(year, day, second, at + 5),
                    _ => null,
                };
            }
        if (IsOrdinalEnding(DateParts.Word(text, parts, next)))
            next++;
        if (DateParts.Word(text, parts, next) is "of" or "de" || DateParts.Is(parts, next, '-') || DateParts.Is(parts, next, '.'))
            next++;
        if (Month(DateParts.Word(text, parts, next)) is not (> 0 and var month))
            return null;
        next++;
        while (DateParts.Is(parts, next, '.') || DateParts.Is(parts, next, ',') || DateParts.Is(parts, next, '-'))
            next++;
        return Day(DateParts.Number(text, parts, next), month, day, next + 1);
    }

    /// <summary>"September 27, 2023", "Sept. 27th 2023".</summary>
    private static (DateOnly, int)? MonthFirst(ReadOnlySpan<char> text, List<DatePart> parts, int at, int month)
    {
        var next = at + 1;
        if (DateParts.Is(parts, next, '.'))
            next++;
        var day = DateParts.Number(text, parts, next++);
        if (IsOrdinalEnding(DateParts.Word(text, parts, next)))
            next++;
        if (DateParts.Is(parts, next, ','))
            next++;
        return Day(DateParts.Number(text, parts, next), month, day, next + 1);
    }

    private static bool IsOrdinalEnding(ReadOnlySpan<char> word) => word is "st" or "nd" or "rd" or "th";

    private static int FullYear(int year) => year is >= 0 and < 70 ? year + 2000 : year is >= 70 and < 100 ? year + 1900 : year;

    /// <returns>1 to 12 for a month's English name or one of its usual abbreviations; 0 for other words.</returns>
    private static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3)
            return 0;
        for (var i = 0; i < Months.Length; i++)
            if (word.Length is 3 || word.Length == Months[i].Length || (word.Length == 4 && i is 5 or 6 or 8))
                if (Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return i + 1;
        return 0;
    }

    private static (DateOnly, int)? Day(int year, int month, int day, int endPart) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), endPart)
            : null;
}
