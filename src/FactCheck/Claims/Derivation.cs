using System.Collections.Immutable;

namespace FactCheck.Claims;

/// <summary>
/// Sets a claim apart from those that an article makes in so many words: its value follows from others that the article states, or it is the
/// statement that such a value is held against. Only rules that derive values the same way take it.
/// </summary>
/// <param name="By">How values are derived.</param>
/// <param name="Of">The same for all claims of one article that are held against each other; null where the article states nothing to hold the value against, so that only others do.</param>
/// <param name="Shown">The value with what it follows from, for a person: "9 men + 6 women = 15"; null for a value as stated.</param>
public sealed record Derivation(DerivedBy By, string? Of, string? Shown)
{
    /// <summary>False for the statement that derived values are held against.</summary>
    public bool IsDerived => Shown is not null;

    /// <summary>The kinds of claim whose values are derived so.</summary>
    public static ImmutableArray<ClaimKind> KindsOf(DerivedBy by) => by switch
    {
        DerivedBy.Sum => [ClaimKind.Number, ClaimKind.Money],
        DerivedBy.Span => [ClaimKind.Duration],
        DerivedBy.Product or DerivedBy.Per => [ClaimKind.Money],
        _ => [ClaimKind.EventDate],
    };

    /// <summary>True for two claims of one article that are held against each other: what is derived, and what is stated.</summary>
    public static bool Joins(Claim a, Claim b) =>
        a.Evidence.Article == b.Evidence.Article && a.Derivation is { Of: { } of, By: var by } && b.Derivation is { } other && (by, of) == (other.By, other.Of);
}

/// <summary>How a value follows from others. In files they are written with hyphens.</summary>
public enum DerivedBy
{
    /// <summary>The parts of a whole, together.</summary>
    Sum,

    /// <summary>An amount for each, times how many there are.</summary>
    Product,

    /// <summary>An amount in all, divided by how many there are.</summary>
    Per,

    /// <summary>The time between two dates.</summary>
    Span,

    /// <summary>Of a date, the day of the week.</summary>
    Weekday,

    /// <summary>Of two happenings, which came first. Rules name it with <c>order</c>.</summary>
    Order,
}
