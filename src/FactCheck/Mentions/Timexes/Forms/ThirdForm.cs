using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>
/// "Early", "mid-", "late", "the end of": a third of a month, season, year or decade, four months of a year; of a day, hours.
/// The value stays that of the whole, and <see cref="TimeReading.Mod"/> says which third.
/// </summary>
internal sealed record ThirdForm(TimeForm Whole, TimexMod Third) : TimeForm
{
    public override DateOnly? StatedDay => Whole.StatedDay;

    public override int? StatedYear => Whole.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { } whole)
            return null;
        if (whole.Grain <= TimeUnit.Day)
            return whole with { Mod = Third, Clock = whole.Clock ?? Hours() };
        return whole with { Mod = Third, Days = whole.Days is { } days ? Cut(days, whole.Grain) : null };
    }

    private ClockInterval? Hours() => Third switch
    {
        TimexMod.Start => new ClockInterval(0, (9 * 60) - 1),
        TimexMod.Mid => new ClockInterval(11 * 60, 15 * 60),
        _ => new ClockInterval(18 * 60, 24 * 60),
    };

    private DateInterval Cut(DateInterval days, TimeUnit grain)
    {
        var (second, third) = grain switch
        {
            TimeUnit.Year => (Months(days, 4), Months(days, 8)),
            // By the tens of the month, as news writes them; the middle takes both its ends.
            TimeUnit.Month => (Third == TimexMod.Mid ? Periods.Plus(days.First, 9) : Periods.Plus(days.First, 10), Periods.Plus(days.First, 20)),
            TimeUnit.Week or TimeUnit.WorkingWeek => (Periods.Plus(days.First, 2), Periods.Plus(days.First, 3)),
            _ => (Periods.Plus(days.First, days.Days / 3), Periods.Plus(days.First, days.Days * 2 / 3)),
        };
        return Third switch
        {
            TimexMod.Start => new DateInterval(days.First, Periods.Plus(second, -1)),
            TimexMod.Mid => new DateInterval(second, Periods.Plus(third, -1)),
            _ => new DateInterval(third, days.Last),
        };
    }

    private static DateOnly Months(DateInterval days, int count) => Periods.Step(days.First, TimeUnit.Month, count) ?? days.Last;
}
