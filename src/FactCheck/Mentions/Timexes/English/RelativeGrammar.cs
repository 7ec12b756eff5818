using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads one period picked by a word: "last week", "this September", "next Monday", "the previous day", "the week of May 5", "the year before".</summary>
internal static class RelativeGrammar
{
    public static TimeMatch? Picked(LexemeText text, int at)
    {
        if (WhichWords.Read(text, at) is not ({ } i, var which))
            return null;
        var word = text[i];
        if (word.Lower is "calendar" or "working" or "work" or "academic" && text[i + 1].Unit is TimeUnit.Year or TimeUnit.Week)
            return new TimeMatch(at, i + 2, new PeriodForm(text[i + 1].Unit == TimeUnit.Week ? TimeUnit.WorkingWeek : TimeUnit.Year, WhichWords.Offset(which)));
        if (word.Lower is "fiscal" or "financial" && text[i + 1].Unit == TimeUnit.Year)
            return new TimeMatch(at, i + 2, new FiscalYearForm(new YearPart(null, WhichWords.Offset(which))));
        if (word.Weekday > 0 && (CalendarGrammar.IsUpper(text, i) || !word.Word!.NeedsCompany))
            return CalendarGrammar.Read(text, i) is { Form: CalendarForm { Day: > 0 } date } dated
                ? new TimeMatch(at, dated.End, which == Which.This ? date with { Which = Which.This } : date)
                : new TimeMatch(at, i + 1, new WeekdayForm(word.Weekday, which));
        if (word.Month > 0 && CalendarGrammar.MonthFirst(text, i, 0) is { Form: CalendarForm month } monthly)
            return month.Year.IsOpen ? new TimeMatch(at, monthly.End, month with { Which = which }) : null;
        if (word.Season != Season.None && !text[i + 1].IsHyphen)
            return new TimeMatch(at, i + 1, new SeasonForm(word.Season, YearPart.Open, which));
        if (which == Which.This && NumericDateGrammar.Read(text, i, afterWeekday: true) is { Form: CalendarForm digits } numeric)
            return new TimeMatch(at, numeric.End, digits with { Which = which });
        if (Holidays.Read(text, i) is { } holiday)
            return new TimeMatch(at, holiday.End, new HolidayForm(holiday.Rule, YearPart.Open, which));
        return Unit(text, at, i, which);
    }

    private static TimeMatch? Unit(LexemeText text, int at, int i, Which which)
    {
        var word = text[i];
        if (word.Unit is TimeUnit.None or < TimeUnit.Day or TimeUnit.Half || word.Word!.IsPlural || (text[i + 1].IsHyphen && text[i + 1].Glued && text[i + 2].Glued && text[i + 2].Weekday == 0))
            return null;
        var fromLast = which is Which.That or Which.Following or Which.Previous && text[at].Lower == "the" || which == Which.That;
        // "The next day" is told from the day before it, "next week" from the article's day.
        if (which == Which.Next && text[at].Lower == "the" && word.Unit == TimeUnit.Day)
            fromLast = true;
        if (which == Which.This && word.Unit == TimeUnit.Day)
            return new TimeMatch(at, i + 1, PeriodForm.Today);
        if (which == Which.Past && word.Unit is not TimeUnit.Quarter)
            return text[at].Lower is "the" or "this" ? new TimeMatch(at, i + 1, new DurationForm(new DurationPart(1, word.Unit)) { Which = which }) : new TimeMatch(at, i + 1, new PeriodForm(word.Unit, -1));
        // "Over the last week" is a length that ends now, "last week" the calendar's.
        if (which == Which.Last && text[at].Lower == "the" && word.Unit is not TimeUnit.Quarter && text[at - 1].Lower is "over" or "in" or "during" or "for" or "within" or "throughout" or "of")
            return new TimeMatch(at, i + 1, new DurationForm(new DurationPart(1, word.Unit)) { Which = which });
        if (which is Which.Following && !fromLast && word.Unit < TimeUnit.Week)
            fromLast = true;
        return new TimeMatch(at, i + 1, new PeriodForm(word.Unit, WhichWords.Offset(which), fromLast));
    }

    /// <summary>"The week of April 10", "the week after next", "the year before", "the weekend", "week 31".</summary>
    public static TimeMatch? DefiniteUnit(LexemeText text, int at)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        if (text[i].Lower == "w" && text[i + 1].Lower == "/" && text[i + 2].Lower == "c" && DateGrammar.Core(text, i + 3) is { } commencing)
            return new TimeMatch(at, commencing.End, new AroundForm(TimeUnit.Week, commencing.Form));
        var unit = text[i].Unit;
        if (unit is TimeUnit.None or < TimeUnit.Day || text[i].Word!.IsPlural)
            return null;
        var next = text[i + 1];
        // Capitals number the weeks of a season: "Week 16".
        if (unit == TimeUnit.Week && !CalendarGrammar.IsUpper(text, i) && next is { IsDigits: true, Number: >= 1 and <= 53, Length: <= 2 } && DayGrammar.StandsFree(text, i + 1))
        {
            var year = CalendarGrammar.Year(text, i + 2, isAfterDay: false);
            return new TimeMatch(at, year?.End ?? i + 2, new WeekNumberForm(next.Number, year?.Year ?? YearPart.Open));
        }
        if (unit is TimeUnit.Week or TimeUnit.Weekend && next.Lower is "of" or "beginning" or "starting" or "ending" or "commencing")
        {
            var of = text[i + 2].Lower == "the" && DayGrammar.Read(text, i + 3) is { IsOrdinal: true } day && text[day.End].Month == 0 && text[day.End].Lower != "of"
                ? new TimeMatch(i + 2, day.End, new CalendarForm(YearPart.Open, 0, day.Day)) : DateGrammar.Core(text, i + 2);
            if (of is { } inner)
                return new TimeMatch(at, inner.End, new AroundForm(unit, inner.Form));
        }
        if (i == at)
            return unit == TimeUnit.Weekend && next.Lower is "." or "," or "" && text[at - 1].Lower.Length > 0 && text[at - 1].Weekday == 0 && text[at - 1].Lower is not ("a" or "every" or "per" or "one") ? new TimeMatch(at, i + 1, new PeriodForm(unit, 0)) : null;
        if (next.Lower is "before" or "after" && text[i + 2].Lower is "last" or "next")
            return new TimeMatch(at, i + 3, new PeriodForm(unit, text[i + 2].Lower == "last" ? -2 : 2));
        if (next.Lower is "before" or "after" && text[i + 2].Lower is "." or "," or "" or "?" or ";" or "and" or "but" or "’" or "”" or "\"")
            return new TimeMatch(at, i + 2, new PeriodForm(unit, next.Lower == "before" ? -1 : 1, true));
        if (unit == TimeUnit.Weekend && !(next.IsHyphen && next.Glued))
            return new TimeMatch(at, i + 1, new PeriodForm(TimeUnit.Weekend, 0) { IsDefinite = true });
        return unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Year or TimeUnit.Fortnight or TimeUnit.Week or TimeUnit.Quarter && IsWholePeriod(text, at, i)
            ? new TimeMatch(at, i + 1, new PeriodForm(unit, 0) { IsDefinite = true }) : null;
    }

    /// <summary>"For the year", "during the week": the period that the article is in.</summary>
    private static bool IsWholePeriod(LexemeText text, int at, int i)
    {
        var (before, next) = (text[at - 1].Lower, text[i + 1].Lower);
        if (text[i + 1].IsHyphen || text[i + 1].IsApostrophe || next == "of")
            return false;
        // "Player of the year"
        if (before == "of" && text[i].Unit != TimeUnit.Day && text[at - 2].Lower is not ("end" or "rest" or "most" or "half" or "part" or "start" or "course" or "much" or "quarter" or "months" or "days" or "weeks" or "remainder"))
            return false;
        return text[i].Unit == TimeUnit.Fortnight || before is "for" or "during" or "of" or "throughout" or "over" or "through" or "within" or "in" or "on";
    }
}
