using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"Winter 2001", "last summer", "the spring".</summary>
internal sealed record SeasonForm(Season Season, YearPart Year, Which Which = Which.None) : TimeForm
{
    public override int? StatedYear => Year.Number;

    public override TimeReading? Resolve(TimeContext context)
    {
        var (year, from) = Year.IsOpen ? Implied(context) : Year.Find(context) ?? (0, null);
        if (year == 0)
            return new TimeReading(TimexType.Date, Periods.SeasonValue(Season, "XXXX"), TimeUnit.Season) { Stated = TimexParts.Season };
        return Periods.OfSeason(Season, year) is not { } days ? null : new TimeReading(TimexType.Date, Periods.SeasonValue(Season, YearPart.Text(year)), TimeUnit.Season)
        {
            Days = days,
            Stated = Year.IsOpen ? TimexParts.Season : TimexParts.Season | TimexParts.Year,
            Implied = Year.IsOpen ? TimexParts.Year : TimexParts.None,
            From = from is null ? [] : [from.ToString()],
        };
    }

    private (int Year, Anchor? From) Implied(TimeContext context)
    {
        if (context.YearAnchor is not { } anchor)
            return (context.StatedYears.Count > 0 ? context.StatedYears[0] : 0, null);
        var day = anchor.Day;
        // January belongs to the winter that began the year before.
        var current = Season == Season.Winter && day.Month <= 2 ? day.Year - 1 : day.Year;
        if (Periods.OfSeason(Season, current) is not { } days)
            return (0, null);
        var year = Which switch
        {
            Which.Last or Which.Past or Which.Previous => days.Last < day ? current : current - 1,
            Which.Next or Which.Coming or Which.Following => days.First > day ? current : current + 1,
            Which.This => current,
            _ when context.FollowsLast => current,
            _ => context.Tense == Tense.Past && days.First > day ? current - 1 : context.Tense == Tense.Future && days.Last < day ? current + 1 : current,
        };
        return (year, anchor);
    }
}
