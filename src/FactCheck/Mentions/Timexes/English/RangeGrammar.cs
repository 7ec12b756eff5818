using FactCheck.Mentions.Timexes.Forms;

namespace FactCheck.Mentions.Timexes.English;

/// <summary>Two dates that share their parts. <see cref="Whole"/> is null for a mere list ("28 and 29 August").</summary>
internal readonly record struct RangeMatch(TimeMatch First, TimeMatch Last, TimeMatch? Whole);

/// <summary>Reads "from X to Y", "between X and Y", "August 5-9", "5-9 August", "2012-13", "Jan-Feb 2017", "3 to 4 p.m.", "28 and 29 August".</summary>
internal static class RangeGrammar
{
    private enum Link
    {
        None,
        To,
        And,
    }

    /// <param name="text">The field.</param>
    /// <param name="at">The first lexeme.</param>
    /// <param name="date">The date that <see cref="DateGrammar.Read"/> finds there.</param>
    public static RangeMatch? Read(LexemeText text, int at, TimeMatch? date)
    {
        var opener = text[at].Lower is "from" or "between" ? at + 1 : at;
        var isBetween = text[at].Lower == "between";
        if (text[opener] is { IsDigits: false, Word: null })
            return null;
        if (Elliptic(text, at, opener, isBetween) is { } elliptic)
            return elliptic;
        if ((opener > at ? Date(text, opener) : Date(text, at, date)) is not { } first)
            return null;
        var (next, link) = LinkAt(text, first.End);
        if (link == Link.None)
            return null;
        var isRange = link == Link.To || isBetween;
        if (Last(text, next, first) is not { } last)
            return null;
        if (!isRange)
            return IsShared(first.Form, last.Form) ? new RangeMatch(first with { Form = Fill(first.Form, last.Form) }, last, null) : null;
        if (last.Form is ClockForm || first.Form is ClockForm)
            return first.Form is ClockForm && last.Form is ClockForm ? new RangeMatch(first, last, null) : null;
        var filled = first with { Form = Fill(first.Form, last.Form) };
        return new RangeMatch(filled, last, new TimeMatch(at, last.End, new RangeForm(filled.Form, last.Form)));
    }

    private static TimeMatch? Date(LexemeText text, int at) => Date(text, at, DateGrammar.Read(text, at));

    private static TimeMatch? Date(LexemeText text, int at, TimeMatch? date) => text[at].Lower == "now" ? new TimeMatch(at, at + 1, PeriodForm.Today) : DateGrammar.Longer(date, ClockGrammar.Time(text, at));

    private static (int Next, Link Link) LinkAt(LexemeText text, int at)
    {
        if (text[at].IsHyphen || text[at].Lower is "to" or "through" or "thru" or "until" or "till" or "~")
            return (text[at].Lower == "until" && text[at + 1].Lower == "the" && text[at + 2].Word is { Ordinal: > 0 } ? at + 2 : at + 1, Link.To);
        return text[at].Lower is "and" or "or" or "&" ? (at + 1, Link.And) : (at, Link.None);
    }

    /// <summary>The second date: a full one, a day of the first one's month, the last two digits of a year, "now".</summary>
    private static TimeMatch? Last(LexemeText text, int at, TimeMatch first)
    {
        var the = text[at].Lower == "the" ? at + 1 : at;
        if (text[at].Lower is "now" or "date" || (text[at].Lower == "current" && text[at + 1].Lower == "date"))
            return new TimeMatch(at, text[at].Lower == "current" ? at + 2 : at + 1, PeriodForm.Today);
        if (Date(text, at) is { } full && full.Form is not CalendarForm { Month: 0, Day: > 0 })
            return WithYear(text, full);
        if (first.Form is CalendarForm { Day: > 0, Month: > 0 } start && DayGrammar.Read(text, the) is { } day && day.Day != start.Day && text[day.End].Unit == TimeUnit.None && text[day.End].Lower is not ("people" or "%" or "percent" or "others"))
        {
            var form = start with { Day = day.Day, Weekday = 0 };
            return WithYear(text, new TimeMatch(the, day.End, form));
        }
        if (first.Form is CalendarForm { Month: 0, Day: 0, Year.Number: { } year } && text[at] is { IsDigits: true, Length: 2 } digits && DayGrammar.StandsFree(text, at))
        {
            var end = (year / 100 * 100) + digits.Number;
            return end > year && (digits.Number > 12 || end == year + 1) && text[at - 1].IsHyphen && text[at].Glued ? new TimeMatch(at, at + 1, YearGrammar.OfYear(end)) : null;
        }
        return null;
    }

    /// <summary>"Nov. 18-20, 2015", "5/1-5/7, 2020", "June 26 to 28 in 2020": the year behind both.</summary>
    private static TimeMatch WithYear(LexemeText text, TimeMatch match)
    {
        if (match.Form is CalendarForm { Month: > 0 } form && form.Year.IsOpen && CalendarGrammar.Year(text, match.End, isAfterDay: true) is { } year)
            return new TimeMatch(match.Start, year.End, form with { Year = year.Year });
        return match;
    }

    /// <summary>The first date lacks its month or its half of the day: "5-9 August", "28 and 29 August", "3 to 4 p.m.", "between 3 and 12 of Sept".</summary>
    private static RangeMatch? Elliptic(LexemeText text, int at, int i, bool isBetween)
    {
        var the = text[i].Lower == "the" ? i + 1 : i;
        if (text[the] is { IsDigits: false, Word: not ({ Ordinal: > 0 } or { Number: > 0 }) })
            return null;
        if (Bare(text, the) is not { } left || left.End is var end && LinkAt(text, end) is not ({ } next, not Link.None and var link))
            return null;
        if (CalendarGrammar.DayFirst(text, next, 0) is { Form: CalendarForm { Day: > 0 } date } right)
        {
            right = WithYear(text, right);
            date = (CalendarForm)right.Form;
            var first = new TimeMatch(the, left.End, date with { Day = left.Day });
            var isRange = link == Link.To || isBetween;
            return new RangeMatch(first, right, isRange ? new TimeMatch(at, right.End, new RangeForm(first.Form, date)) : null);
        }
        if (link == Link.To || isBetween)
            if (left.Day <= 12 && ClockGrammar.Time(text, next) is { Form: ClockForm clock } time && text[the].Number >= 0 && clock.Hour is not (0 or 24) && clock.Hour != 12)
                return new RangeMatch(new TimeMatch(the, left.End, clock with { Hour = left.Day % 12 <= clock.Hour % 12 ? (left.Day % 12) + (clock.Hour / 12 * 12) : left.Day, Minute = -1 }), time, null);
        return null;
    }

    private static DayMatch? Bare(LexemeText text, int at)
    {
        // The hyphen of "5-9" makes the day look glued to a code; the month behind proves that it is none.
        var lexeme = text[at];
        if (lexeme is { IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 } && text[at + 1].Lower is not ("st" or "nd" or "rd" or "th") && !(lexeme.Glued && text[at - 1].Lower is "." or "," or ":" or "$" or "/"))
            return new DayMatch(at + 1, lexeme.Number, false);
        return DayGrammar.Read(text, at);
    }

    private static bool IsShared(TimeForm first, TimeForm last) => YearOf(first) is { IsOpen: true } && YearOf(last) is { IsOpen: false } && first is not CalendarForm { Month: 0 }
        || (first is CalendarForm { Day: > 0, Month: > 0 } a && last is CalendarForm { Day: > 0 } b && a.Month == b.Month && a.Year == b.Year);

    private static YearPart? YearOf(TimeForm form) => form switch
    {
        CalendarForm calendar => calendar.Year,
        SeasonForm season => season.Year,
        PartOfYearForm part => part.Year,
        ThirdForm third => YearOf(third.Whole),
        _ => null,
    };

    /// <summary>Gives the first date the year of the last; a month after the last one's belongs to the year before.</summary>
    private static TimeForm Fill(TimeForm first, TimeForm last)
    {
        if (YearOf(last) is not { IsOpen: false } year)
            return first;
        return first switch
        {
            CalendarForm { Year.IsOpen: true, Month: > 0 } calendar => calendar with
            {
                Year = last is CalendarForm end && end.Month > 0 && end.Month < calendar.Month && year.Number is { } number ? new YearPart(number - 1) : year,
            },
            SeasonForm { Year.IsOpen: true } season => season with { Year = year },
            PartOfYearForm { Year.IsOpen: true } part => part with { Year = year },
            ThirdForm third => third with { Whole = Fill(third.Whole, last) },
            _ => first,
        };
    }
}
