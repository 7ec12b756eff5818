using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>participants: who took part. Lists are seldom whole: they conflict only where both name as many as the happening has parties.</summary>
public sealed class ParticipantsCheck : ICheck
{
    public const string Name = "participants";

    public ClaimKind Kind => ClaimKind.Participants;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not NamesValue { Keys: var a } || right.Value is not NamesValue { Keys: var b })
            return CheckResult.CannotTell("one names nobody");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        string[] here = [.. a.Except(b)], there = [.. b.Except(a)];
        if (here.Length == 0 || there.Length == 0)
            return CheckResult.Agree("the same names, as far as both give them");

        var reason = $"{string.Join(", ", here)} against {string.Join(", ", there)}";
        var isWhole = a.Length == b.Length && a.Length > 1
            && left.Happening?.PartyCount == a.Length && right.Happening?.PartyCount == b.Length;
        return isWhole ? CheckResult.Conflict(reason) : CheckResult.CannotTell($"{reason}: neither list need be whole");
    }
}
