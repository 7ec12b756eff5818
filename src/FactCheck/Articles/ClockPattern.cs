namespace FactCheck.Articles;

/// <summary>The time of day and the zone beside a date: "T09:30:00+09:00", "at 9:05 p.m. GMT", "21.05 UTC".</summary>
internal readonly record struct ClockPattern(TimeOnly Time, TimeSpan? Offset, int FirstPart, int EndPart)
{
    public static ClockPattern? After(ReadOnlySpan<char> text, List<DatePart> parts, int at)
    {
        while (DateParts.Is(parts, at, ',') || DateParts.Is(parts, at, '|') || DateParts.Is(parts, at, '-') || DateParts.Is(parts, at, '–')
            || DateParts.Is(parts, at, '·') || DateParts.Is(parts, at, '@') || DateParts.Word(text, parts, at) is "T" or "at" or "t")
            at++;
        return At(text, parts, at);
    }

    /// <summary>A time that stands just before the date: "9:05 p.m., September 27, 2023".</summary>
    public static ClockPattern? Before(ReadOnlySpan<char> text, List<DatePart> parts, int day)
    {
        for (var at = Math.Max(0, day - 12); at < day; at++)
            if (At(text, parts, at) is { } clock && clock.EndPart <= day)
            {
                var next = clock.EndPart;
                while (next < day && (!parts[next].IsNumber && !DateParts.Is(parts, next, ':')))
                    next++;
                return next == day ? clock : null;
            }
        return null;
    }

    private static ClockPattern? At(ReadOnlySpan<char> text, List<DatePart> parts, int at)
    {
        var (first, hour, minute, second) = (at, DateParts.Number(text, parts, at), 0, 0);
        if (hour is < 0 or > 24 || parts[at].Length > 2)
            return null;
        at++;
        var hasMinutes = (DateParts.Is(parts, at, ':') || DateParts.Is(parts, at, '.')) && at + 1 < parts.Count && parts[at + 1].Length == 2;
        if (hasMinutes)
        {
            minute = DateParts.Number(text, parts, at + 1);
            at += 2;
            if (DateParts.Is(parts, at, ':') && DateParts.Number(text, parts, at + 1) is >= 0 and var seconds)
            {
                second = seconds;
                at += 2;
                if (DateParts.Is(parts, at, '.') && at + 1 < parts.Count && parts[at + 1].IsNumber)
                    at += 2;
            }
        }
        var half = HalfOfDay(text, parts, ref at);
        if ((!hasMinutes && half is null) || minute is < 0 or > 59 || second > 59 || (half is not null && hour is 0 or > 12))
            return null;
        if (half is { } afternoon)
            hour = hour % 12 + (afternoon ? 12 : 0);
        return hour == 24 ? null : new ClockPattern(new TimeOnly(hour, minute, second), Zone(text, parts, ref at), first, at);
    }

    /// <returns>True for p.m., false for a.m., null where neither stands.</returns>
    private static bool? HalfOfDay(ReadOnlySpan<char> text, List<DatePart> parts, ref int at)
    {
        var word = DateParts.Word(text, parts, at);
        if (word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase))
        {
            at++;
            return word[0] is 'p' or 'P';
        }
        if (word.Length == 1 && word[0] is 'a' or 'p' or 'A' or 'P' && DateParts.Is(parts, at + 1, '.') && DateParts.Word(text, parts, at + 2) is "m" or "M")
        {
            at += DateParts.Is(parts, at + 3, '.') ? 4 : 3;
            return word[0] is 'p' or 'P';
        }
        return null;
    }

    /// <summary>Names of zones other than UTC mean different offsets in different countries and are passed over.</summary>
    private static TimeSpan? Zone(ReadOnlySpan<char> text, List<DatePart> parts, ref int at)
    {
        if (DateParts.Word(text, parts, at) is "Z" or "UTC" or "GMT" or "z")
        {
            at++;
            return TimeSpan.Zero;
        }
        if (!(DateParts.Is(parts, at, '+') || DateParts.Is(parts, at, '-')) || at + 1 >= parts.Count || parts[at + 1].Start != parts[at].End)
            return null;
        var (number, minutes, end) = (DateParts.Number(text, parts, at + 1), 0, at + 2);
        if (parts[at + 1].Length == 4)
            (number, minutes) = (number / 100, number % 100);
        else if (DateParts.Is(parts, end, ':'))
            (minutes, end) = (DateParts.Number(text, parts, end + 1), end + 2);
        if (number is < 0 or > 14 || minutes is < 0 or > 59)
            return null;
        var offset = new TimeSpan(number, minutes, 0);
        offset = parts[at].First == '-' ? -offset : offset;
        at = end;
        return offset;
    }
}
