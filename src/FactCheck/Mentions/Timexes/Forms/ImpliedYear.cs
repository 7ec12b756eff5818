namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>
/// Finds the year of a month or day that is printed without one: by "last" and "next", by the weekday beside it, by the tense
/// around it, and else the nearest to the article's day. An article without a date takes a year that it states.
/// </summary>
internal static class ImpliedYear
{
    public static (int Year, Anchor? From) Find(CalendarForm form, TimeContext context)
    {
        if ((form.Which == Which.None ? context.YearAnchor : context.Article) is not { } anchor)
            return (Stated(form, context), null);

        var year = form.Which switch
        {
            Which.This => anchor.Day.Year,
            Which.Last or Which.Past or Which.Previous => LastBefore(form, anchor.Day),
            Which.Next or Which.Coming or Which.Following => FirstAfter(form, anchor.Day),
            _ when form.Weekday > 0 && form.Day > 0 => WithWeekday(form, anchor.Day),
            // An account goes on in time: behind December comes the next January.
            _ when context.FollowsLast => anchor.Day.Month - form.Month > 6 ? anchor.Day.Year + 1 : anchor.Day.Year,
            _ when form.Month == 2 && form.Day == 29 => NearestLeap(anchor.Day),
            _ => ByTense(form, anchor.Day, context.Tense),
        };
        return (year, anchor);
    }

    private static int Stated(CalendarForm form, TimeContext context)
    {
        if (form.Weekday > 0)
            foreach (var year in context.StatedYears)
                if (CalendarForm.At(year, form.Month, form.Day) is { } day && WeekdayForm.NumberOf(day) == form.Weekday)
                    return year;
        return context.StatedYears.Count > 0 ? context.StatedYears[0] : 0;
    }

    private static int LastBefore(CalendarForm form, DateOnly anchor) => IsBefore(form, anchor) ? anchor.Year : anchor.Year - 1;

    private static int FirstAfter(CalendarForm form, DateOnly anchor) => IsAfter(form, anchor) ? anchor.Year : anchor.Year + 1;

    private static bool IsBefore(CalendarForm form, DateOnly anchor) => form.Month < anchor.Month || (form.Month == anchor.Month && form.Day > 0 && form.Day < anchor.Day);

    private static bool IsAfter(CalendarForm form, DateOnly anchor) => form.Month > anchor.Month || (form.Month == anchor.Month && form.Day > anchor.Day);

    private static int WithWeekday(CalendarForm form, DateOnly anchor)
    {
        foreach (var step in (ReadOnlySpan<int>)[0, -1, 1])
            if (CalendarForm.At(anchor.Year + step, form.Month, form.Day) is { } day && WeekdayForm.NumberOf(day) == form.Weekday && Math.Abs(day.DayNumber - anchor.DayNumber) <= 300)
                return anchor.Year + step;
        return Nearest(form, anchor);
    }

    private static int NearestLeap(DateOnly anchor)
    {
        for (var distance = 0; distance <= 8; distance++)
            foreach (var year in (ReadOnlySpan<int>)[anchor.Year - distance, anchor.Year + distance])
                if (year is >= 1 and <= 9999 && DateTime.IsLeapYear(year))
                    return year;
        return anchor.Year;
    }

    /// <summary>A past tense never reaches ahead of the article, a future one never back; the month of the article itself is both.</summary>
    private static int ByTense(CalendarForm form, DateOnly anchor, Tense tense) => tense switch
    {
        Tense.Past when IsAfter(form, anchor) => anchor.Year - 1,
        Tense.Future when IsBefore(form, anchor) => anchor.Year + 1,
        Tense.Past or Tense.Future => anchor.Year,
        _ => Nearest(form, anchor),
    };

    private static int Nearest(CalendarForm form, DateOnly anchor)
    {
        var months = form.Month - anchor.Month;
        return months > 8 ? anchor.Year - 1 : months < -8 ? anchor.Year + 1 : anchor.Year;
    }
}
