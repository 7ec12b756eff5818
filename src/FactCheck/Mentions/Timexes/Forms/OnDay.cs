using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>Puts a time of day on its day; without one, the value takes the day read last or the article's, and no day is stated.</summary>
internal static class OnDay
{
    public static TimeReading? Put(TimeForm? dayForm, TimeContext context, string suffix, ClockInterval clock, TimexParts stated)
    {
        if (dayForm is null)
        {
            var day = context.LastDay is { Days: { } last } ? new Anchor(last.First, "earlier") : context.Article;
            return new TimeReading(TimexType.Time, (day is null ? "XXXX-XX-XX" : Periods.Value(TimeUnit.Day, day.Day)) + suffix, TimeUnit.PartOfDay)
            {
                Clock = clock,
                Stated = stated,
                Implied = day is null ? TimexParts.None : TimexParts.Year | TimexParts.Month | TimexParts.Day,
                From = day is null ? [] : [day.ToString()],
            };
        }
        return dayForm.Resolve(context) is { } reading
            ? reading with { Type = TimexType.Time, Value = reading.Value + suffix, Grain = TimeUnit.PartOfDay, Clock = clock, Stated = reading.Stated | stated }
            : null;
    }
}
