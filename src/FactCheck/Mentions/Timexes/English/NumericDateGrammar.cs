using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>
/// Reads dates in digits: 2023-11-26, 11/26/2023, 26.11.2023, 20231126, "2020/23/Sep". Of two numbers that could both be a month the first
/// is it, as American outlets write.
/// </summary>
internal static class NumericDateGrammar
{
    public static TimeMatch? Read(LexemeText text, int at) => Read(text, at, afterWeekday: false);

    public static TimeMatch? Read(LexemeText text, int at, bool afterWeekday)
    {
        var first = text[at];
        if (!first.IsDigits || (first.Glued && (text[at - 1].IsDigits || text[at - 1].Lower is "." or "$" or "," or ":")))
            return null;
        if (first.Glued && text[at - 1].IsHyphen && text[at - 2].IsDigits && text[at - 2].Length is 3 or > 4)
            return null;
        if (first.Length == 8)
            return Compact(text, at);
        var (mark, second) = (text[at + 1].Lower, text[at + 2]);
        if (first.Length > 4)
            return null;
        if (first.Length == 4 && text[at + 1] is { IsDigits: true, Length: 2, Glued: false } m && text[at + 2] is { IsDigits: true, Length: 2, Glued: false } d && IsEnd(text, at + 3))
            return Make(at, at + 3, first.Number, m.Number, d.Number);
        if (mark is not ("-" or "/" or "." or "–") || !text[at + 1].Glued || !second.Glued)
            return null;

        if (text[at + 3] is { Glued: true } mark2 && mark2.Lower == mark && text[at + 4].Glued && (text[at + 4].IsDigits || text[at + 4].Month > 0) && IsEnd(text, at + 5))
            return Three(text, at);
        // 09/2012
        if (mark == "/" && first.Length <= 2 && first.Number is >= 1 and <= 12 && second is { IsDigits: true, Length: 4, Number: >= 1900 and <= 2100 } && IsEnd(text, at + 3))
            return new TimeMatch(at, at + 3, new CalendarForm(new YearPart(second.Number), first.Number, 0));
        return mark != "–" && first.Length <= 2 && second.IsDigits && second.Length <= 2 && IsEnd(text, at + 3) ? Two(text, at, mark, afterWeekday) : null;
    }

    private static TimeMatch? Three(LexemeText text, int at)
    {
        var (a, b, c) = (text[at], text[at + 2], text[at + 4]);
        if (a.IsDigits && a.Length == 4)
            return b.Month > 0 && c.IsDigits ? Make(at, at + 5, a.Number, b.Month, c.Number)
                : c.Month > 0 && b.IsDigits ? Make(at, at + 5, a.Number, c.Month, b.Number)
                : b.IsDigits && c.IsDigits && c.Length <= 2 ? Make(at, at + 5, a.Number, b.Number, c.Number) : null;
        if (!c.IsDigits || c.Length is not (2 or 4) || !a.IsDigits)
            return null;
        var year = c.Length == 2 ? YearGrammar.Century(c.Number) : c.Number;
        if (b.Month > 0)
            return Make(at, at + 5, year, b.Month, a.Number);
        if (!b.IsDigits || (text[at + 1].Lower == "." && c.Length == 2))
            return null;
        var isDayFirst = a.Number > 12 || (text[at + 1].Lower == "." && b.Number <= 12);
        return isDayFirst ? Make(at, at + 5, year, b.Number, a.Number) : Make(at, at + 5, year, a.Number, b.Number);
    }

    /// <summary>"11/26": with a slash behind a word that asks for a date; with another mark behind a weekday or "on".</summary>
    private static TimeMatch? Two(LexemeText text, int at, string mark, bool afterWeekday)
    {
        var before = text[at - 1].Lower;
        var isPlaced = afterWeekday || before is "on" or "since" or "until" or "till";
        if (!isPlaced && (mark != "/" || before is not ("from" or "to" or "between" or "and" or "by" or "before" or "after" or "this" or "?" or "-")))
            return null;
        if (text[at + 3].Lower is "%" or "percent" || (!afterWeekday && mark == "-"))
            return null;
        var (a, b) = (text[at].Number, text[at + 2].Number);
        var (month, day) = a > 12 ? (b, a) : (a, b);
        return month is < 1 or > 12 || day is < 1 or > 31 ? null : new TimeMatch(at, at + 3, new CalendarForm(YearPart.Open, month, day));
    }

    private static TimeMatch? Compact(LexemeText text, int at)
    {
        var number = text[at].Number;
        return number / 10000 is >= 1900 and <= 2100 && !(text[at].Glued && text[at - 1].Lower is not ("-" or "/" or "_" or "(")) && IsEnd(text, at + 1)
            ? Make(at, at + 1, number / 10000, number / 100 % 100, number % 100) : null;
    }

    private static TimeMatch? Make(int start, int end, int year, int month, int day) =>
        CalendarForm.At(year, month, day) is not null && year is >= 1000 and <= 2999 ? new TimeMatch(start, end, new CalendarForm(new YearPart(year), month, day)) : null;

    /// <summary>Nothing more of a number or code follows.</summary>
    private static bool IsEnd(LexemeText text, int at) =>
        !text[at].Glued || !(text[at].IsDigits || text[at].Lower is "%" or ":" || (text[at].Lower is "/" or "." or "," && text[at + 1] is { IsDigits: true, Glued: true } && text[at].Lower != "/"));
}
