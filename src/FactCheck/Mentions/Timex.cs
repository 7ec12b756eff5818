using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions;

/// <summary>
/// A time expression, in the terms of TimeML's TIMEX3 (ISO 24617-1). A range ("August 5-9") is one mention with the days it
/// covers and an ISO 8601 interval as value, beside a mention for each of its ends; an end dates nothing by itself, so it has
/// a value but no days.
/// </summary>
public sealed record Timex(ArticleField Field, TextSpan Span, TimexType Type, string Value) : Mention(Field, Span)
{
    public TimexMod Mod { get; init; }

    /// <summary>The days it covers, as wide as its words are: the whole month for "two months ago". Dates are compared by this.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>
    /// The days as counted, where that is narrower than <see cref="Days"/>: one day for "two months ago"; a range of years or
    /// months to the start of its last one, which is as far as it reaches for certain.
    /// </summary>
    public DateInterval? Reach { get; init; }

    /// <summary>The time of day it covers, where it states one.</summary>
    public ClockInterval? Clock { get; init; }

    /// <summary>The parts that words of the text state: a weekday, "today" or "yesterday" with a known day to count from states its day.</summary>
    public TimexParts Stated { get; init; }

    /// <summary>The parts filled in by the publication date, a dateline or another date of the text.</summary>
    public TimexParts Implied { get; init; }

    /// <summary>How the value was read, step by step, for a person.</summary>
    public ImmutableArray<string> Reading { get; init; } = [];
}

public enum TimexType
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>"Early", "mid-", "late": the first, middle and last third; <see cref="Approx"/> for "about", and so on.</summary>
public enum TimexMod
{
    None,
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
}

[Flags]
public enum TimexParts
{
    None = 0,
    Decade = 1,
    Year = 2,
    Season = 4,
    Quarter = 8,
    Month = 16,
    Week = 32,
    Day = 64,
    Weekday = 128,
    PartOfDay = 256,
    Time = 512,
    Zone = 1024,
}
