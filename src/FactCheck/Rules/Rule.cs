using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Rules;

/// <summary>A loaded rule: which claims, when two are about one fact, how their values compare, what to print.</summary>
public sealed record Rule
{
    /// <summary>Its path in the pack without the ending: "time/event-date".</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from, as a person would name it.</summary>
    public required string Path { get; init; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public required string Sha256 { get; init; }

    public required string Title { get; init; }

    public required RuleStatus Status { get; init; }

    public required Find Find { get; init; }

    public required Align Align { get; init; }

    /// <summary>The word for <see cref="Check"/> in YAML.</summary>
    public required string CheckName { get; init; }

    public required ICheck Check { get; init; }

    public required CompareSettings Compare { get; init; }

    /// <summary>The severity the file states, capped by <see cref="Status"/>.</summary>
    public required Severity Severity { get; init; }

    public required MessageTemplate Message { get; init; }

    /// <summary>What the rule is known to get wrong, a sentence each.</summary>
    public ImmutableArray<string> KnownLimits { get; init; } = [];

    public ImmutableArray<RuleExample> Examples { get; init; } = [];

    /// <summary>True for a statement that the rule holds derived values of other articles against, although another rule takes it.</summary>
    public bool Holds(Claim claim) => Compare.Derive is not null and not DerivedBy.Weekday && claim.Derivation is null && Find.Matches(claim);
}
