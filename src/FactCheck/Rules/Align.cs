using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>The <c>align</c> clause: when two claims are about the same fact.</summary>
public sealed record Align
{
    public const double DefaultSimilarity = 0.6;

    /// <summary>What <see cref="Same"/> may name: the qualifiers of claims, and the predicate.</summary>
    public static ImmutableArray<string> Qualifiers { get; } =
        ["counted", "direction", "holder", "landmark", "per", "place", "predicate", "time", "unit", "which"];

    public required AlignOn On { get; init; }

    /// <summary>How alike two happenings must be, 0 to 1.</summary>
    public double Similarity { get; init; } = DefaultSimilarity;

    /// <summary>Qualifiers, or "predicate", that must agree where both claims state them.</summary>
    public ImmutableArray<string> Same { get; init; } = [];
}

public enum AlignOn
{
    /// <summary>Both claims belong to one news event.</summary>
    Event,

    /// <summary>Both claims are about one person, organization, place or thing; no happening is needed.</summary>
    Entity,

    /// <summary>Both claims give words of one speaker on one occasion.</summary>
    Speech,
}
