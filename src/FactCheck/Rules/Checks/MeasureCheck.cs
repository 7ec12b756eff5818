using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>measure: two lengths, weights, speeds, ..., converted to one unit; of a distance also the direction from the landmark.</summary>
public sealed class MeasureCheck : ICheck
{
    public const string Name = "measure";

    private const string Points = "n nne ne ene e ese se sse s ssw sw wsw w wnw nw nnw ";

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
        return Turn(left.Qualifiers["direction"], right.Qualifiers["direction"]) switch
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

    /// <summary>Sixteenths of a full turn between two points of the compass; null where one is none.</summary>
    private static int? Turn(string a, string b)
    {
        if (Point(a) is not { } x || Point(b) is not { } y)
            return null;
        var turn = Math.Abs(x - y);
        return Math.Min(turn, 16 - turn);
    }

    private static int? Point(string direction)
    {
        var letters = direction
            .Replace("north", "n", StringComparison.Ordinal).Replace("south", "s", StringComparison.Ordinal)
            .Replace("east", "e", StringComparison.Ordinal).Replace("west", "w", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var at = letters.Length is > 0 and <= 3 ? Array.IndexOf(Points.Split(' '), letters) : -1;
        return at < 0 ? null : at;
    }
}
