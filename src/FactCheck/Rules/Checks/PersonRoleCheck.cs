using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Rules.Checks;

/// <summary>person-role: two titles of one person. A broader title agrees with a narrower one; another rank, or past against present, does not.</summary>
public sealed class PersonRoleCheck(Lexicons lexicons) : ICheck
{
    public const string Name = "person-role";

    private static readonly string[] Past = ["former", "ex", "retired", "late", "then", "ousted"];

    /// <summary>Roles of people change over the months; articles further apart than this tell of different times.</summary>
    private const int SameTimeDays = 30;

    public ClaimKind Kind => ClaimKind.PersonRole;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not WordsValue a || right.Value is not WordsValue b)
            return CheckResult.CannotTell("one is no title");
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        var (x, y) = (Title.Of(a, left, lexicons), Title.Of(b, right, lexicons));
        if (left.Qualifiers.TryGetValue("organization", out var of) && right.Qualifiers.TryGetValue("organization", out var other) && !OrganizationCheck.AreVariants(of, other)
            && !(OrganizationCheck.Owner(of) is { } owner && owner == OrganizationCheck.Owner(other)))
            return OrganizationCheck.AreUnitsOfOne(of, other) && x.ToString() == y.ToString() && IsPast(left, a) == IsPast(right, b)
                ? CheckResult.Conflict($"{Printed(left)} of {of} against {other}")
                : CheckResult.CannotTell("they may be roles in two places");
        if (left.Qualifiers.TryGetValue("region", out var region) && right.Qualifiers.GetValueOrDefault("region", region) != region)
            return CheckResult.CannotTell("they may be roles in two places");

        var reason = $"{Printed(left)} against {Printed(right)}";
        var titles = x.Compare(y, lexicons);
        if (titles == Comparison.Conflict)
            return IsPast(left, a) == IsPast(right, b) ? CheckResult.Conflict(reason) : CheckResult.CannotTell($"{reason}: held one after the other");
        if (titles == Comparison.CannotTell)
            return CheckResult.CannotTell($"{reason}: both can be held");
        return IsPast(left, a) == IsPast(right, b) ? CheckResult.Agree(reason) with { IsBroader = x.ToString() != y.ToString() } : CompareTimes(left, right, x, y, reason);
    }

    private CheckResult CompareTimes(Claim left, Claim right, Title x, Title y, string reason)
    {
        if (x.IsKept(lexicons) || y.IsKept(lexicons))
            return CheckResult.CannotTell($"{reason}: the title is kept after the office");
        if (!IsSole(x) && !IsSole(y))
            return CheckResult.CannotTell($"{reason}: it can be taken up again");
        var isLater = left.AsOf is { } a && right.AsOf is { } b && Math.Abs(a.First.DayNumber - b.First.DayNumber) > SameTimeDays;
        return CheckResult.Conflict($"{reason}: past against present") with { Outcome = isLater ? Outcome.Superseded : Outcome.Conflict };
    }

    private bool IsSole(Title title) => lexicons["sole-offices"].Contains(title.ToString());

    private static bool IsPast(Claim claim, WordsValue title) =>
        claim.Qualifiers.TryGetValue("time", out var time) && Past.Contains(time) || title.Words is [var first, ..] && Past.Contains(first);

    private static string Printed(Claim claim) =>
        claim.Qualifiers.TryGetValue("time", out var time) ? $"{time} {claim.Value.Text}" : claim.Value.Text;
}
