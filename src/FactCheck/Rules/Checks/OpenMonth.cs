using System.Globalization;
using FactCheck.Mentions;

namespace FactCheck.Rules.Checks;

/// <summary>The month, and the day of it where one is stated, of a date of any year: "XXXX-09", "2008-09-12".</summary>
internal readonly record struct OpenMonth(int Month, int? Day)
{
    private const int MonthAt = 5;
    private const int DayAt = 8;

    /// <returns>Null where the value names no month.</returns>
    public static OpenMonth? Of(Timex timex)
    {
        if ((timex.Stated & TimexParts.Month) == 0 || Figures(timex.Value, MonthAt) is not { } month)
            return null;
        return new OpenMonth(month, (timex.Stated & TimexParts.Day) == 0 ? null : Figures(timex.Value, DayAt));
    }

    private static int? Figures(string value, int at) =>
        value.Length >= at + 2 && value[at - 1] == '-' && int.TryParse(value.AsSpan(at, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : null;
}
