using FactCheck.Claims;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>duration: two lengths of time, in whatever units.</summary>
public sealed class DurationCheck : ICheck
{
    public const string Name = "duration";

    /// <summary>Weeks are said for months and minutes for an hour only roughly.</summary>
    private static readonly Tolerance BetweenUnits = new(0.1m, IsShare: true);

    public ClaimKind Kind => ClaimKind.Duration;

    public IReadOnlyList<string> Settings => ["derive", "tolerance"];

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (Length(left.Value) is not { } a || Length(right.Value) is not { } b)
            return CheckResult.CannotTell("one is no length of time in numbers");
        var widened = a.Unit.Name == b.Unit.Name || settings.Tolerance is { IsShare: true, Amount: > 0.1m } ? settings : settings with { Tolerance = BetweenUnits };
        return AmountComparison.Compare(left, right, a, b, widened);
    }

    private static Amount? Length(ClaimValue value) => value switch
    {
        AmountValue { Amount: { Unit.Dimension: UnitDimension.Duration } amount } => amount,
        TimeValue { Timex: { Type: TimexType.Duration } timex } => TimexLength.Of(timex),
        _ => null,
    };
}
