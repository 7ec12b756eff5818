using System.Globalization;
using FactCheck.Articles;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>
/// Dates of an article that states none itself: what day "Thursday" was, or which year "in September" was in, is then a guess from dates that tell
/// of other things, and only the printed parts are compared.
/// </summary>
internal static class OpenDates
{
    private const TimexParts Whole = TimexParts.Year | TimexParts.Decade;

    /// <returns>The date, without what was guessed; null where nothing to compare is left.</returns>
    public static Timex? Of(Timex timex, Article article)
    {
        if (article.Published is not null || (timex.Stated & Whole) != 0 || (timex.Stated & (TimexParts.Month | TimexParts.Weekday)) == 0)
            return timex.Days is null ? null : timex;
        if ((timex.Stated & TimexParts.Month) != 0)
            return timex.Value.Length >= "XXXX-XX".Length ? timex with { Value = "XXXX" + timex.Value[4..], Days = null, Reach = null } : null;
        return timex.Days is { Days: 1 } days ? timex with { Value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(((int)days.First.DayOfWeek + 6) % 7) + 1}"), Days = null, Reach = null }
            : timex.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? timex : null;
    }
}
