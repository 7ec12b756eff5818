using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads dates that name a month or a weekday: "Sunday, Nov. 26, 2023", "26th of November", "March last year", "Thursday".</summary>
internal static class CalendarGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme.Weekday > 0)
            return WithWeekday(text, at);
        if (lexeme.Month > 0)
            return MonthFirst(text, at, 0);
        if (lexeme.IsDigits || lexeme.Word is { Ordinal: > 0 } or { Number: > 0 } || lexeme.Lower == "the")
            return DayFirst(text, at, 0) ?? DayAlone(text, at);
        return null;
    }

    private static TimeMatch? WithWeekday(LexemeText text, int at)
    {
        var weekday = text[at].Weekday;
        var i = AfterAbbreviation(text, at);
        var open = text[i].Lower is "," or "(" || text[i].IsHyphen ? i + 1 : i;
        var date = text[open].Month > 0 ? MonthFirst(text, open, weekday) : DayFirst(text, text[open].Lower == "the" ? open : open, weekday);
        if (date is { } full && full.Form is CalendarForm { Day: > 0 })
            return new TimeMatch(at, text[i].Lower == "(" && text[full.End].Lower == ")" ? full.End + 1 : full.End, full.Form);
        if (NumericDateGrammar.Read(text, open, afterWeekday: true) is { Form: CalendarForm numeric } match)
            return new TimeMatch(at, match.End, numeric with { Weekday = weekday });
        // "Mon 13th", "Wednesday the thirty first": the day of a month left unsaid.
        if (text[i].Lower != "," && DayGrammar.Read(text, text[i].Lower == "the" ? i + 1 : i) is { } day && (day.IsOrdinal || (text[i].IsDigits && text[day.End].Lower is "" or "!" or "." or "?")))
            return new TimeMatch(at, day.End, new CalendarForm(YearPart.Open, 0, day.Day) { Weekday = weekday });
        if (text[at].Word!.NeedsCompany && !IsUpper(text, at))
            return null;
        if (text[at].Word!.NeedsCompany && i == at + 1 && text[at - 1].Lower is not ("on" or "week") && text[at - 2].Weekday == 0)
            return null;
        return new TimeMatch(at, at + 1, new WeekdayForm(weekday));
    }

    /// <summary>"November 26, 2023", "Nov. 2023", "November of last year", "Dec-2018", "May".</summary>
    public static TimeMatch? MonthFirst(LexemeText text, int at, int weekday)
    {
        var month = text[at].Month;
        var i = AfterAbbreviation(text, at);
        var separated = text[i].Glued && (text[i].IsHyphen || text[i].Lower == "/") ? i + 1 : i;
        var the = text[separated].Lower == "the" ? separated + 1 : separated;

        if (Year(text, separated, isAfterDay: false) is { } monthYear && !(separated > i && month == 0))
            return new TimeMatch(at, monthYear.End, new CalendarForm(monthYear.Year, month, 0));
        if (DayGrammar.Read(text, the) is { } day && (the == separated || day.IsOrdinal) && !CountsSomething(text, the, day))
        {
            var form = new CalendarForm(YearPart.Open, month, day.Day) { Weekday = weekday };
            if (Year(text, day.End, isAfterDay: true) is { } year)
                return new TimeMatch(at, year.End, form with { Year = year.Year });
            return new TimeMatch(at, day.End, form);
        }
        if (text[i].Lower == "the" || !IsMonthName(text, at))
            return null;
        return new TimeMatch(at, i, new CalendarForm(YearPart.Open, month, 0));
    }

    /// <summary>"26 November 2023", "the 4th of July", "second of Aug".</summary>
    public static TimeMatch? DayFirst(LexemeText text, int at, int weekday)
    {
        var i = text[at].Lower == "the" ? at + 1 : at;
        if (DayGrammar.Read(text, i) is not { } day || (i > at && !day.IsOrdinal))
            return null;
        var next = text[day.End].Lower == "day" ? day.End + 1 : day.End;
        if (text[next].Lower == "of")
            next++;
        else if (text[next].Glued && (text[next].IsHyphen || text[next].Lower == "/"))
            next++;
        if (text[next].Month == 0 || (!day.IsOrdinal && next == day.End && text[next].Word!.NeedsCompany && !IsUpper(text, next) && text[next].Length > 4))
            return null;
        var end = AfterAbbreviation(text, next);
        // "The 19 Sept. 11 hijackers": the number behind the month is its day.
        if (!day.IsOrdinal && text[end] is { IsDigits: true, Length: <= 2, Glued: false } && DayGrammar.StandsFree(text, end))
            return null;
        var form = new CalendarForm(YearPart.Open, text[next].Month, day.Day) { Weekday = weekday };
        if (Year(text, text[end].Glued && (text[end].IsHyphen || text[end].Lower == "/") ? end + 1 : end, isAfterDay: true) is { } year)
            return new TimeMatch(at, year.End, form with { Year = year.Year });
        return new TimeMatch(at, end, form);
    }

    /// <summary>"On the 4th", where no noun follows that it numbers.</summary>
    private static TimeMatch? DayAlone(LexemeText text, int at) =>
        text[at - 1].Lower == "on" && text[at].Lower == "the" && text[at + 1].IsDigits && DayGrammar.Read(text, at + 1) is { IsOrdinal: true } day
        && (text[day.End].Lower.Length == 0 || !char.IsLetterOrDigit(text[day.End].Lower[0])) && !text[day.End].IsHyphen
            ? new TimeMatch(at, day.End, new CalendarForm(YearPart.Open, 0, day.Day)) : null;

    /// <summary>The year behind a month or day: "2023", ", 2023", "of 2023", "in 2023", "of last year", "last year", "'69".</summary>
    public static (int End, YearPart Year)? Year(LexemeText text, int at, bool isAfterDay)
    {
        var i = text[at].Lower is "," or "of" or "in" ? at + 1 : at;
        if (text[at].Lower == "," && text[i].Lower == "in")
            i++;
        if (YearGrammar.Plain(text, i, allowShort: isAfterDay && i == at && !text[at + 1].IsHyphen && text[at - 1].Word is { Ordinal: > 0 }) is ({ } end, var year))
            return (end, new YearPart(year));
        var the = text[i].Lower == "the" ? i + 1 : i;
        if (text[the + 1].Lower != "year" || (text[at].Lower == "in" && i == at + 1 && !isAfterDay))
            return null;
        // "In November, this year's winner": the year belongs to what follows.
        if (text[the + 2].IsApostrophe)
            return null;
        return text[the].Lower switch
        {
            "last" => (the + 2, new YearPart(null, -1)),
            "this" => (the + 2, new YearPart(null, 0)),
            "next" => (the + 2, new YearPart(null, 1)),
            "that" or "same" => (the + 2, new YearPart(null, 0, true)),
            "following" => (the + 2, new YearPart(null, 1, true)),
            "previous" => (the + 2, new YearPart(null, -1, true)),
            _ => null,
        };
    }

    public static int AfterAbbreviation(LexemeText text, int at) =>
        text[at].Word!.NeedsCompany && text[at].Length <= 5 && text[at + 1] is { Lower: ".", Glued: true } && text[at + 2].Lower.Length > 0 ? at + 2 : at + 1;

    public static bool IsUpper(LexemeText text, int at) => char.IsUpper(text.Source.Text[text[at].Start]);

    /// <summary>"In May 20 people died": a plain number with a noun behind it is no day.</summary>
    private static bool CountsSomething(LexemeText text, int at, DayMatch day)
    {
        if (day.IsOrdinal || text[at - 2].Lower is "on" or "since" || text[at - 3].Lower is "on" or "since")
            return false;
        var after = text[day.End];
        return after.Lower is "people" or "percent" or "%" or "per" or "million" or "billion" or "thousand" or "hundred" or "-" && after.Lower != "-" && at > 0
            || after.Unit is not TimeUnit.None && after.Word!.IsPlural;
    }

    /// <summary>"May", "March", "August", "Sun": a word that is mostly another one is a month when it is written and placed like one.</summary>
    private static bool IsMonthName(LexemeText text, int at)
    {
        var before = text[at - 1].Lower;
        var isPlaced = before is "in" or "of" or "since" or "by" or "until" or "till" or "last" or "next" or "this" or "early" or "late" or "mid" or "from" or "during" or "before" or "after" or "through"
            or "between" or "end" or "around" or "for" or "every" or "each" or "the" or "-" or "–" or "previous" or "past" or "coming" or "following";
        var link = AfterAbbreviation(text, at);
        if ((text[link].IsHyphen || text[link].Lower is "to" or "through" or "until" or "till") && text[link + 1].Month > 0)
            return true;
        if (!IsUpper(text, at))
            return text[at].Month switch { 3 or 5 or 8 => before is "in" or "since" or "until" or "last" or "next" or "by" or "from" or "every" or "to" or "between" or "early" or "late" or "mid", _ => text[at].Length > 3 || isPlaced };
        if (text[at].Word!.NeedsCompany || text[at].Month is 4 or 6 or 8)
        {
            // "Theresa May", "April Jones", "Jan Brewer": part of a name.
            var isAbbreviation = text[at + 1] is { Lower: ".", Glued: true };
            if (text[at].Month is 3 or 5 || text[at].Length == 3)
                return isPlaced || isAbbreviation || before is "to" or "and" or "or" or ",";
            return isPlaced || !IsNameAround(text, at);
        }
        return true;
    }

    private static bool IsNameAround(LexemeText text, int at)
    {
        var next = text[at + 1];
        return next.Lower.Length > 0 && char.IsLetter(next.Lower[0]) && next.Word is null && char.IsUpper(text.Source.Text[next.Start]);
    }
}
