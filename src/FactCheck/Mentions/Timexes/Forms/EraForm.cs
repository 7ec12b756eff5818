using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A decade ("the 1990s"), a century ("the 19th century") or a year long past, by the first year of it; below 1 for years before Christ.</summary>
internal sealed record EraForm(TimeUnit Unit, int FirstYear) : TimeForm
{
    public override int? StatedYear => FirstYear > 0 ? FirstYear : null;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (FirstYear < 1 && Unit != TimeUnit.Century)
            return new TimeReading(TimexType.Date, "BC" + YearPart.Text(1 - FirstYear), Unit) { Stated = TimexParts.Year };
        return FirstYear is < 0 or > 9999 ? null
            : TimeReading.OfPeriod(Unit, new DateOnly(Math.Max(1, FirstYear), 1, 1)) with { Stated = Unit == TimeUnit.Year ? TimexParts.Year : TimexParts.Decade };
    }
}
