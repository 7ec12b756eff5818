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
    private const string Form = "XXXX-WXX-";
    private const TimexParts Whole = TimexParts.Year | TimexParts.Decade;

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <returns>The date, without what was guessed; null where nothing to compare is left.</returns>
    public static Timex? Of(Timex timex, AnnotatedText text, Article article)
    {
        if (article.Published is not null)
            return Known(timex);
        // A weekday with a day to count from has all parts of a date.
        if (IsWeekday(timex, text.Quote(timex.Span)))
            return timex.Days is { Days: 1 } days ? timex with { Value = FormattableString.Invariant($"{Form}{(((int)days.First.DayOfWeek + 6) % 7) + 1}"), Days = null, Reach = null }
                : timex.Value.StartsWith(Form, StringComparison.Ordinal) ? timex : null;
        if ((timex.Stated & TimexParts.Month) == 0 || (timex.Stated & Whole) != 0)
            return Known(timex);
        return timex.Value.Length >= "XXXX-XX".Length ? timex with { Value = "XXXX" + timex.Value[4..], Days = null, Reach = null } : null;
    }

    private static Timex? Known(Timex timex) => timex.Days is null ? null : timex;

    /// <summary>"Thursday", "late Thursday", "3 p.m. on Thursday", not "Thursday, May 2".</summary>
    private static bool IsWeekday(Timex timex, string printed) =>
        ((timex.Stated & TimexParts.Time) != 0 || !printed.AsSpan().ContainsAnyInRange('0', '9')) && (timex.Stated & (TimexParts.Month | Whole)) == 0 && Weekdays.Any(day => printed.Contains(day, StringComparison.OrdinalIgnoreCase));
}
