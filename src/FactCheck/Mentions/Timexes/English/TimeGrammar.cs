using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads the longest time expression that starts at a lexeme, of whatever kind.</summary>
internal static class TimeGrammar
{
    /// <param name="text">The field.</param>
    /// <param name="at">The first lexeme.</param>
    /// <param name="date">The date that <see cref="DateGrammar.Read"/> finds there.</param>
    public static TimeMatch? Read(LexemeText text, int at, TimeMatch? date)
    {
        var best = date is { } found ? Dated(text, at, found) : null;
        best = DateGrammar.Longer(best, ClockGrammar.Read(text, at));
        if (best?.Form is not ClockForm)
            best = DateGrammar.Longer(best, DurationGrammar.Read(text, at));
        best = DateGrammar.Longer(best, SetGrammar.Read(text, at));
        return DateGrammar.Longer(best, DeicticGrammar.Read(text, at));
    }

    /// <summary>A date, with the time of day, the week or the distance that stands behind it.</summary>
    private static TimeMatch? Dated(LexemeText text, int at, TimeMatch date)
    {
        if (date.Form is WeekdayForm { Week: null, Which: Which.None } weekday)
            return WeekdayOf(text, date, weekday) ?? ClockGrammar.Behind(text, date) ?? date;
        // "Next week Monday"
        if (date.Form is PeriodForm { Unit: TimeUnit.Week } week && text[date.End] is { Weekday: > 0 } day && CalendarGrammar.IsUpper(text, date.End))
            return new TimeMatch(at, date.End + 1, new WeekdayForm(day.Weekday) { Week = week });
        return date.Form is CalendarForm { Day: > 0 } or WeekdayForm or HolidayForm or PeriodForm { Unit: TimeUnit.Day } or ThirdForm { Whole: WeekdayForm or PeriodForm { Unit: TimeUnit.Day } or CalendarForm { Day: > 0 } } or HalvesForm { Whole: PeriodForm { Unit: TimeUnit.Day } or WeekdayForm }
            ? ClockGrammar.Behind(text, date) ?? date : date;
    }

    /// <summary>"Monday of last week", "Monday next week", "Monday two weeks from now", "Sunday 3 weeks after January 15".</summary>
    private static TimeMatch? WeekdayOf(LexemeText text, TimeMatch date, WeekdayForm weekday)
    {
        var i = text[date.End].Lower is "of" or "," ? date.End + 1 : date.End;
        if (WhichWords.Read(text, i) is ({ } afterWhich, _) && text[afterWhich].Unit == TimeUnit.Week && !text[afterWhich].Word!.IsPlural && RelativeGrammar.Picked(text, i) is { } week)
            return new TimeMatch(date.Start, week.End, weekday with { Week = week.Form });
        return DurationGrammar.Read(text, i) is { Form: OffsetForm { Unit: >= TimeUnit.Week, FromLast: false, Direction: 1 } offset } counted
            ? new TimeMatch(date.Start, counted.End, offset with { Weekday = weekday.Weekday }) : null;
    }
}
