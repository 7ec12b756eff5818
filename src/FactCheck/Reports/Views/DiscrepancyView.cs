using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;

namespace FactCheck.Reports.Views;

/// <summary>A discrepancy as it is shown. See <see cref="Discrepancy"/> for what its members mean.</summary>
public sealed record DiscrepancyView
{
    public required string Id { get; init; }

    /// <summary>The rule's id.</summary>
    public required string Rule { get; init; }

    public required ClaimKind Kind { get; init; }

    public required DiscrepancyScope Scope { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    public required double Confidence { get; init; }

    public required string Subject { get; init; }

    public required string Message { get; init; }

    public ImmutableArray<string> Explanation { get; init; } = [];

    public required ImmutableArray<PositionView> Positions { get; init; }

    public SameEvent? SameEvent { get; init; }

    /// <summary>True for a finding that the baseline names.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What a person decided; null where nobody did, or the finding is open again.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The decision not to see it; null where there is none.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>All passages, in the order of the positions.</summary>
    public IEnumerable<PassageView> Passages => Positions.SelectMany(p => p.Passages);

    public static DiscrepancyView Of(Discrepancy discrepancy) => new()
    {
        Id = discrepancy.Id,
        Rule = discrepancy.Rule.Id,
        Kind = discrepancy.Kind,
        Scope = discrepancy.Scope,
        Outcome = discrepancy.Outcome,
        Severity = discrepancy.Severity,
        Confidence = discrepancy.Confidence,
        Subject = discrepancy.Subject,
        Message = discrepancy.Message,
        Explanation = discrepancy.Explanation,
        Positions = [.. discrepancy.Positions.Select(PositionView.Of)],
        SameEvent = discrepancy.SameEvent,
        IsKnown = discrepancy.IsKnown,
    };
}
