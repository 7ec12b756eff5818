using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>
/// Reads parts of a period: "early 2013", "mid-November", "late last year", "the end of May", "earlier this month", "later in the week",
/// "year-end".
/// </summary>
internal static class ThirdGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        return Earlier(text, at) ?? EndOf(text, at, i) ?? Early(text, at, i) ?? YearEnd(text, at, i);
    }

    private static TimeMatch? Earlier(LexemeText text, int at)
    {
        if (text[at].Lower is not ("earlier" or "later"))
            return null;
        var isLater = text[at].Lower == "later";
        var i = text[at + 1].Lower is "in" or "on" ? at + 2 : at + 1;
        if ((i > at + 1 ? NthGrammar.Whole(text, i) : DateGrammar.Core(text, i)) is not { } whole)
            return null;
        if (whole.Form is ThirdForm or WeekNumberForm)
            return null;
        // "Four years later the king": the words count on from before, and do not point into what follows.
        if (text[at - 1].Unit != TimeUnit.None)
            return null;
        return new TimeMatch(at, whole.End, new HalvesForm(whole.Form, isLater));
    }

    private static TimeMatch? EndOf(LexemeText text, int at, int i)
    {
        var third = text[i].Lower switch
        {
            "end" or "close" or "ending" => TimexMod.End,
            "beginning" or "start" or "outset" or "dawn" => TimexMod.Start,
            "middle" => TimexMod.Mid,
            _ => TimexMod.None,
        };
        var of = text[i].Lower == "middle" && text[i + 1].Lower == "part" ? i + 2 : i + 1;
        if (third == TimexMod.None || text[of].Lower != "of" || NthGrammar.Whole(text, of + 1) is not { } whole)
            return null;
        TimeForm form = third == TimexMod.End && whole.Form is PeriodForm { Unit: TimeUnit.Week } ? new HalvesForm(whole.Form, true) : new ThirdForm(whole.Form, third);
        return new TimeMatch(at, whole.End, form);
    }

    private static TimeMatch? Early(LexemeText text, int at, int i)
    {
        var third = text[i].Lower switch
        {
            "early" => TimexMod.Start,
            "mid" or "middle" => TimexMod.Mid,
            "late" => TimexMod.End,
            _ => TimexMod.None,
        };
        if (third == TimexMod.None)
            return null;
        var next = text[i + 1].IsHyphen ? i + 2 : i + 1;
        // "Early to mid-May", "mid to late 1990s": the last one stands for both.
        if (text[next].Lower is "to" or "or" && text[next + 1].Lower is "mid" or "late")
            next = text[next + 2].IsHyphen ? next + 3 : next + 2;
        if (text[next].Lower is "in" or "on" && third != TimexMod.Mid && NthGrammar.Whole(text, next + 1) is { } within && within.Form is not WeekdayForm)
            return new TimeMatch(at, within.End, new ThirdForm(within.Form, third));
        if (DateGrammar.Core(text, next) is { } whole && text[next].Lower != "the")
            return new TimeMatch(at, whole.End, new ThirdForm(whole.Form, third));
        return third == TimexMod.Mid && text[next - 1].IsHyphen && text[next].Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Day
            ? new TimeMatch(at, next + 1, new ThirdForm(new PeriodForm(text[next].Unit, 0), third)) : null;
    }

    /// <summary>"Year-end", "year's end", "the year end".</summary>
    private static TimeMatch? YearEnd(LexemeText text, int at, int i)
    {
        if (text[i].Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Week) || text[i].Word!.IsPlural)
            return null;
        var end = text[i + 1].IsApostrophe && text[i + 2].Lower == "s" ? i + 3 : text[i + 1].IsHyphen ? i + 2 : 0;
        return end > 0 && text[end].Lower == "end" ? new TimeMatch(at, end + 1, new ThirdForm(new PeriodForm(text[i].Unit, 0) { IsDefinite = true }, TimexMod.End)) : null;
    }
}
