using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>
/// So many units before or after a day: "two years ago", "in two weeks", "a year earlier", "three days after January 12".
/// </summary>
/// <param name="Amount">Null for "several", "a few".</param>
/// <param name="Direction">-1 back, 1 on.</param>
/// <param name="FromLast">Counted from the date read last; else, without <see cref="Base"/>, from the article's day.</param>
internal sealed record OffsetForm(double? Amount, TimeUnit Unit, int Direction, bool FromLast = false) : TimeForm
{
    /// <summary>The date counted from, where the words name one.</summary>
    public TimeForm? Base { get; init; }

    public TimexMod Mod { get; init; }

    /// <summary>A weekday that the day is moved on to: "Monday two weeks from now"; 0 for none.</summary>
    public int Weekday { get; init; }

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Amount is not { } amount)
            return new TimeReading(TimexType.Date, Direction < 0 ? "PAST_REF" : "FUTURE_REF", TimeUnit.None);

        var (anchor, end) = Find(context);
        var count = (int)Math.Clamp(Math.Floor(amount), 0, 100_000);
        if (anchor is null)
            return new TimeReading(TimexType.Date, Direction < 0 ? "PAST_REF" : "FUTURE_REF", Unit);
        if (Unit < TimeUnit.Day)
            return new TimeReading(TimexType.Time, Periods.Value(TimeUnit.Day, anchor.Day), Unit) { From = [anchor.ToString()] };
        if (Periods.Step(end, Unit, Direction * count) is not { } day)
            return null;
        if (amount - count >= 0.5 && Unit is TimeUnit.Year or TimeUnit.Decade && Periods.Step(day, Unit == TimeUnit.Year ? TimeUnit.Half : TimeUnit.Year, Direction * (Unit == TimeUnit.Year ? 1 : 5)) is { } half)
            day = half;
        var unit = Unit is TimeUnit.WorkingDay ? TimeUnit.Day : Unit;
        // "From a year earlier" behind a quarter is that quarter of the year before.
        if (Unit == TimeUnit.Year && Base is null && context.Last is { Grain: TimeUnit.Quarter or TimeUnit.Half, Origin: { } start } period && Periods.Step(start, Unit, Direction * count) is { } same)
            return TimeReading.OfPeriod(period.Grain, same) with { Mod = Mod, Stated = PeriodForm.PartsOf(period.Grain), From = [new Anchor(start, "earlier").ToString()] };
        if (Weekday > 0)
        {
            // Weeks are counted to the week, Sunday first; a month or year to the day, and on to the weekday.
            day = Unit == TimeUnit.Week ? Periods.Plus(day, (Weekday % 7) - (int)day.DayOfWeek) : Periods.Plus(day, (Weekday - WeekdayForm.NumberOf(day) + 7) % 7);
            unit = TimeUnit.Day;
        }
        return TimeReading.OfPeriod(unit, day) with
        {
            Reach = unit == TimeUnit.Day ? null : DateInterval.Of(day),
            Mod = Mod,
            Stated = PeriodForm.PartsOf(unit),
            Implied = unit == TimeUnit.Day ? TimexParts.None : TimexParts.Day,
            From = [anchor.ToString()],
        };
    }

    /// <summary>The day counted from; going on from a period, its last day's next one stands for its end.</summary>
    private (Anchor? Anchor, DateOnly Day) Find(TimeContext context)
    {
        if (Base is null)
        {
            var anchor = FromLast ? context.Reference : context.Article;
            return (anchor, anchor?.Day ?? default);
        }
        if (Base.Resolve(context) is not { Days: { } days } based)
            return (null, default);
        var start = Direction > 0 && based.Grain is TimeUnit.Week or TimeUnit.Weekend ? days.Last : based.Origin ?? days.First;
        return (new Anchor(start, based.From.IsEmpty ? "stated" : "counted from"), start);
    }
}
