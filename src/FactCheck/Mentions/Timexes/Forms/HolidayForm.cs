using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A feast by the rule of its date: "Christmas", "last Easter", "Thanksgiving 2023".</summary>
internal sealed record HolidayForm(HolidayRule Rule, YearPart Year, Which Which = Which.None) : TimeForm
{
    public override int? StatedYear => Year.Number;

    public override TimeReading? Resolve(TimeContext context)
    {
        var (year, from) = Year.IsOpen ? Implied(context) : Year.Find(context) ?? (0, null);
        if (Rule.In(year) is not { } day)
            return Year.IsOpen ? new TimeReading(TimexType.Date, Rule.OpenValue, TimeUnit.Day) { Stated = TimexParts.Day } : null;
        return TimeReading.OfPeriod(TimeUnit.Day, day) with
        {
            Stated = TimexParts.Month | TimexParts.Day | (Year.IsOpen ? 0 : TimexParts.Year),
            Implied = Year.IsOpen ? TimexParts.Year : TimexParts.None,
            From = from is null ? [] : [from.ToString()],
        };
    }

    private (int Year, Anchor? From) Implied(TimeContext context)
    {
        if (context.YearAnchor is not { } anchor)
            return (context.StatedYears.Count > 0 ? context.StatedYears[0] : 0, null);
        if (Rule.In(anchor.Day.Year) is not { } here)
            return (0, null);
        var year = anchor.Day.Year;
        return (Which switch
        {
            Which.Last or Which.Past or Which.Previous => here < anchor.Day ? year : year - 1,
            Which.Next or Which.Coming or Which.Following => here > anchor.Day ? year : year + 1,
            _ when Which == Which.This || context.FollowsLast => year,
            _ => context.Tense switch
            {
                Tense.Past when here > anchor.Day => year - 1,
                Tense.Future when here < anchor.Day => year + 1,
                Tense.Unknown when here.DayNumber - anchor.Day.DayNumber > 270 => year - 1,
                Tense.Unknown when anchor.Day.DayNumber - here.DayNumber > 270 => year + 1,
                _ => year,
            },
        }, anchor);
    }
}
