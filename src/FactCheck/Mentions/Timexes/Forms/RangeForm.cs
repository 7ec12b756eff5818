using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>From one date to another, both ends included: "August 5-9", "between 1991 and 1998".</summary>
internal sealed record RangeForm(TimeForm First, TimeForm Last) : TimeForm
{
    public override DateOnly? StatedDay => First.StatedDay ?? Last.StatedDay;

    public override int? StatedYear => First.StatedYear ?? Last.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Last.Resolve(context) is not { Days: { } to } last || Start(last).Resolve(context) is not { Days: { } from } first || to.Last < from.First)
            return null;
        var reach = new DateInterval(Point(First, first, false), Later(Point(First, first, false), Point(Last, last, true)));
        var days = new DateInterval(from.First, to.Last);
        return new TimeReading(TimexType.Duration, first.Value + "/" + last.Value, last.Grain)
        {
            Days = days,
            Reach = reach == days ? null : reach,
            Stated = first.Stated & last.Stated,
            Implied = first.Implied | last.Implied,
            From = last.From.IsEmpty ? first.From : last.From,
        };
    }

    /// <summary>The start lies in the year of the end, or in the year before: "from Nov. to March".</summary>
    private TimeForm Start(TimeReading last) => (First, Last) switch
    {
        (CalendarForm { Year.IsOpen: true, Month: > 0 } start, CalendarForm { Year.IsOpen: true, Month: > 0 } end) when last.Days is { } days =>
            start with { Year = new YearPart(days.First.Year - (start.Month > end.Month || (start.Month == end.Month && start.Day > end.Day) ? 1 : 0)) },
        _ => First,
    };

    /// <summary>Where a range starts or ends for certain: the first day of a period, but the middle and the end of one where it names them.</summary>
    private static DateOnly Point(TimeForm form, TimeReading reading, bool isEnd)
    {
        var days = (reading.Reach ?? reading.Days)!.Value;
        return form switch
        {
            ThirdForm { Third: TimexMod.Mid } => Periods.Plus(days.First, (days.Days + 1) / 2),
            ThirdForm { Third: TimexMod.End } => isEnd ? days.Last : Periods.Plus(days.Last, 1),
            _ => days.First,
        };
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
