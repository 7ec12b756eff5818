using System.Globalization;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"Week 31", by ISO 8601.</summary>
internal sealed record WeekNumberForm(int Number, YearPart Year) : TimeForm
{
    public override TimeReading? Resolve(TimeContext context)
    {
        var year = Year.IsOpen ? context.YearAnchor?.Day.Year : Year.Find(context)?.Year;
        if (year is not (>= 1 and <= 9998) || Number < 1 || Number > ISOWeek.GetWeeksInYear(year.Value))
            return null;
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year.Value, Number, DayOfWeek.Monday));
        return TimeReading.OfPeriod(TimeUnit.Week, monday) with { Stated = TimexParts.Week, Implied = Year.IsOpen ? TimexParts.Year : TimexParts.None };
    }
}
