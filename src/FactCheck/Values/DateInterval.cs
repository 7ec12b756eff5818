using System.Globalization;

namespace FactCheck.Values;

/// <summary>A stretch of days, both ends included. A single day has both the same.</summary>
public readonly record struct DateInterval
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="first"/> is after <paramref name="last"/>.</exception>
    public DateInterval(DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, last);
        (First, Last) = (first, last);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The number of days covered; 1 for a single day.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Overlaps(DateInterval other) => First <= other.Last && other.First <= Last;

    public bool Contains(DateInterval other) => First <= other.First && other.Last <= Last;

    public static DateInterval Of(DateOnly day) => new(day, day);

    /// <summary>Monday to Sunday (ISO 8601), cut at the ends of the calendar.</summary>
    public static DateInterval OfWeek(DateOnly day)
    {
        var monday = Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + 6) % 7));
        return new(DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, monday + 6)));
    }

    public static DateInterval OfMonth(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static DateInterval OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public override string ToString() => Days == 1
        ? First.ToString("O", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{First:O}/{Last:O}");
}
