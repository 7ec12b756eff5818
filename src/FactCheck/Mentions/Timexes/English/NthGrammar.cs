using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads units counted within a period: "the first week of May", "the last three weeks of this year", "the first Tuesday in November".</summary>
internal static class NthGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        var (nth, next) = text[i].Lower switch
        {
            "last" or "final" or "closing" => (-1, i + 1),
            "opening" => (1, i + 1),
            _ => DayGrammar.Ordinal(text, i) is { } ordinal ? (ordinal.Day, ordinal.End) : (0, i),
        };
        if (nth == 0)
            return null;
        var count = 1;
        if (text[next].Unit == TimeUnit.None && text[next].Weekday == 0 && NumberGrammar.Read(text, next) is { Amount: >= 1 and <= 1000 } number)
            (count, next) = ((int)number.Amount!.Value, number.End);
        var (unit, weekday) = (text[next].Unit, text[next].Weekday);
        if (weekday == 0 && unit is not (>= TimeUnit.Day and < TimeUnit.Century) || text[next + 1].Lower is not ("of" or "in"))
            return null;
        if (unit is TimeUnit.Quarter or TimeUnit.Half && count == 1)
            return null;
        if (Whole(text, next + 2) is not { } whole)
            return null;
        return new TimeMatch(at, whole.End, new NthForm(nth, count, unit == TimeUnit.WorkingDay ? TimeUnit.Day : unit, weekday, whole.Form));
    }

    /// <summary>A period to count in: "May", "last year", "the year", "the month".</summary>
    public static TimeMatch? Whole(LexemeText text, int at)
    {
        if (text[at].Lower == "the" && text[at + 1].Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Day
            && text[at + 1].Word is { IsPlural: false } && !text[at + 2].IsHyphen && !text[at + 2].IsApostrophe && !text[at + 2].IsDigits && text[at + 1].Lower != "second")
            return new TimeMatch(at, at + 2, new PeriodForm(text[at + 1].Unit, 0) { IsDefinite = true });
        return DateGrammar.Core(text, at);
    }
}
