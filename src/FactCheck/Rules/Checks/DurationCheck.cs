using System.Globalization;
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

    public IReadOnlyList<string> Settings => ["tolerance"];

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
        TimeValue { Timex: { Type: TimexType.Duration } timex } => Length(timex),
        _ => null,
    };

    /// <summary>The length of an ISO 8601 period with one part: "P4Y", "P1.5M", "PT50M".</summary>
    private static Amount? Length(Timex timex)
    {
        var isClock = timex.Value.StartsWith("PT", StringComparison.Ordinal);
        var number = timex.Value.AsSpan(Math.Min(timex.Value.Length, isClock ? 2 : 1));
        if (number.IsEmpty || Unit(number[^1], isClock) is not { } unit
            || !decimal.TryParse(number[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) || count > 1_000_000)
            return null;
        return timex.Mod switch
        {
            TimexMod.Approx => new Amount(count, count, Bound.About, unit),
            TimexMod.LessThan => new Amount(null, count, Bound.AtMost, unit) { IsStrict = true },
            TimexMod.EqualOrLess => new Amount(null, count, Bound.AtMost, unit),
            TimexMod.MoreThan => new Amount(count, null, Bound.AtLeast, unit) { IsStrict = true },
            TimexMod.EqualOrMore => new Amount(count, null, Bound.AtLeast, unit),
            _ => Amount.Exactly(count, unit),
        };
    }

    private static Unit? Unit(char letter, bool isClock) => UnitCatalog.Find((letter, isClock) switch
    {
        ('Y', false) => "year",
        ('M', false) => "month",
        ('W', false) => "week",
        ('D', false) => "day",
        ('H', true) => "hour",
        ('M', true) => "minute",
        ('S', true) => "second",
        _ => "",
    });
}
