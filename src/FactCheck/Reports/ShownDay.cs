using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Reports;

/// <summary>Days as people write them, in no country's order of numbers.</summary>
public static class ShownDay
{
    /// <summary>"26 Nov 2023".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"26 Nov 2023", "Nov 2023", "2023", or both ends of another stretch.</summary>
    public static string Of(DateInterval days) => days switch
    {
        { Days: 1 } => Of(days.First),
        _ when days == DateInterval.OfMonth(days.First.Year, days.First.Month) => days.First.ToString("MMM yyyy", CultureInfo.InvariantCulture),
        _ when days == DateInterval.OfYear(days.First.Year) => days.First.ToString("yyyy", CultureInfo.InvariantCulture),
        _ when days.First.Year == days.Last.Year && days.First.Month == days.Last.Month => $"{days.First.Day}–{Of(days.Last)}",
        _ => $"{Of(days.First)} – {Of(days.Last)}",
    };
}
