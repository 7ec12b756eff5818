using System.Globalization;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>
/// When a feast falls, as lexicon "holidays" writes it: "12-25"; "11-thu-4", the fourth Thursday of November; "5-mon-last"; "11-thu-4+1",
/// the day after; "easter-2", so many days from Easter Sunday of the Gregorian calendar.
/// </summary>
internal sealed record HolidayRule(int Month, int Day, int Weekday, int Offset, bool IsEaster)
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The value where no year is known.</summary>
    public string OpenValue => !IsEaster && Weekday == 0 ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:D2}-{Day:D2}") : "XXXX-XX-XX";

    /// <exception cref="FormatException">The text is none of the three forms.</exception>
    public static HolidayRule Parse(string text)
    {
        if (text.StartsWith("easter", StringComparison.Ordinal))
            return new HolidayRule(0, 0, 0, text.Length == 6 ? 0 : int.Parse(text.AsSpan(6), CultureInfo.InvariantCulture), true);
        var (plus, offset) = (text.IndexOf('+', StringComparison.Ordinal), 0);
        if (plus > 0)
            (text, offset) = (text[..plus], int.Parse(text.AsSpan(plus + 1), CultureInfo.InvariantCulture));
        var parts = text.Split('-');
        var month = int.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 2)
            return new HolidayRule(month, int.Parse(parts[1], CultureInfo.InvariantCulture), 0, 0, false);
        var weekday = Array.IndexOf(Weekdays, parts[1]) + 1;
        if (parts.Length != 3 || weekday == 0)
            throw new FormatException($"'{text}' is no date of a holiday; expected '12-25', '11-thu-4', '5-mon-last' or 'easter-2'");
        return new HolidayRule(month, parts[2] == "last" ? -1 : int.Parse(parts[2], CultureInfo.InvariantCulture), weekday, offset, false);
    }

    public DateOnly? In(int year)
    {
        if (year is < 1 or > 9998)
            return null;
        if (IsEaster)
            return Periods.Plus(Easter(year), Offset);
        if (Weekday == 0)
            return CalendarForm.At(year, Month, Day);
        if (Day < 0)
        {
            var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
            return last.AddDays(-((WeekdayForm.NumberOf(last) - Weekday + 7) % 7));
        }
        var first = new DateOnly(year, Month, 1);
        return first.AddDays(((Weekday - WeekdayForm.NumberOf(first) + 7) % 7) + (7 * (Day - 1)) + Offset);
    }

    /// <summary>Easter Sunday by the anonymous Gregorian computus (Nature, 20 April 1876).</summary>
    private static DateOnly Easter(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e) = (b / 4, b % 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var l = (32 + (2 * e) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
