using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A quarter or half of a year by its number: "the third quarter of 2013", "the first half".</summary>
internal sealed record PartOfYearForm(TimeUnit Unit, int Index, YearPart Year) : TimeForm
{
    private int Months => Unit == TimeUnit.Quarter ? 3 : 6;

    private int FirstMonth => ((Index - 1) * Months) + 1;

    public override int? StatedYear => Year.Number;

    public override TimeReading? Resolve(TimeContext context)
    {
        var (year, from) = Year.IsOpen ? Implied(context) : Year.Find(context) ?? (0, null);
        var letter = Unit == TimeUnit.Quarter ? 'Q' : 'H';
        if (year is < 1 or > 9999)
            return new TimeReading(TimexType.Date, string.Create(CultureInfo.InvariantCulture, $"XXXX-{letter}{Index}"), Unit) { Stated = TimexParts.Quarter };
        return new TimeReading(TimexType.Date, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{letter}{Index}"), Unit)
        {
            Days = Periods.Months(year, FirstMonth, Months),
            Stated = Year.IsOpen ? TimexParts.Quarter : TimexParts.Quarter | TimexParts.Year,
            Implied = Year.IsOpen ? TimexParts.Year : TimexParts.None,
            From = from is null ? [] : [from.ToString()],
        };
    }

    /// <summary>Figures are told of a quarter that has begun; one ahead needs a future tense.</summary>
    private (int Year, Anchor? From) Implied(TimeContext context)
    {
        if (context.YearAnchor is not { } anchor)
            return (context.StatedYears.Count > 0 ? context.StatedYears[0] : 0, null);
        var isAhead = FirstMonth > anchor.Day.Month;
        return (isAhead && context.Tense == Tense.Past ? anchor.Day.Year - 1 : anchor.Day.Year, anchor);
    }
}
