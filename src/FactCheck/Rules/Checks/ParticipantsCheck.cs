using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>participants: who took part. Lists are seldom whole: they conflict only where both name as many as the happening has parties.</summary>
public sealed class ParticipantsCheck : ICheck
{
    public const string Name = "participants";

    private const int StateCode = 2;

    public ClaimKind Kind => ClaimKind.Participants;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not NamesValue a || right.Value is not NamesValue b)
            return CheckResult.CannotTell("one names nobody");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        var (here, there) = (a.Without(b), b.Without(a));
        if (here.Length == 0 || there.Length == 0)
            return CheckResult.Agree("the same names, as far as both give them");

        var reason = $"{string.Join(", ", here)} against {string.Join(", ", there)}";
        var isWhole = a.Keys.Length == b.Keys.Length && a.Keys.Length > 1
            && left.Happening?.PartyCount == a.Keys.Length && right.Happening?.PartyCount == b.Keys.Length;
        if (here.Any(x => there.Any(y => PersonalName.AreNear(x, y))) && here.All(x => x.Length > StateCode))
            return CheckResult.CannotTell($"{reason}: they may be two spellings");
        return isWhole ? CheckResult.Conflict(reason) : CheckResult.CannotTell($"{reason}: neither list need be whole");
    }
}
