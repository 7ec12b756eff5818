using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Storage;

/// <summary>A discrepancy as a list shows it, with what people did about it.</summary>
public sealed record StoredDiscrepancy
{
    /// <summary>It stays over runs and when stories are joined; an id that it had before still finds it.</summary>
    public required string Id { get; init; }

    public required long Story { get; init; }

    public required string Rule { get; init; }

    public required ClaimKind Kind { get; init; }

    public required DiscrepancyScope Scope { get; init; }

    public required Outcome Outcome { get; init; }

    public required Severity Severity { get; init; }

    public required double Confidence { get; init; }

    public required string Subject { get; init; }

    public required string Message { get; init; }

    /// <summary>The newest day on which an article of its evidence was published; null where none says.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>False where the articles no longer show it.</summary>
    public required bool IsPresent { get; init; }

    /// <summary>The discrepancy whose place it took when one of the values changed; null where it took none's.</summary>
    public string? Replaces { get; init; }

    public required Decision Verdict { get; init; }

    /// <summary>How many verdicts it has had; the next one has to name this number.</summary>
    public required int Revision { get; init; }

    public string? Assignee { get; init; }

    public PageMark Mark => new(Severity, Confidence, Id);
}
