namespace FactCheck.Mentions.Timexes;

/// <summary>What an expression is resolved against: the article's own day, the date read last before it, and the tense around it.</summary>
internal sealed class TimeContext
{
    /// <summary>The day of the article; null where neither its data nor its text state one.</summary>
    public Anchor? Article { get; init; }

    /// <summary>For an article without a date, the last full day that the text states: months take their year from it, weekdays nothing.</summary>
    public Anchor? Stated { get; init; }

    /// <summary>The years that the text states, for an article without a date; the most frequent first.</summary>
    public IReadOnlyList<int> StatedYears { get; init; } = [];

    /// <summary>True for an account of the past (a history): a month without a year belongs to the date before it, not to the article's day.</summary>
    public bool IsAccount { get; init; }

    /// <summary>The date read last, with its grain; null before the first.</summary>
    public TimeReading? Last { get; set; }

    /// <summary>The day read last, where it stands close before: the day of "at 3 p.m.".</summary>
    public TimeReading? LastDay { get; set; }

    public Tense Tense { get; set; }

    /// <summary>The day that "the next day", "a year earlier" count from: the date read last, or the article's.</summary>
    public Anchor? Reference => Last?.Origin is { } day ? new Anchor(day, "earlier") : Article;

    /// <summary>The date read last stands in the same sentence, with a year of its own that is not the article's: "In 2009 and again in August".</summary>
    public bool IsLastNear { get; set; }

    /// <summary>In an account of the past the years come from the text; elsewhere from the article's day.</summary>
    public Anchor? YearAnchor => FollowsLast && Last?.Origin is { } day ? new Anchor(day, "earlier") : Article ?? Stated;

    /// <summary>A month or season without a year continues the date read last.</summary>
    public bool FollowsLast => IsAccount || (IsLastNear && Tense == Tense.Past);
}
