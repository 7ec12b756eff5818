using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Discrepancies;

/// <summary>Two or more values for one fact, each with its evidence, and why they cannot all be true.</summary>
public sealed record Discrepancy
{
    /// <summary>The first 16 hexadecimal digits of the SHA-256 of rule, subject key and sorted normalized values: new evidence for a known value keeps it.</summary>
    public required string Id { get; init; }

    public required Rule Rule { get; init; }

    public required ClaimKind Kind { get; init; }

    public required DiscrepancyScope Scope { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>0 to 1; orders findings.</summary>
    public required double Confidence { get; init; }

    /// <summary>What the values are of, for a person: "trilateral meeting of CN, JP, KR".</summary>
    public required string Subject { get; init; }

    public required string Message { get; init; }

    /// <summary>Why it was reported, a sentence each.</summary>
    public ImmutableArray<string> Explanation { get; init; } = [];

    public required ImmutableArray<Position> Positions { get; init; }

    /// <summary>True for a finding that the baseline names: it is shown, and fails no run.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What speaks for and against one happening; null where the fact is no happening's.</summary>
    public SameEvent? SameEvent { get; init; }
}

public enum DiscrepancyScope
{
    CrossSource,
    WithinArticle,
}

/// <summary>One value with all evidence for it. <see cref="Origins"/> counts independent origins: wire copy printed twice is one.</summary>
public sealed record Position(string Value, string Display, int Origins, ImmutableArray<Claim> Evidence);

/// <summary>How alike two happenings are, 0 to 1, and why.</summary>
public sealed record SameEvent(double Score, ImmutableArray<string> For, ImmutableArray<string> Against);
