using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>number: two counts or bare numbers, with their hedges, for the same thing counted.</summary>
public sealed class NumberCheck : ICheck
{
    public const string Name = "number";

    public ImmutableArray<ClaimKind> Kinds => [ClaimKind.Number];

    public ImmutableArray<string> Settings => ["tolerance", "window"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not AmountValue { Amount: var a } || right.Value is not AmountValue { Amount: var b })
            return CheckResult.CannotTell("one is no number");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        if (AmountComparison.Mismatch(left, right) is { } mismatch)
            return CheckResult.CannotTell(mismatch);
        if (a.Unit.Dimension != b.Unit.Dimension && a.Unit.Dimension != UnitDimension.None && b.Unit.Dimension != UnitDimension.None)
            return CheckResult.CannotTell($"{a.Unit.Dimension} against {b.Unit.Dimension}");

        var reason = $"{AmountComparison.Text(a)} against {AmountComparison.Text(b)}";
        return AmountComparison.Agree(a, b, factor: 1, settings.Tolerance)
            ? CheckResult.Agree(reason)
            : Circumstances.Explain(left, right, AmountComparison.IsHigher(a, b), reason, settings);
    }
}
