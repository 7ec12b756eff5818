using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>From one date to another, both ends included: "August 5-9", "between 1991 and 1998".</summary>
internal sealed record RangeForm(TimeForm First, TimeForm Last) : TimeForm
{
    public override DateOnly? StatedDay => First.StatedDay ?? Last.StatedDay;

    public override int? StatedYear => First.StatedYear ?? Last.StatedYear;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (First.Resolve(context) is not { Days: { } from } first)
            return null;
        // The end is read in the light of the start: "from Nov. to March" ends in the next year.
        var last = Last.Resolve(context);
        if (last?.Days is not { } to)
            return null;
        if (to.Last < from.First && last.Implied.HasFlag(TimexParts.Year) && Periods.Step(to.Last, TimeUnit.Year, 1) is { } next && Periods.Step(to.First, TimeUnit.Year, 1) is { } nextFirst)
        {
            to = new DateInterval(nextFirst, next);
            last = last with { Days = to };
        }
        if (to.Last < from.First)
            return null;
        return new TimeReading(TimexType.Duration, first.Value + "/" + Periods.Value(last.Grain, to.First), last.Grain)
        {
            Days = new DateInterval(from.First, to.Last),
            Stated = first.Stated & last.Stated,
            Implied = first.Implied | last.Implied,
            From = first.From.IsEmpty ? last.From : first.From,
        };
    }
}
