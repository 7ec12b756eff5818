using System.Collections.Immutable;
using FactCheck.Values;

namespace FactCheck.Mentions.Timexes;

/// <summary>What a form was resolved to; <see cref="Grain"/> is the unit that the value is as fine as.</summary>
internal sealed record TimeReading(TimexType Type, string Value, TimeUnit Grain)
{
    public TimexMod Mod { get; init; }

    public DateInterval? Days { get; init; }

    /// <summary>The days as counted, where narrower than <see cref="Days"/>.</summary>
    public DateInterval? Reach { get; init; }

    /// <summary>The day that later words count from.</summary>
    public DateOnly? Origin => (Reach ?? Days)?.First;

    public ClockInterval? Clock { get; init; }

    public TimexParts Stated { get; init; }

    public TimexParts Implied { get; init; }

    /// <summary>What the words were counted from ("published Mon 2023-11-27"), in order; empty where they say all themselves.</summary>
    public ImmutableArray<string> From { get; init; } = [];

    /// <summary>A date of its own, which later words ("the next day", "that year") can count from.</summary>
    public bool CanAnchor => Days is not null && Type is TimexType.Date or TimexType.Time;

    /// <summary>The whole of a period that a day lies in, by the calendar alone.</summary>
    public static TimeReading OfPeriod(TimeUnit unit, DateOnly day) =>
        new(TimexType.Date, Periods.Value(unit, day), unit) { Days = Periods.Of(unit, day) };
}
