using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>date: two dates as stretches of days; only stretches that share no day conflict, and only by parts that words state.</summary>
public sealed class DateCheck : ICheck
{
    public const string Name = "date";

    /// <summary>Parts of a date of which at least one must be stated: a year filled in is no statement.</summary>
    private const TimexParts Telling = ~(TimexParts.PartOfDay | TimexParts.Time | TimexParts.Zone);

    public ClaimKind Kind => ClaimKind.EventDate;

    public IReadOnlyList<string> Settings => ["derive", "order"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (settings.Derive == DerivedBy.Order)
            return CompareOrders(left, right);
        if (left.Value is not TimeValue { Timex: var a } || right.Value is not TimeValue { Timex: var b })
            return CheckResult.CannotTell("one is no date");
        if (settings.Derive == DerivedBy.Weekday)
            return CompareWeekdays(a, b);
        if (Circumstances.AreOfOneSentence(left, right))
            return CheckResult.CannotTell("both stand in one sentence, which tells them apart");
        if (Circumstances.AreOneSentence(left, right))
            return CheckResult.CannotTell("one sentence in both; only the dates of the articles differ");
        if (IsCounted(left.Value.Text) || IsCounted(right.Value.Text))
            return CheckResult.CannotTell("one is counted from another date of its text");
        if (left.Polarity != right.Polarity)
            return CheckResult.CannotTell("one is denied, the other is not");
        if (a.Type is TimexType.Duration or TimexType.Set || b.Type is TimexType.Duration or TimexType.Set)
            return CheckResult.CannotTell("one is no single date");
        if ((a.Stated & Telling) == 0 || (b.Stated & Telling) == 0)
            return CheckResult.CannotTell("one is not stated in words");

        if ((a.Days is null || b.Days is null) && left.AsOf is null != right.AsOf is null)
            return CheckResult.CannotTell("one article has no date, and may tell of another year");
        if (AreCountedApart(left, a, right, b) is { } apart)
            return CheckResult.CannotTell(apart);

        var result = Days(a, left.Value.Text) is { } x && Days(b, right.Value.Text) is { } y ? CompareDays(a, x, b, y) : CompareOpen(a, b) ?? CompareWeekdays(a, b);
        var isRescheduled = result.Comparison == Comparison.Conflict && (left.Modality == Modality.Planned) != (right.Modality == Modality.Planned);
        return isRescheduled ? CheckResult.Conflict(result.Reason + "; one was still planned") with { Outcome = Outcome.Superseded } : result;
    }

    private static CheckResult CompareOrders(Claim left, Claim right)
    {
        if (left.Value is not OrderValue a || right.Value is not OrderValue b)
            return CheckResult.CannotTell("one tells no order of two happenings");
        var reason = $"{a.Normalized} against {b.Normalized}";
        return a.Normalized == b.Normalized ? CheckResult.Agree(reason)
            : left.Derivation?.Shown is null && right.Derivation?.Shown is null && left.Evidence.Article == right.Evidence.Article ? CheckResult.CannotTell($"{reason}: one article tells of two occasions")
            : CheckResult.Conflict(reason);
    }

    private static CheckResult CompareDays(Timex a, DateInterval x, Timex b, DateInterval y)
    {
        var reason = $"{a.Value} against {b.Value}";
        if (x.Overlaps(y))
            return CheckResult.Agree(reason);
        var years = y.First.Year - x.First.Year;
        if (years != 0 && (HasOpenYear(a) && Shifted(x, years).Overlaps(y) || HasOpenYear(b) && Shifted(y, -years).Overlaps(x)))
            return CheckResult.CannotTell($"{reason}: only the year differs, and one does not state it");
        return CheckResult.Conflict($"{reason}: no day in common");
    }

    /// <summary>
    /// Pages are dated by their last change, and an hour's difference makes another day: what is counted from the date of the article is a
    /// day off now and then, and the same weekday of two weeks is mostly one day.
    /// </summary>
    private static string? AreCountedApart(Claim left, Timex a, Claim right, Timex b)
    {
        if (left.Evidence.Article == right.Evidence.Article || a.Days is not { Days: 1 } x || b.Days is not { Days: 1 } y)
            return null;
        var (isCounted, isOtherCounted) = (IsCountedFromArticle(left), IsCountedFromArticle(right));
        var days = Math.Abs(x.First.DayNumber - y.First.DayNumber);
        return isCounted && isOtherCounted && days % 7 == 0 && days > 0 ? $"both on {x.First.DayOfWeek}; only the dates of the articles differ"
            : days == 1 && (isCounted && IsToday(left.Value.Text) || isOtherCounted && IsToday(right.Value.Text)) ? "one is counted from the day of its article, which is a day off now and then"
            : null;
    }

    /// <summary>"Monday", "last night": a single day without a figure in it.</summary>
    private static bool IsCountedFromArticle(Claim claim) => !claim.Value.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static bool IsToday(string words) =>
        words.Contains("today", StringComparison.OrdinalIgnoreCase) || words.Contains("tonight", StringComparison.OrdinalIgnoreCase) || words.Contains("yesterday", StringComparison.OrdinalIgnoreCase)
        || words.Contains("this ", StringComparison.OrdinalIgnoreCase) || words.Contains("last night", StringComparison.OrdinalIgnoreCase) || words.Contains("tomorrow", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for "May 3" and "May", whose year was filled in; a weekday or "yesterday" was counted from a known day.</summary>
    private static bool HasOpenYear(Timex timex) => (timex.Stated & TimexParts.Year) == 0 && (timex.Stated & (TimexParts.Month | TimexParts.Season | TimexParts.Quarter)) != 0;

    private static DateInterval Shifted(DateInterval days, int years) =>
        days.First.Year + years is > 0 and < 9999 && days.Last.Year + years is > 0 and < 9999
            ? new DateInterval(days.First.AddYears(years), days.Last.AddYears(years))
            : days;

    /// <summary>The days that can be meant: "before May" and "more than 20 years ago" reach back without end, "about 1944" a year to both sides.</summary>
    private static DateInterval? Days(Timex timex, string words)
    {
        if (timex.Days is not { } days)
            return null;
        return timex.Mod switch
        {
            TimexMod.Before when days.First > DateOnly.MinValue => new DateInterval(DateOnly.MinValue, days.First.AddDays(-1)),
            TimexMod.OnOrBefore or TimexMod.MoreThan or TimexMod.EqualOrMore => new DateInterval(DateOnly.MinValue, days.Last),
            TimexMod.After when days.Last < DateOnly.MaxValue => new DateInterval(days.Last.AddDays(1), DateOnly.MaxValue),
            TimexMod.OnOrAfter or TimexMod.LessThan or TimexMod.EqualOrLess => new DateInterval(days.First, DateOnly.MaxValue),
            TimexMod.Approx => Wider(days),
            // "Six months ago" is said of five and of seven.
            _ when days.Days > 1 && timex.Stated is not 0 && IsAgo(words) => Wider(days),
            // "Last week" is said on a Saturday of the Monday before; midnight belongs to both days.
            _ when timex.Value.Contains("-W", StringComparison.Ordinal) => Wider(days),
            _ when timex.Value.EndsWith("T24:00", StringComparison.Ordinal) && days.First > DateOnly.MinValue => new DateInterval(days.First.AddDays(-1), days.Last),
            _ => days,
        };
    }

    /// <summary>"Two days later", "the next day": from which day it counts is not read surely enough.</summary>
    private static bool IsCounted(string words) =>
        words.Contains("later", StringComparison.OrdinalIgnoreCase) && !words.EndsWith("that year", StringComparison.OrdinalIgnoreCase) || words.Contains("earlier", StringComparison.OrdinalIgnoreCase)
        || words.Contains(" before", StringComparison.OrdinalIgnoreCase) || words.Contains(" after", StringComparison.OrdinalIgnoreCase)
        || words.Contains("next day", StringComparison.OrdinalIgnoreCase) || words.Contains("following day", StringComparison.OrdinalIgnoreCase)
        || words.Contains("same day", StringComparison.OrdinalIgnoreCase) || words.Contains("that day", StringComparison.OrdinalIgnoreCase);

    private static bool IsAgo(string words) => words.EndsWith(" ago", StringComparison.OrdinalIgnoreCase);

    private static DateInterval Wider(DateInterval days) => new(
        DateOnly.FromDayNumber(Math.Max(0, days.First.DayNumber - days.Days)),
        DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, days.Last.DayNumber + days.Days)));

    /// <summary>Where the year is not known on one side, months and days of the month are compared; null where one states no month.</summary>
    private static CheckResult? CompareOpen(Timex a, Timex b)
    {
        if (ReachesOut(a) || ReachesOut(b) || OpenMonth.Of(a) is not { } x || OpenMonth.Of(b) is not { } y)
            return null;
        var reason = $"{a.Value} against {b.Value}";
        return x.Month != y.Month ? CheckResult.Conflict($"{reason}: two months")
            : AreTwoThirds(a, b) ? CheckResult.Conflict($"{reason}: two parts of the month")
            : x.Day is { } day && y.Day is { } other && day != other ? CheckResult.Conflict($"{reason}: two days")
            : CheckResult.Agree(reason);
    }

    private static bool ReachesOut(Timex timex) => timex.Mod is not (TimexMod.None or TimexMod.Approx or TimexMod.Start or TimexMod.Mid or TimexMod.End);

    /// <summary>"Early December", "the end of December".</summary>
    private static bool AreTwoThirds(Timex a, Timex b) => a.Mod != b.Mod && a.Mod is TimexMod.Start or TimexMod.End && b.Mod is TimexMod.Start or TimexMod.End;

    /// <summary>Where no day of the calendar is known on one side, the names of two weekdays are all there is.</summary>
    private static CheckResult CompareWeekdays(Timex a, Timex b)
    {
        if (Weekday(a) is not { } x || Weekday(b) is not { } y)
            return CheckResult.CannotTell("no days to compare");
        return x == y ? CheckResult.Agree($"both on {x}") : CheckResult.Conflict($"{Shown(a, x)} against {Shown(b, y)}");

        static string Shown(Timex timex, DayOfWeek weekday) => timex.Days is null ? weekday.ToString() : $"{weekday} ({timex.Value})";
    }

    private static DayOfWeek? Weekday(Timex timex)
    {
        const string Form = "XXXX-WXX-";
        if (timex.Days is { Days: 1 } days)
            return days.First.DayOfWeek;
        return timex.Value.StartsWith(Form, StringComparison.Ordinal) && timex.Value.Length > Form.Length && timex.Value[Form.Length] is >= '1' and <= '7' and var digit
            ? (DayOfWeek)((digit - '0') % 7)
            : null;
    }
}
