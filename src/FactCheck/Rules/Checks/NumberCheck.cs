using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>number: two counts, scores, magnitudes or bare numbers, with their hedges.</summary>
public sealed class NumberCheck : ICheck
{
    public const string Name = "number";

    public ClaimKind Kind => ClaimKind.Number;

    public IReadOnlyList<string> Settings => ["tolerance", "window"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings) =>
        left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b }
            ? AmountComparison.Compare(left, right, Counted(a), Counted(b), settings)
            : CheckResult.CannotTell("one is no number");

    /// <summary>What is counted is the alignment's matter: "12 people" and "12 passengers" may be the same.</summary>
    private static Amount Counted(Amount amount) => amount.Unit.Dimension == UnitDimension.Count ? amount with { Unit = Unit.None } : amount;
}
