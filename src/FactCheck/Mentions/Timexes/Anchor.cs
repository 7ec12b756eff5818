using System.Globalization;

namespace FactCheck.Mentions.Timexes;

/// <summary>A day to count from, and where it was found: "published", "dateline", "stated", "earlier".</summary>
internal sealed record Anchor(DateOnly Day, string Origin)
{
    /// <summary>For a step of the reading: "published Mon 2023-11-27".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Origin} {CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName(Day.DayOfWeek)} {Day:O}");
}
