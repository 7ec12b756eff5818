using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>A weekday alone, or of a week: "Thursday", "next Monday", "Monday of last week".</summary>
internal sealed record WeekdayForm(int Weekday, Which Which = Which.None) : TimeForm
{
    /// <summary>The week it lies in, where one is named.</summary>
    public TimeForm? Week { get; init; }

    /// <summary>1 (Monday) to 7 (Sunday).</summary>
    public static int NumberOf(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    public override TimeReading? Resolve(TimeContext context)
    {
        var anchor = Which is Which.That or Which.Following ? context.Reference : Account(context) ?? context.Article;
        if (anchor is null)
            return new TimeReading(TimexType.Date, $"XXXX-WXX-{Weekday}", TimeUnit.Day) { Stated = TimexParts.Weekday };

        var week = Week?.Resolve(context);
        if (Week is not null && week?.Days is null)
            return null;
        var day = week?.Days is { } days ? Periods.Plus(DateInterval.OfWeek(days.First).First, Weekday - 1) : Find(anchor.Day, context);
        return TimeReading.OfPeriod(TimeUnit.Day, day) with
        {
            Stated = TimexParts.Weekday | TimexParts.Day,
            Implied = TimexParts.Year | TimexParts.Month,
            From = [anchor.ToString()],
        };
    }

    /// <summary>In an account of the past, a weekday follows the day told just before it; not one that the article could not know of, as an obituary shows.</summary>
    private Anchor? Account(TimeContext context) =>
        context is { IsAccount: true, LastDay.Days: { } days } && !(Ahead(days.First) > context.Article?.Day) ? new Anchor(days.First, "earlier") : null;

    private DateOnly Ahead(DateOnly anchor) => Periods.Plus(anchor, (Weekday - NumberOf(anchor) + 7) % 7);

    private DateOnly Find(DateOnly anchor, TimeContext context)
    {
        var ahead = (Weekday - NumberOf(anchor) + 7) % 7;
        var back = (7 - ahead) % 7;
        var inThisWeek = Periods.Plus(anchor, Weekday - NumberOf(anchor));
        return Which switch
        {
            Which.This => inThisWeek,
            Which.Past => Periods.Plus(anchor, back == 0 ? -7 : -back),
            // The day before yesterday and later is named without "last", so that "last" reaches over it.
            Which.Last => Periods.Plus(anchor, back is 0 ? -7 : back <= 2 ? -back - 7 : -back),
            Which.Previous => Periods.Plus(inThisWeek, -7),
            Which.Next => Periods.Plus(inThisWeek, 7),
            Which.Following when !ReferenceEquals(context.Reference, context.Article) => Periods.Plus(anchor, ahead == 0 ? 7 : ahead),
            Which.Following => Periods.Plus(inThisWeek, 7),
            Which.Coming => Periods.Plus(anchor, ahead == 0 ? 7 : ahead),
            Which.None when Account(context) is not null => Periods.Plus(anchor, ahead),
            _ => context.Tense == Tense.Future ? Periods.Plus(anchor, ahead) : Periods.Plus(anchor, -back),
        };
    }
}
