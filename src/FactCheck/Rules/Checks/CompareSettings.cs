using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>The settings of a rule's <c>compare</c> clause.</summary>
public sealed record CompareSettings
{
    public Tolerance Tolerance { get; init; }

    /// <summary>How far apart two as-of times may lie before a later, not lower value is taken as news instead of a conflict; null for never.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>Predicates and things counted for which the window holds; null for all.</summary>
    public Lexicon? Grows { get; init; }

    /// <summary>How the values are derived that the rule compares; null for a rule that compares what is stated.</summary>
    public DerivedBy? Derive { get; init; }

    /// <summary>Predicates with the predicate that denies each; null where the rule names none.</summary>
    public Lexicon? Opposed { get; init; }
}
