using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>
/// Units counted within a period: "the first week of May", "the last three weeks of this year", "the 15th day of next month",
/// "the first Tuesday in November". A week belongs to the period that holds its Thursday (ISO 8601).
/// </summary>
/// <param name="Nth">From 1; -1 for the last.</param>
/// <param name="Count">How many together: 3 for "the last three weeks".</param>
/// <param name="Weekday">1 to 7 where weekdays are counted, else 0.</param>
internal sealed record NthForm(int Nth, int Count, TimeUnit Unit, int Weekday, TimeForm Whole) : TimeForm
{
    public override int? StatedYear => Whole.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { Days: { } days } whole || Find(days) is not { } found)
            return null;
        var grain = Weekday > 0 ? TimeUnit.Day : Unit;
        var value = Count == 1 ? Periods.Value(grain, found.First) : new DurationForm(new DurationPart(Count, Unit)).Resolve(context)!.Value;
        return new TimeReading(Count == 1 ? TimexType.Date : TimexType.Duration, value, grain)
        {
            Days = found,
            Stated = whole.Stated | PeriodForm.PartsOf(grain),
            Implied = whole.Implied,
            From = whole.From,
        };
    }

    private DateInterval? Find(DateInterval whole)
    {
        if (Count is < 1 or > 1000 || Nth is 0 or < -1 or > 1000)
            return null;
        var step = Weekday > 0 ? TimeUnit.Week : Unit;
        var origin = Origin(whole, Nth < 0);
        var first = Nth < 0 ? Periods.Step(origin, step, 1 - Count) : Periods.Step(origin, step, Nth - 1);
        if (first is not { } from || Periods.Step(from, step, Count) is not { } after)
            return null;
        if (Weekday > 0)
            return whole.Contains(DateInterval.Of(from)) ? DateInterval.Of(from) : null;
        var found = new DateInterval(from, Periods.Plus(after, -1));
        return found.Overlaps(whole) ? found : null;
    }

    /// <summary>The start of the first unit in the period, or of the last one.</summary>
    private DateOnly Origin(DateInterval whole, bool isLast)
    {
        var edge = isLast ? whole.Last : whole.First;
        if (Weekday > 0)
            return isLast ? Periods.Plus(edge, -((WeekdayForm.NumberOf(edge) - Weekday + 7) % 7)) : Periods.Plus(edge, (Weekday - WeekdayForm.NumberOf(edge) + 7) % 7);
        var start = Periods.Of(Unit, edge).First;
        if (Unit is not (TimeUnit.Week or TimeUnit.WorkingWeek or TimeUnit.Weekend))
            return start;
        var thursday = Periods.Plus(DateInterval.OfWeek(edge).First, 3);
        return whole.Contains(DateInterval.Of(thursday)) ? start : Periods.Plus(start, isLast ? -7 : 7);
    }
}
