using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>percent: two percentages, or two differences in percentage points.</summary>
public sealed class PercentCheck : ICheck
{
    public const string Name = "percent";

    public ClaimKind Kind => ClaimKind.Percent;

    public IReadOnlyList<string> Settings => ["tolerance", "window"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings) =>
        left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b }
            ? AmountComparison.Compare(left, right, a, b, settings)
            : CheckResult.CannotTell("one is no percentage");
}
