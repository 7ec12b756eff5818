using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>number: two counts, scores, magnitudes or bare numbers, with their hedges.</summary>
public sealed class NumberCheck : ICheck
{
    public const string Name = "number";

    public ClaimKind Kind => ClaimKind.Number;

    public IReadOnlyList<string> Settings => ["derive", "grows", "tolerance", "window"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings) =>
        left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b }
            ? AmountComparison.Compare(left, right, Counted(left, a), Counted(right, b), CanGrow(left, settings) || CanGrow(right, settings) ? settings : settings with { Window = null })
            : CheckResult.CannotTell("one is no number");

    /// <summary>More of the dead and of the damaged are found from day to day; how many bombs fell and how many countries signed is settled.</summary>
    private static bool CanGrow(Claim claim, CompareSettings settings) =>
        settings.Grows is not { } grows || grows.Contains(claim.Predicate) || claim.Subject.Keys.Any(grows.Contains);

    /// <summary>What is counted is the alignment's matter: "12 people" and "12 passengers" may be the same.</summary>
    private static Amount Counted(Claim claim, Amount amount)
    {
        var counted = amount.Unit.Dimension == UnitDimension.Count ? amount with { Unit = Unit.None } : amount;
        return IsCrowd(claim.Value.Text) ? counted with { High = null, Bound = Bound.AtLeast } : counted;
    }

    /// <summary>"Dozens" is said of 30 and, before anybody has counted, of 300.</summary>
    private static bool IsCrowd(string words)
    {
        foreach (var crowd in (ReadOnlySpan<string>)["dozens", "scores", "hundreds", "thousands", "several", "few"])
            if (words.Contains(crowd, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
