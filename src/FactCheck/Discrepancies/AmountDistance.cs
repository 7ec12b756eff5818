using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Discrepancies;

/// <summary>How far apart two values can be and still be told of one thing: errors of outlets are mostly small, or slips of a digit or a scale.</summary>
internal static class AmountDistance
{
    /// <summary>Counts of one thing by two outlets are seldom so many times apart.</summary>
    private const decimal MostTimes = 2;

    /// <summary>Records of one day differ by a game or two; the outlet that is farther off tells of another day.</summary>
    private const decimal MostGames = 2;

    /// <summary>Agencies differ by a few tenths.</summary>
    private const decimal MostMagnitudes = 1;

    private const decimal Large = 100;

    /// <summary>In powers of ten: five times.</summary>
    private const double FarApart = 0.7;
    private const double SamePower = 0.02;

    /// <summary>True for a large number, which is seldom one of several.</summary>
    public static bool IsLarge(Claim claim) => claim is { Kind: ClaimKind.Number, Value: AmountValue { Amount.Value: >= Large } };

    public static bool IsWithin(Amount a, Amount b) => a.Value <= MostTimes * b.Value && b.Value <= MostTimes * a.Value;

    /// <summary>False for a total against what was added to it, and for records of wins and losses with other games between them.</summary>
    public static bool IsOfOneTime(Claim left, Claim right) =>
        left.Value is AmountValue { Amount: var a } && right.Value is AmountValue { Amount: var b }
        && (a.Unit.Dimension == UnitDimension.Score ? Math.Abs((a.High - b.High) ?? 0) <= MostGames && Math.Abs((a.Low - b.Low) ?? 0) <= MostGames : IsWithin(a, b));

    /// <summary>A sum or a time many times another is another one, unless a point or a "million" slipped; so is a quake of another strength.</summary>
    public static bool IsOfTwoThings(Claim left, Claim right)
    {
        if (left.Value is not AmountValue { Amount: { Value: { } x } a } || right.Value is not AmountValue { Amount: { Value: { } y } b } || !a.IsComparableWith(b))
            return false;
        if (a.Unit.Dimension == UnitDimension.Magnitude)
            return Math.Abs(x - y) > MostMagnitudes;
        if (left.Kind is not (ClaimKind.Money or ClaimKind.Duration) || x <= 0 || y <= 0)
            return false;
        var powers = Math.Abs(Math.Log10(a.Unit.ToStandard(x) / b.Unit.ToStandard(y)));
        return powers > FarApart && Math.Abs(powers - Math.Round(powers)) > SamePower;
    }
}
