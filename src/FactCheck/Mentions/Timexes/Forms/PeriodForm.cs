using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A period counted from the one that holds the article's day or the date read last: "last week", "tomorrow", "that year".</summary>
internal sealed record PeriodForm(TimeUnit Unit, int Offset, bool FromLast = false) : TimeForm
{
    public static readonly PeriodForm Today = new(TimeUnit.Day, 0);

    /// <summary>"The year", "the end of the month": in an account of the past the one it has come to.</summary>
    public bool IsDefinite { get; init; }

    public override TimeReading? Resolve(TimeContext context)
    {
        var unit = Unit == TimeUnit.WorkingDay ? TimeUnit.Day : Unit;
        // "For the quarter": the one it has been told of.
        if (IsDefinite && Unit == TimeUnit.Quarter && context.Last is { Grain: TimeUnit.Quarter } told)
            return told with { Mod = TimexMod.None };
        if ((FromLast || (IsDefinite && context.FollowsLast) ? context.Reference : context.Article) is not { } anchor)
            return new TimeReading(TimexType.Date, Unknown(unit), unit) { Stated = PartsOf(unit) };
        // Counted from the period's start: a month after the 31st is the next month, not the one after it.
        if (Periods.Step(Periods.Of(unit, anchor.Day).First, unit, Offset) is not { } day)
            return null;
        // "Over the weekend he said": the one before, unless the article appears in one.
        if (unit == TimeUnit.Weekend && Offset == 0 && context.Tense == Tense.Past && day > anchor.Day)
            day = Periods.Plus(day, -7);
        return TimeReading.OfPeriod(unit, day) with { Stated = PartsOf(unit), Implied = unit == TimeUnit.Day ? TimexParts.Year | TimexParts.Month : TimexParts.None, From = [anchor.ToString()] };
    }

    public static TimexParts PartsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.WorkingWeek or TimeUnit.Fortnight => TimexParts.Week,
        TimeUnit.Month => TimexParts.Year | TimexParts.Month,
        TimeUnit.Quarter or TimeUnit.Half => TimexParts.Year | TimexParts.Quarter,
        TimeUnit.Season => TimexParts.Year | TimexParts.Season,
        TimeUnit.Year => TimexParts.Year,
        TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => TimexParts.Decade,
        _ => TimexParts.Day,
    };

    private static string Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.WorkingWeek or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Half => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
