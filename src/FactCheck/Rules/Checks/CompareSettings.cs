namespace FactCheck.Rules.Checks;

/// <summary>The settings of a rule's <c>compare</c> clause.</summary>
public sealed record CompareSettings
{
    /// <summary>How far two numbers may lie apart and still agree, as a share of the larger one: 0.1 for "10%".</summary>
    public decimal Tolerance { get; init; }

    /// <summary>How far apart two as-of times may lie before a later, not lower value is taken as news instead of a conflict; null for never.</summary>
    public TimeSpan? Window { get; init; }
}
