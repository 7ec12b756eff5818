using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>attribution: who said the same words. A person and a description ("a spokesman") can be one; two full names cannot.</summary>
public sealed class AttributionCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "attribution";

    public ClaimKind Kind => ClaimKind.Attribution;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not NamesValue { Keys: [var first] } || right.Value is not NamesValue { Keys: [var second] })
            return CheckResult.CannotTell("one names no single speaker");
        var (a, b) = (PersonalName.Parse(first), PersonalName.Parse(second));
        var reason = $"{left.Value.Text} against {right.Value.Text}";
        if (!IsFullName(left.Value.Text, a) || !IsFullName(right.Value.Text, b))
            return CheckResult.CannotTell($"{reason}: one is a description");
        var (here, there) = a.Differences(b, lexicons["name-variants"]);
        return here.Length == a.Parts.Length && there.Length == b.Parts.Length ? CheckResult.Conflict(reason) : CheckResult.Agree(reason);
    }

    private static bool IsFullName(string text, PersonalName name) =>
        name.Parts.Length >= 2 && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]));
}
