using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A date by its calendar parts: "Sunday, November 26", "mid-2013" without the "mid-", "the 21st", "last March".</summary>
internal sealed record CalendarForm(YearPart Year, int Month, int Day) : TimeForm
{
    /// <summary>1 (Monday) to 7 (Sunday); 0 where no weekday stands.</summary>
    public int Weekday { get; init; }

    public Which Which { get; init; }

    public override DateOnly? StatedDay => Year.Number is { } year && Month > 0 && Day > 0 ? At(year, Month, Day) : null;

    public override int? StatedYear => Year.Number;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Month == 0)
            return Day == 0 ? ResolveYear(context) : ResolveDayOfMonth(context);
        if (Day > DateTime.DaysInMonth(2000, Month))
            return null;

        var parts = TimexParts.Month | (Day > 0 ? TimexParts.Day : 0) | (Weekday > 0 ? TimexParts.Weekday : 0);
        var (year, from) = Year.IsOpen ? ImpliedYear.Find(this, context) : Year.Find(context) ?? (0, null);
        if (year is < 1 or > 9999)
            return new TimeReading(TimexType.Date, Text(null), Grain) { Stated = parts };
        if (Day > 0 && At(year, Month, Day) is null)
            return null;

        var stated = Year.IsOpen ? parts : parts | TimexParts.Year;
        return new TimeReading(TimexType.Date, Text(year), Grain)
        {
            Days = Day > 0 ? DateInterval.Of(At(year, Month, Day)!.Value) : DateInterval.OfMonth(year, Month),
            Stated = stated,
            Implied = Year.IsOpen ? TimexParts.Year : TimexParts.None,
            From = from is null ? [] : [from.ToString()],
        };
    }

    public static DateOnly? At(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private TimeUnit Grain => Day > 0 ? TimeUnit.Day : TimeUnit.Month;

    private string Text(int? year) => string.Create(CultureInfo.InvariantCulture, $"{YearPart.Text(year)}-{Month:D2}") + (Day > 0 ? Day.ToString("'-'00", CultureInfo.InvariantCulture) : "");

    private TimeReading? ResolveYear(TimeContext context) => Year.Find(context) is ({ } year, var from) && year is >= 1 and <= 9999
        ? TimeReading.OfPeriod(TimeUnit.Year, new DateOnly(year, 1, 1)) with { Stated = TimexParts.Year, From = from is null ? [] : [from.ToString()] }
        : null;

    /// <summary>"The 21st", "Mon 13th": in the month of the date read last or of the article; with a weekday, the nearest month in which both fit.</summary>
    private TimeReading? ResolveDayOfMonth(TimeContext context)
    {
        if ((context.IsAccount ? context.Reference : context.Article) is not { } anchor)
            return null;
        for (var distance = 0; distance <= 14; distance++)
            foreach (var step in context.Tense == Tense.Past ? (ReadOnlySpan<int>)[-distance, distance] : [distance, -distance])
                if (Periods.Step(new DateOnly(anchor.Day.Year, anchor.Day.Month, 1), TimeUnit.Month, step) is { } month
                    && At(month.Year, month.Month, Day) is { } day && (Weekday == 0 || WeekdayForm.NumberOf(day) == Weekday))
                    return TimeReading.OfPeriod(TimeUnit.Day, day) with
                    {
                        Stated = TimexParts.Day | (Weekday > 0 ? TimexParts.Weekday : 0),
                        Implied = TimexParts.Year | TimexParts.Month,
                        From = [anchor.ToString()],
                    };
        return null;
    }
}
