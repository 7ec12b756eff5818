using System.Globalization;
using FactCheck.Articles;
using FactCheck.Language;
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
    public static Timex? Of(Timex timex, AnnotatedText text, Article article)
    {
        // A weekday with a day to count from has all parts of a date.
        var isWeekday = (timex.Stated & TimexParts.Weekday) != 0 && !text.Quote(timex.Span).AsSpan().ContainsAnyInRange('0', '9');
        if (article.Published is not null || !isWeekday && (timex.Stated & Whole) != 0 || (timex.Stated & (TimexParts.Month | TimexParts.Weekday)) == 0)
            return timex.Days is null ? null : timex;
        if (!isWeekday && (timex.Stated & TimexParts.Month) != 0)
            return timex.Value.Length >= "XXXX-XX".Length ? timex with { Value = "XXXX" + timex.Value[4..], Days = null, Reach = null } : null;
        return timex.Days is { Days: 1 } days ? timex with { Value = string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{(((int)days.First.DayOfWeek + 6) % 7) + 1}"), Days = null, Reach = null }
            : timex.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? timex : null;
    }
}
