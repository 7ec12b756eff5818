using System.Globalization;
using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads what comes again: "every Tuesday", "each year", "daily", "twice a week", "per month", "Sundays".</summary>
internal static class SetGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        if (IsInName(text, at))
            return null;
        switch (text[at].Lower)
        {
            case "daily":
                return Of(at, at + 1, "P1D");
            case "hourly":
                return Of(at, at + 1, "PT1H");
            case "nightly":
                return Of(at, at + 1, "P1D");
            case "weekly":
                return Of(at, at + 1, "P1W");
            case "biweekly":
                return Of(at, at + 1, "P2W");
            case "monthly":
                return Of(at, at + 1, "P1M");
            case "quarterly":
                return Of(at, at + 1, "P1Q");
            case "yearly" or "annually" or "annual":
                return Of(at, at + 1, "P1Y");
            case "per" when text[at + 1].Word is { IsPlural: false, Unit: >= TimeUnit.Second } unit && unit.Unit != TimeUnit.Half:
                return Of(at, at + 2, Length(1, unit.Unit));
            case "every" or "each":
                return Every(text, at);
            case "weekdays":
                return Of(at, at + 1, "XXXX-WXX-WD");
            case "weekends":
                return Of(at, at + 1, "XXXX-WXX-WE");
            case "once" or "twice" when text[at + 1].Lower is "a" or "an" or "per" or "each" or "every" && text[at + 2].Word is { IsPlural: false, Unit: >= TimeUnit.Minute } often:
                return Of(at, at + 3, Length(1, often.Unit));
        }
        if (text[at].Weekday > 0 && text[at + 1].PartOfDay != PartOfDay.None && text[at + 1].Word!.IsPlural)
            return Of(at, at + 2, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{text[at].Weekday}{text[at + 1].PartOfDay.Code()}"));
        return PluralWeekday(text[at].Lower) is { } weekday ? Of(at, at + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}")) : null;
    }

    /// <summary>"The Daily News", "L.A. Weekly".</summary>
    private static bool IsInName(LexemeText text, int at) => text[at].Lower.EndsWith("ly", StringComparison.Ordinal) && CalendarGrammar.IsUpper(text, at)
        && (IsCapital(text, at + 1) || IsCapital(text, at - 1) || text[at - 1].Lower == ".");

    private static bool IsCapital(LexemeText text, int at) => text[at].Lower.Length > 0 && char.IsUpper(text.Source.Text[text[at].Start]);

    private static TimeMatch? Every(LexemeText text, int at)
    {
        var i = text[at + 1].Lower is "other" or "single" ? at + 2 : at + 1;
        var word = text[i];
        if (word.Weekday > 0 && !word.Word!.NeedsCompany)
            return text[i + 1].PartOfDay is not PartOfDay.None and var part
                ? Of(at, i + 2, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{word.Weekday}{part.Code()}"))
                : Of(at, i + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{word.Weekday}"));
        if (word.Month > 0)
            return Of(at, i + 1, string.Create(CultureInfo.InvariantCulture, $"XXXX-{word.Month:D2}"));
        if (word.Season != Season.None)
            return Of(at, i + 1, Periods.SeasonValue(word.Season, "XXXX"));
        if (word.PartOfDay != PartOfDay.None)
            return Of(at, i + 1, "XXXX-XX-XX" + word.PartOfDay.Code());
        if (word.Unit is not TimeUnit.None and not TimeUnit.Half && !word.Word!.IsPlural && word.Lower != "second")
            return Of(at, i + 1, word.Unit == TimeUnit.Weekend ? "XXXX-WXX-WE" : Length(text[i - 1].Lower == "other" ? 2 : 1, word.Unit));
        return text[at].Lower == "every" && NumberGrammar.Read(text, i) is { } number && text[number.End].Word is { IsPlural: true, Unit: not TimeUnit.None } unit
            ? Of(at, number.End + 1, Length(number.Amount, unit.Unit)) : null;
    }

    private static TimeMatch Of(int start, int end, string value) => new(start, end, new SetForm(value));

    private static string Length(double? amount, TimeUnit unit) => new DurationForm(new DurationPart(amount, unit)).Value;

    private static int? PluralWeekday(string word) => word switch
    {
        "mondays" => 1, "tuesdays" => 2, "wednesdays" => 3, "thursdays" => 4, "fridays" => 5, "saturdays" => 6, "sundays" => 7, _ => null,
    };
}
