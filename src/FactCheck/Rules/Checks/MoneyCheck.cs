using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>money: two sums of one currency, both in all or both per the same thing.</summary>
public sealed class MoneyCheck : ICheck
{
    public const string Name = "money";

    public ClaimKind Kind => ClaimKind.Money;

    public IReadOnlyList<string> Settings => ["derive", "tolerance", "window"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings) =>
        left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b }
            ? AmountComparison.Compare(left, right, a, b, settings)
            : CheckResult.CannotTell("one is no sum of money");
}
