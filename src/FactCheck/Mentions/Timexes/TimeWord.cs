namespace FactCheck.Mentions.Timexes;

/// <summary>
/// What a word can mean in a time expression; several at once ("second" is an ordinal and a unit, "sat" a weekday or a verb).
/// A word of the grammar with none of these ("the", "ago") has them all empty.
/// </summary>
internal sealed record TimeWord
{
    /// <summary>A word without a meaning of its own that can begin an expression: "the", "about".</summary>
    public static readonly TimeWord Opener = new();

    /// <summary>A word that only stands within one: "ago", "of".</summary>
    public static readonly TimeWord Follower = new() { CanOpen = false };

    /// <summary>False where no expression begins with it, so that none is looked for.</summary>
    public bool CanOpen { get; init; } = true;

    /// <summary>A word that is a time by itself: "now", "daily", "noon".</summary>
    public static readonly TimeWord Itself = new() { IsTime = true };

    public bool IsTime { get; init; }

    /// <summary>An expression has at least one such word, or digits.</summary>
    public bool IsHead => IsTime || Month > 0 || Weekday > 0 || Unit != TimeUnit.None || Season != Season.None || PartOfDay != PartOfDay.None || Number is (>= 10 and <= 20) or 1000;

    /// <summary>1 to 12; 0 for none.</summary>
    public int Month { get; init; }

    /// <summary>1 (Monday) to 7 (Sunday); 0 for none.</summary>
    public int Weekday { get; init; }

    public TimeUnit Unit { get; init; }

    public bool IsPlural { get; init; }

    /// <summary>The value of a cardinal ("twenty"); -1 for none.</summary>
    public int Number { get; init; } = -1;

    /// <summary>The value of an ordinal ("third"); 0 for none.</summary>
    public int Ordinal { get; init; }

    public Season Season { get; init; }

    public PartOfDay PartOfDay { get; init; }

    /// <summary>An abbreviation, which may take a full stop, or a word that is more often another one ("may", "sun").</summary>
    public bool NeedsCompany { get; init; }
}
