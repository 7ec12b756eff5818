using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>"Earlier this year" (up to the article's day), "later this week" (its second half, from the article's day on).</summary>
internal sealed record HalvesForm(TimeForm Whole, bool IsLater) : TimeForm
{
    /// <summary>False for "EOY": the half as it stands, whatever the article's day.</summary>
    public bool IsCutAtToday { get; init; } = true;

    public override TimeReading? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { } whole)
            return null;
        var mod = IsLater ? TimexMod.End : TimexMod.Start;
        if (whole.Days is not { } days || whole.Grain <= TimeUnit.Day)
            return whole with { Mod = mod };
        var today = context.Article?.Day;
        var half = days.First.DayNumber + (days.Days / 2);
        if (days is { Days: > 360 and < 370 })
            half = new DateOnly(days.First.Year, 7, 1).DayNumber;
        var (first, last) = IsLater ? (DateOnly.FromDayNumber(half), days.Last) : (days.First, DateOnly.FromDayNumber(Math.Max(days.First.DayNumber, half)));
        if (IsCutAtToday && today is { } day && days.First <= day && day <= days.Last)
            (first, last) = IsLater ? (first > day ? first : day, last) : (first, day);
        return whole with { Mod = mod, Days = new DateInterval(first, last) };
    }
}
