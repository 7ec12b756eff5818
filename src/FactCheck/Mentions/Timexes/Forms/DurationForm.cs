using System.Globalization;
using System.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes.Forms;

/// <summary>One part of a duration; <see cref="Amount"/> is null for "several", "a few", "decades".</summary>
internal readonly record struct DurationPart(double? Amount, TimeUnit Unit);

/// <summary>"Four years", "two years and three months", "the past three months", "the next few days".</summary>
internal sealed record DurationForm(DurationPart First, DurationPart? Second = null) : TimeForm
{
    public TimexMod Mod { get; init; }

    /// <summary>Where it ends or starts: "the past", "the next"; None for a length alone.</summary>
    public Which Which { get; init; }

    /// <summary>The day it starts on: "three days, from Monday".</summary>
    public TimeForm? Start { get; init; }

    public override TimeReading? Resolve(TimeContext context)
    {
        var days = Window(context);
        return new TimeReading(TimexType.Duration, Value, First.Unit)
        {
            Mod = Mod,
            Days = days,
            Stated = days is null ? TimexParts.None : PeriodForm.PartsOf(First.Unit),
            From = days is null || Start is not null || context.Article is null ? [] : [context.Article.ToString()],
        };
    }

    public string Value
    {
        get
        {
            var text = new StringBuilder("P");
            var inClock = false;
            Append(text, First, ref inClock);
            if (Second is { } second)
                Append(text, second, ref inClock);
            return text.ToString();
        }
    }

    private static void Append(StringBuilder text, DurationPart part, ref bool inClock)
    {
        var (amount, unit) = (part.Amount, part.Unit);
        if (unit is TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second && !inClock)
        {
            text.Append('T');
            inClock = true;
        }
        // Half an hour is thirty minutes, half a year six months: ISO 8601 has fractions, readers rather whole numbers.
        (amount, unit) = (amount, unit) switch
        {
            (0.5, TimeUnit.Hour) => (30, TimeUnit.Minute),
            (0.5, TimeUnit.Year) => (6, TimeUnit.Month),
            (0.5, TimeUnit.Decade) => (5, TimeUnit.Year),
            (0.5, TimeUnit.Century) => (50, TimeUnit.Year),
            ({ } n, TimeUnit.Fortnight) => (2 * n, TimeUnit.Week),
            ({ } n, TimeUnit.Half) => (6 * n, TimeUnit.Month),
            _ => (amount, unit),
        };
        text.Append(amount is { } number ? number.ToString("0.###", CultureInfo.InvariantCulture) : "X").Append(unit switch
        {
            TimeUnit.Second => "S",
            TimeUnit.Minute => "M",
            TimeUnit.Hour => "H",
            TimeUnit.PartOfDay => "NI",
            TimeUnit.Weekend => "WE",
            TimeUnit.Week or TimeUnit.WorkingWeek or TimeUnit.Fortnight => "W",
            TimeUnit.Month or TimeUnit.Half => "M",
            TimeUnit.Quarter => "Q",
            TimeUnit.Season => "SE",
            TimeUnit.Year => "Y",
            TimeUnit.Decade => "DE",
            TimeUnit.Century => "CE",
            TimeUnit.Millennium => "ML",
            _ => "D",
        });
    }

    /// <summary>
    /// The days of "the next three days" (from tomorrow), "the last three months" (to yesterday); quarters are whole ones.
    /// </summary>
    private DateInterval? Window(TimeContext context)
    {
        if (First.Amount is not { } amount || Second is not null || First.Unit < TimeUnit.Day || amount is < 1 or > 100_000)
            return null;
        var (count, unit) = ((int)amount, First.Unit);
        if (Start?.Resolve(context) is { Days: { } start })
            return Between(start.First, Step(start.First, unit, count, -1));
        if (context.Article is not { } anchor || Which == Which.None || Start is not null)
            return null;
        var isBack = Which is Which.Last or Which.Past or Which.Previous;
        if (unit is TimeUnit.Quarter)
        {
            var current = Periods.Of(unit, anchor.Day);
            return isBack ? Between(Periods.Step(current.First, unit, -count), Periods.Plus(current.First, -1))
                : Between(Periods.Plus(current.Last, 1), Step(Periods.Plus(current.Last, 1), unit, count, -1));
        }
        if (isBack)
            return Between(Periods.Step(anchor.Day, unit, -count), Periods.Plus(anchor.Day, -1));
        return unit == TimeUnit.WorkingDay ? Between(Periods.Step(anchor.Day, unit, 1), Periods.Step(anchor.Day, unit, count))
            : Between(Periods.Plus(anchor.Day, 1), Periods.Step(anchor.Day, unit, count));
    }

    private static DateOnly? Step(DateOnly day, TimeUnit unit, int count, int then) => Periods.Step(day, unit, count) is { } end ? Periods.Plus(end, then) : null;

    private static DateInterval? Between(DateOnly? first, DateOnly? last) => first is { } from && last is { } to && from <= to ? new DateInterval(from, to) : null;
}
