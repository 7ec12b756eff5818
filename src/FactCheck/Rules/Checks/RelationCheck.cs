using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>relation: what one person is to another. "Child" agrees with "daughter"; "brother" and "cousin" do not.</summary>
public sealed class RelationCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "relation";

    public ClaimKind Kind => ClaimKind.Relation;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        var relations = lexicons["relations"];
        if (!relations.TryGetValue(left.Value.Normalized, out var a) || !relations.TryGetValue(right.Value.Normalized, out var b))
            return CheckResult.CannotTell("one is no relation that is known");
        var reason = $"{left.Value.Text} against {right.Value.Text}";
        return WordPath.IsWithin(a, b) || WordPath.IsWithin(b, a) ? CheckResult.Agree(reason) : CheckResult.Conflict(reason);
    }
}
