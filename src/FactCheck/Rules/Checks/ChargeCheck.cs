using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>charge: charge, plea, verdict or sentence of one person. Lists of charges are seldom whole; degrees, pleas and verdicts exclude each other.</summary>
public sealed class ChargeCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "charge";

    public ClaimKind Kind => ClaimKind.Charge;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b })
            return AmountComparison.Compare(left, right, a, b, settings);
        if (left.Value is not WordsValue { Words: var x } || right.Value is not WordsValue { Words: var y })
            return CheckResult.CannotTell("one is told in numbers, the other in words");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;

        var reason = $"{left.Value.Text} against {right.Value.Text}";
        string[] here = [.. x.Except(y)], there = [.. y.Except(x)];
        if (here.Length == 0 || there.Length == 0)
            return CheckResult.Agree(reason);
        var groups = lexicons["charge-groups"];
        string[] apart = [.. Groups(here, groups).Intersect(Groups(there, groups))];
        // Guilt is denied at first and admitted later, often of several things: only of one charge that both name do the two exclude each other.
        var isOfOne = left.Predicate == "plead" ? x.Intersect(y).Any() : SharesRest(x, y, groups);
        return apart.Length > 0 && isOfOne ? CheckResult.Conflict(reason) : CheckResult.CannotTell($"{reason}: both can be charged");
    }

    private static IEnumerable<string> Groups(IEnumerable<string> words, Lexicon groups) =>
        words.Select(w => groups.Entries.GetValueOrDefault(w)).OfType<string>();

    /// <summary>"First-degree murder" and "second-degree assault" are two charges, not two degrees of one.</summary>
    private static bool SharesRest(ImmutableArray<string> x, ImmutableArray<string> y, Lexicon groups)
    {
        string[] a = [.. x.Where(w => !groups.Contains(w))], b = [.. y.Where(w => !groups.Contains(w))];
        return a.Length == 0 && b.Length == 0 || a.Intersect(b).Any();
    }
}
