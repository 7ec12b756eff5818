using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes;

/// <summary>The arithmetic of the calendar: the period around a day, a step from one to another, and how TIMEX3 writes it.</summary>
internal static class Periods
{
    /// <summary>The period of this unit that holds <paramref name="day"/>; a fortnight starts with the week of the day.</summary>
    public static DateInterval Of(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Week => DateInterval.OfWeek(day),
        TimeUnit.WorkingWeek => DateInterval.OfWeek(day) is var week ? new DateInterval(week.First, Plus(week.First, 4)) : default,
        TimeUnit.Weekend => DateInterval.OfWeek(day) is var week ? new DateInterval(Plus(week.First, 5), week.Last) : default,
        TimeUnit.Fortnight => DateInterval.OfWeek(day) is var week ? new DateInterval(week.First, Plus(week.Last, 7)) : default,
        TimeUnit.Month => DateInterval.OfMonth(day.Year, day.Month),
        TimeUnit.Quarter => Months(day.Year, day.Month - ((day.Month - 1) % 3), 3),
        TimeUnit.Half => Months(day.Year, day.Month <= 6 ? 1 : 7, 6),
        TimeUnit.Season => OfSeason(SeasonOf(day), day.Month <= 2 ? day.Year - 1 : day.Year) ?? DateInterval.Of(day),
        TimeUnit.Year => DateInterval.OfYear(day.Year),
        TimeUnit.Decade => Years(day.Year - (day.Year % 10), 10),
        TimeUnit.Century => Years(day.Year - (day.Year % 100), 100),
        TimeUnit.Millennium => Years(day.Year - (day.Year % 1000), 1000),
        _ => DateInterval.Of(day),
    };

    /// <summary>The day <paramref name="count"/> units on, or back where it is negative; null past the ends of the calendar.</summary>
    public static DateOnly? Step(DateOnly day, TimeUnit unit, int count)
    {
        var (days, months) = unit switch
        {
            TimeUnit.Week or TimeUnit.WorkingWeek or TimeUnit.Weekend => (7L * count, 0L),
            TimeUnit.Fortnight => (14L * count, 0L),
            TimeUnit.Month => (0L, count),
            TimeUnit.Quarter or TimeUnit.Season => (0L, 3L * count),
            TimeUnit.Half => (0L, 6L * count),
            TimeUnit.Year => (0L, 12L * count),
            TimeUnit.Decade => (0L, 120L * count),
            TimeUnit.Century => (0L, 1200L * count),
            TimeUnit.Millennium => (0L, 12000L * count),
            TimeUnit.WorkingDay => (WorkingDays(day, count), 0L),
            TimeUnit.Day or TimeUnit.PartOfDay => (count, 0L),
            _ => (0L, 0L),
        };
        if (months != 0)
        {
            var month = (day.Year * 12L) + day.Month - 1 + months;
            return month is < 12 or > (9999 * 12) + 11 ? null : day.AddMonths((int)months);
        }
        var number = day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>The TIMEX3 value of the period of this unit that holds <paramref name="day"/>.</summary>
    public static string Value(TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Week or TimeUnit.WorkingWeek or TimeUnit.Fortnight => Week(day),
        TimeUnit.Weekend => Week(day) + "-WE",
        TimeUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}"),
        TimeUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-Q{((day.Month - 1) / 3) + 1}"),
        TimeUnit.Half => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-H{((day.Month - 1) / 6) + 1}"),
        TimeUnit.Season => SeasonValue(SeasonOf(day), (day.Month <= 2 ? day.Year - 1 : day.Year).ToString("D4", CultureInfo.InvariantCulture)),
        TimeUnit.Year => day.Year.ToString("D4", CultureInfo.InvariantCulture),
        TimeUnit.Decade => (day.Year / 10).ToString("D3", CultureInfo.InvariantCulture) + "X",
        TimeUnit.Century => (day.Year / 100).ToString("D2", CultureInfo.InvariantCulture) + "XX",
        TimeUnit.Millennium => (day.Year / 1000).ToString(CultureInfo.InvariantCulture) + "XXX",
        _ => day.ToString("O", CultureInfo.InvariantCulture),
    };

    /// <summary>A winter counts for the year it starts in.</summary>
    public static DateInterval? OfSeason(Season season, int year)
    {
        if (year is < 1 or > 9998)
            return null;
        var first = new DateOnly(year, ((int)season * 3), 1);
        return new DateInterval(first, first.AddMonths(3).AddDays(-1));
    }

    public static string SeasonValue(Season season, string year) => year + season switch
    {
        Season.Spring => "-SP",
        Season.Summer => "-SU",
        Season.Autumn => "-FA",
        _ => "-WI",
    };

    public static Season SeasonOf(DateOnly day) => day.Month switch { <= 2 or 12 => Season.Winter, <= 5 => Season.Spring, <= 8 => Season.Summer, _ => Season.Autumn };

    /// <summary>From the first day of <paramref name="year"/> on; cut at the ends of the calendar.</summary>
    public static DateInterval Years(int year, int count) =>
        new(new DateOnly(Math.Clamp(year, 1, 9999), 1, 1), new DateOnly(Math.Clamp(year + count - 1, 1, 9999), 12, 31));

    public static DateInterval Months(int year, int month, int count) => new(new DateOnly(year, month, 1), DateInterval.OfMonth(year, month + count - 1).Last);

    public static DateOnly Plus(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    private static string Week(DateOnly day)
    {
        var moment = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(moment):D4}-W{ISOWeek.GetWeekOfYear(moment):D2}");
    }

    private static long WorkingDays(DateOnly day, int count)
    {
        var (left, days, step) = (Math.Min(Math.Abs((long)count), 10_000), 0L, Math.Sign(count));
        while (left > 0)
        {
            days += step;
            if (Plus(day, (int)days).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                left--;
        }
        return days;
    }
}
