using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Reads times of day, with their day beside them: "2:30 a.m. PDT", "noon on Friday", "Thursday night", "Nov. 26 at 10 a.m.", "this morning".</summary>
internal static class ClockGrammar
{
    public static TimeMatch? Read(LexemeText text, int at)
    {
        var (start, mod) = AmountGrammar.Hedge(text, at) is { Mod: TimexMod.Approx } hedge ? hedge
            : text[at].Lower is "just" or "shortly" or "right" && text[at + 1].Lower is "after" or "before" ? (at + 2, text[at + 1].Lower == "after" ? TimexMod.After : TimexMod.Before)
            : text[at].Lower is "exactly" ? (at + 1, TimexMod.None) : (at, TimexMod.None);
        if (Time(text, start) is { } time)
        {
            var clock = (ClockForm)time.Form with { Mod = mod };
            return DayBehind(text, time.End) is { } day ? new TimeMatch(at, day.End, clock with { Day = day.Form }) : new TimeMatch(at, time.End, clock);
        }
        return PartOfDay(text, at);
    }

    /// <summary>The time or part of day behind a day: "Thursday at 10 a.m.", "Nov. 26, 9:30 p.m.", "yesterday afternoon".</summary>
    public static TimeMatch? Behind(LexemeText text, TimeMatch day)
    {
        var i = day.End;
        if (Part(text, i) is { } part)
            return Clocked(text, day, i + 1, part);
        if (text[i].Lower is "at" or "," or "around" or "about" or "by" or "just" or "from" || Time(text, i) is not null)
        {
            while (text[i].Lower is "at" or "," or "around" or "about" or "by" or "just" or "after" or "before" or "approximately" or "exactly" && i < day.End + 3)
                i++;
            if (Time(text, i) is { } time && (ClockForm)time.Form is var clock)
                return new TimeMatch(day.Start, time.End, clock with { Day = day.Form });
        }
        if (text[i].Lower == "in" && text[i + 1].Lower == "the" && Part(text, i + 2) is { } within)
            return new TimeMatch(day.Start, i + 3, new PartOfDayForm(within, day.Form));
        return null;
    }

    /// <summary>"Thursday morning at 10" keeps the time, which says more than the part.</summary>
    private static TimeMatch Clocked(LexemeText text, TimeMatch day, int end, PartOfDay part)
    {
        var i = text[end].Lower is "at" or "around" or "about" ? end + 1 : end;
        return i > end && Time(text, i) is { } time
            ? new TimeMatch(day.Start, time.End, (ClockForm)time.Form with { Day = day.Form })
            : new TimeMatch(day.Start, end, new PartOfDayForm(part, day.Form));
    }

    /// <summary>The clock alone: "2:30 a.m.", "14:30", "10 p.m. ET", "noon", "eleven o'clock", "1430 GMT".</summary>
    public static TimeMatch? Time(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme.Lower is "noon" or "midnight" or "midday")
            return new TimeMatch(at, at + 1, new ClockForm(lexeme.Lower == "midnight" ? 24 : 12, 0));
        if (lexeme.IsDigits)
            return Digits(text, at);
        return lexeme.Word?.Number is >= 1 and <= 12 ? OClock(text, at, lexeme.Word.Number) : null;
    }

    private static TimeMatch? Digits(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme is { Length: 4 } && lexeme.Number < 2400 && lexeme.Number % 100 < 60 && Zone(text, at + 1) is { } zone && !lexeme.Glued)
            return new TimeMatch(at, zone, new ClockForm(lexeme.Number / 100, lexeme.Number % 100, true));
        if (lexeme is { Length: 4, Glued: false } && lexeme.Number < 2400 && lexeme.Number % 100 < 60 && text[at + 1].Lower is "hours" or "hrs")
            return new TimeMatch(at, at + 2, new ClockForm(lexeme.Number / 100, lexeme.Number % 100));
        if (lexeme.Length > 2 || lexeme.Number > 24 || (lexeme.Glued && text[at - 1].Lower is ":" or "." or "$" or "," or "/" or "£" or "€"))
            return null;
        var (end, minute) = (at + 1, -1);
        var mark = text[end].Lower;
        if (mark is ":" or "." && text[end].Glued && text[end + 1] is { IsDigits: true, Length: 2, Glued: true, Number: < 60 } minutes)
        {
            (end, minute) = (end + 2, minutes.Number);
            if (text[end] is { Lower: ":", Glued: true } && text[end + 1] is { IsDigits: true, Length: 2, Glued: true })
                end += 2;
        }
        var half = Meridiem(text, end);
        // 6.45 is a number and 1:1 a ratio; only a.m., p.m. or a zone make them times, but 14:30 is one.
        if (half is null && (minute < 0 || mark == "." && Zone(text, end) is null || lexeme.Number == 24))
            return OClock(text, at, lexeme.Number);
        if (half is null && Zone(text, end) is null && text[end].Glued && text[end].Lower is ":" or "." && text[end + 1] is { IsDigits: true, Glued: true })
            return null;
        if (half is null && Zone(text, end) is null && !IsPlaced(text, at, end))
            return null;
        if (half is { } known)
        {
            if (lexeme.Number is 0 or > 12)
                return null;
            var hour = (lexeme.Number % 12) + (known.IsAfternoon ? 12 : 0);
            return new TimeMatch(at, Zone(text, known.End) ?? known.End, new ClockForm(hour, minute, Zone(text, known.End) is not null));
        }
        return new TimeMatch(at, Zone(text, end) ?? end, new ClockForm(lexeme.Number, minute, Zone(text, end) is not null));
    }

    /// <summary>Bare "2:56" may be the clock of a game or a running time; "at 2:56" and "14:30" are times, "4:43 left" never.</summary>
    private static bool IsPlaced(LexemeText text, int at, int end) =>
        text[at - 1].Lower is not ("+" or "-" or "−") && text[end].Lower is not ("left" or "remaining" or "into" or "mark" or "to" or "minutes")
        && (text[at].Number >= 13 || text[at - 1].Lower is "at" or "from" or "until" or "till" or "by" or "to" or "before" or "after" or "around" or "about" or "between" or "and" or "," || text[at - 1].IsDigits);

    private static TimeMatch? OClock(LexemeText text, int at, int hour)
    {
        if (text[at + 1].Lower != "o" || !text[at + 2].IsApostrophe || text[at + 3].Lower != "clock" || hour is < 1 or > 12)
            return null;
        var inThe = text[at + 4].Lower == "in" && text[at + 5].Lower == "the" && Part(text, at + 6) is not null;
        var isLate = inThe && Part(text, at + 6) is not Timexes.PartOfDay.Morning;
        return new TimeMatch(at, inThe ? at + 7 : at + 4, new ClockForm(isLate && hour < 12 ? hour + 12 : hour, 0));
    }

    /// <summary>"a.m.", "am", "p.m", "pm"; the last full stop of the abbreviation belongs to it.</summary>
    public static (int End, bool IsAfternoon)? Meridiem(LexemeText text, int at)
    {
        if (text[at].Lower is "am" or "pm")
            return (at + 1, text[at].Lower == "pm");
        if (text[at].Lower is not ("a" or "p"))
            return null;
        var m = text[at + 1].Lower == "." ? at + 2 : at + 1;
        if (text[m].Lower != "m" || (m == at + 1 && !text[m].Glued && text[at + 1].Lower != "m"))
            return null;
        return (text[m + 1] is { Lower: ".", Glued: true } ? m + 2 : m + 1, text[at].Lower == "p");
    }

    private static int? Zone(LexemeText text, int at)
    {
        switch (text[at].Lower)
        {
            case "gmt" or "utc" or "est" or "edt" or "cst" or "cdt" or "mst" or "mdt" or "pst" or "pdt" or "et" or "ct" or "mt" or "pt" or "bst" or "cet" or "cest" or "jst" or "kst" or "hst" or "akdt" or "akst":
                return CalendarGrammar.IsUpper(text, at) ? at + 1 : null;
            case "local" or "eastern" or "central" or "pacific" or "mountain":
                var next = text[at + 1].Lower is "standard" or "daylight" or "summer" ? at + 2 : at + 1;
                return text[next].Lower == "time" ? next + 1 : text[at].Lower == "local" || next > at + 1 ? null : CalendarGrammar.IsUpper(text, at) && text[next].Lower is "." or "," or "" or "on" ? at + 1 : null;
            default:
                return null;
        }
    }

    /// <summary>"10 a.m. Thursday", "noon on Nov. 26", "2 p.m. today".</summary>
    private static TimeMatch? DayBehind(LexemeText text, int at)
    {
        var i = text[at].Lower is "on" or "," or "of" ? at + 1 : at;
        if (text[at].Lower == "," && text[i].Lower == "on")
            i++;
        return DateGrammar.Core(text, i) is { } day && IsDay(day.Form) ? day : null;
    }

    private static bool IsDay(TimeForm form) => form is WeekdayForm or CalendarForm { Day: > 0 } or HolidayForm or PeriodForm { Unit: TimeUnit.Day };

    private static TimeMatch? PartOfDay(LexemeText text, int at)
    {
        if (text[at].Lower == "overnight")
            return new TimeMatch(at, at + 1, new PartOfDayForm(Timexes.PartOfDay.Night, null));
        var i = text[at].Lower is "early" or "late" or "mid" or "later" or "earlier" ? (text[at + 1].IsHyphen ? at + 2 : at + 1) : at;
        // "Last night", "this morning", "that afternoon", "the next morning".
        if (WhichWords.Read(text, i) is ({ } after, var which) && Part(text, after) is { } picked)
        {
            var fromLast = which is Which.That or Which.Following || (which is Which.Next or Which.Previous && text[i].Lower == "the");
            return new TimeMatch(at, after + 1, new PartOfDayForm(picked, new PeriodForm(TimeUnit.Day, WhichWords.Offset(which), fromLast)));
        }
        if (text[i].Lower is "late" or "early" && i == at)
            return null;
        // "The night of Nov. 26", "the morning of the attack", "in the morning", "at night".
        var the = text[i].Lower == "the" ? i + 1 : i;
        if (text[the].Lower is "early" or "late" && Part(text, the + 1) is not null)
            the++;
        if (Part(text, the) is not { } part)
            return null;
        if (text[the + 1].Lower is "of" or "on" && DateGrammar.Core(text, the + 2) is { } day && IsDay(day.Form))
            return new TimeMatch(at, day.End, new PartOfDayForm(part, day.Form));
        if (the > i || i > at ? text[the + 1].IsHyphen : text[at - 1].Lower != "at" || text[the].Lower != "night")
            return null;
        return new TimeMatch(at, the + 1, new PartOfDayForm(part, null));
    }

    private static PartOfDay? Part(LexemeText text, int at)
    {
        var i = text[at];
        return i.PartOfDay != Timexes.PartOfDay.None && !i.Word!.IsPlural ? i.PartOfDay : null;
    }
}
