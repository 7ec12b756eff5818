using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>measure: two lengths, weights, speeds, ..., converted to one unit; of a distance also the direction from the landmark.</summary>
public sealed class MeasureCheck : ICheck
{
    public const string Name = "measure";

    public ClaimKind Kind => ClaimKind.Measure;

    public IReadOnlyList<string> Settings => ["tolerance"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not AmountValue { Amount: var a } || right.Value is not AmountValue { Amount: var b })
            return CheckResult.CannotTell("one is no measure");
        if (Differs(left, right, "landmark", out var landmarks))
            return CheckResult.CannotTell(landmarks);

        var amounts = AmountComparison.Compare(left, right, a, b, settings);
        if (amounts.Comparison != Comparison.Agree || !Differs(left, right, "direction", out var directions))
            return amounts;
        return CompassPoint.Turn(left.Qualifiers["direction"], right.Qualifiers["direction"]) switch
        {
            null => CheckResult.CannotTell(directions),
            // Half a quarter: "north" is said for north-northeast and for northeast.
            <= 2 => CheckResult.Agree(directions),
            _ => CheckResult.Conflict(directions),
        };
    }

    private static bool Differs(Claim left, Claim right, string name, out string reason)
    {
        reason = "";
        if (!left.Qualifiers.TryGetValue(name, out var a) || !right.Qualifiers.TryGetValue(name, out var b) || a == b)
            return false;
        reason = $"{a} against {b}";
        return true;
    }
}
