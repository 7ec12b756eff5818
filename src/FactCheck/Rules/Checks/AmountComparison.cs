using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>What the checks of amounts share: whether two hedged numbers can both be true, and how they are printed in a reason.</summary>
internal static class AmountComparison
{
    /// <summary>Between different units of one measure: 1 mile is printed as 1.6 or 1.5 km.</summary>
    private const decimal ConversionShare = 0.05m;

    /// <summary>From here on a count is given in round figures.</summary>
    private const decimal Round = 1000;

    /// <summary>The answer for two amounts that may be compared; the difference of counts is explained by the circumstances of the claims.</summary>
    public static CheckResult Compare(Claim left, Claim right, Amount a, Amount b, CompareSettings settings)
    {
        if (Circumstances.Incomparable(left, right) is { } incomparable)
            return incomparable;
        if (Mismatch(left, right) is { } mismatch)
            return CheckResult.CannotTell(mismatch);
        if (!a.IsComparableWith(b))
            return CheckResult.CannotTell($"{a.Unit} against {b.Unit}");

        var reason = $"{Text(a)} against {Text(b)}";
        if ((left.Kind is ClaimKind.Money or ClaimKind.Duration || Size(a, b) >= Round) && (IsRounded(a, b) || IsRounded(b, a)))
            return CheckResult.CannotTell($"{reason}: one is rounded");
        return a.Compatible(b, Share(a, b, settings.Tolerance)) ? CheckResult.Agree(reason) : Circumstances.Explain(left, right, IsHigher(a, b), reason, settings);
    }

    /// <summary>"$20 million" is said of what another calls "more than $20 million".</summary>
    private static bool IsRounded(Amount a, Amount b) => a.IsStrict && b.Bound == Bound.Exact && (a.Low ?? a.High) == b.Value;

    public static string Text(Amount amount)
    {
        var number = amount.Bound switch
        {
            Bound.Range => $"{Plain(amount.Low)} to {Plain(amount.High)}",
            Bound.AtLeast => (amount.IsStrict ? "more than " : "at least ") + Plain(amount.Low),
            Bound.AtMost => (amount.IsStrict ? "less than " : "at most ") + Plain(amount.High),
            Bound.About => (amount.IsStrict ? "almost " : "about ") + Plain(amount.Value),
            _ => Plain(amount.Value),
        };
        return (amount.Unit.Symbol ?? amount.Unit.Name) is { } unit ? $"{number} {unit}" : number;
    }

    /// <summary>A rule's tolerance as a share of the larger number. An amount counts in a unit that both have; else it is left aside.</summary>
    private static decimal Share(Amount a, Amount b, Tolerance tolerance)
    {
        var share = tolerance.IsShare ? tolerance.Amount
            : a.Unit.Name == b.Unit.Name && Size(a, b) is > 0 and var size ? tolerance.Amount / size
            : 0;
        return a.Unit.Factor == b.Unit.Factor && a.Unit.Offset == b.Unit.Offset ? share : Math.Max(share, ConversionShare);
    }

    private static decimal Size(Amount a, Amount b) => Math.Max(Math.Abs(a.High ?? a.Low ?? 0), Math.Abs(b.High ?? b.Low ?? 0));

    // In floating point: a number of a large unit can be more than a decimal holds.
    private static bool IsHigher(Amount a, Amount b) => Standard(a) > Standard(b);

    private static double Standard(Amount amount) =>
        (double)(amount.Low ?? amount.High ?? 0) * (double)amount.Unit.Factor + (double)amount.Unit.Offset;

    /// <summary>Why the two numbers are not of one kind: a total against a rate, one rate against another; null where they are.</summary>
    private static string? Mismatch(Claim left, Claim right)
    {
        var (leftPer, rightPer) = (left.Qualifiers.GetValueOrDefault("per"), right.Qualifiers.GetValueOrDefault("per"));
        return leftPer == rightPer ? null
            : leftPer is null || rightPer is null ? $"a total against an amount per {leftPer ?? rightPer}"
            : $"per {leftPer} against per {rightPer}";
    }

    private static string Plain(decimal? number) => number?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "";
}
