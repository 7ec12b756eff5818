using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>ordinal: which of a series something is; "first in four years" says nothing of "tenth ever".</summary>
public sealed class OrdinalCheck : ICheck
{
    public const string Name = "ordinal";

    private static readonly string[] Scopes = ["per", "place", "time", "which"];

    public ClaimKind Kind => ClaimKind.Ordinal;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not AmountValue { Amount: { Value: { } a } } || right.Value is not AmountValue { Amount: { Value: { } b } })
            return CheckResult.CannotTell("one is no ordinal number");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        var reason = $"{left.Value.Text} against {right.Value.Text}";
        if (a == b)
            return CheckResult.Agree(reason);
        foreach (var scope in Scopes)
            if (left.Qualifiers.GetValueOrDefault(scope) != right.Qualifiers.GetValueOrDefault(scope))
                return CheckResult.CannotTell($"{reason}, each in a series of its own");
        return a == 1 || b == 1
            ? CheckResult.CannotTell($"{reason}: a first is often the first of its kind")
            : CheckResult.Conflict(reason);
    }
}
