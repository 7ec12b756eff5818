using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Decides whether two hedged numbers of one unit can both be true: their ranges overlap, they lie within the rule's tolerance, or
/// one is the other rounded. All checks of numbers ask here.
/// </summary>
internal static class AmountComparison
{
    /// <summary>What "about" allows on its own, as a share of the number.</summary>
    private const decimal AboutShare = 0.1m;

    /// <summary>From here on news rounds whole numbers; "21" is never a way to say "20".</summary>
    private const decimal SmallestRounded = 1000;

    /// <param name="factor">What right's numbers are multiplied with to count in left's unit.</param>
    public static bool Agree(Amount left, Amount right, decimal factor, Tolerance tolerance)
    {
        var (leftLow, leftHigh) = Ends(left, 1);
        var (rightLow, rightHigh) = Ends(right, factor);
        var gap = Math.Max(leftLow - rightHigh, rightLow - leftHigh);
        if (gap <= 0)
            return true;

        var (nearLeft, nearRight) = leftLow > rightHigh ? (leftLow, rightHigh) : (leftHigh, rightLow);
        return tolerance.Amount > 0 && gap <= tolerance.Allowance(nearLeft, nearRight)
            || left.Bound == Bound.Exact && right.Bound == Bound.Exact && factor == 1 && IsRounded(leftLow, rightLow);
    }

    public static bool IsHigher(Amount left, Amount right) => (left.Low ?? left.High) > (right.Low ?? right.High);

    /// <summary>Why the two numbers are not of one kind: a total against a rate, one rate against another; null where they are.</summary>
    public static string? Mismatch(Claim left, Claim right)
    {
        var (leftPer, rightPer) = (left.Qualifiers.GetValueOrDefault("per"), right.Qualifiers.GetValueOrDefault("per"));
        return leftPer == rightPer ? null
            : leftPer is null || rightPer is null ? $"a total against one per {leftPer ?? rightPer}"
            : $"per {leftPer} against per {rightPer}";
    }

    public static string Text(Amount amount)
    {
        var number = amount.Bound switch
        {
            Bound.Range => $"{Plain(amount.Low)} to {Plain(amount.High)}",
            Bound.AtLeast => "at least " + Plain(amount.Low),
            Bound.AtMost => "at most " + Plain(amount.High),
            Bound.About => "about " + Plain(amount.Value),
            _ => Plain(amount.Value),
        };
        return (amount.Unit.Symbol ?? amount.Unit.Name) is { } unit ? $"{number} {unit}" : number;
    }

    private static (decimal Low, decimal High) Ends(Amount amount, decimal factor)
    {
        var low = Times(amount.Low, factor) ?? decimal.MinValue / 4;
        var high = Times(amount.High, factor) ?? decimal.MaxValue / 4;
        if (amount.Bound != Bound.About)
            return (low, high);
        return (low - Math.Abs(low) * AboutShare, high + Math.Abs(high) * AboutShare);
    }

    private static decimal? Times(decimal? number, decimal factor)
    {
        // Numbers beyond this are no facts of news, and would overflow below.
        const decimal Limit = 1e24m;
        if (number is null)
            return null;
        return Math.Abs(number.Value) > Limit / Math.Max(1, Math.Abs(factor)) ? Math.Sign(number.Value) * Limit : number * factor;
    }

    /// <summary>"1,600" for 1,635 and "1.2" for 1.24, but not "1,700".</summary>
    private static bool IsRounded(decimal a, decimal b)
    {
        var (stepA, stepB) = (Step(a), Step(b));
        return stepA != stepB && Math.Abs(a - b) <= Math.Max(stepA, stepB) / 2;
    }

    /// <summary>The value of the last digit that counts, at least two digits deep.</summary>
    private static decimal Step(decimal number)
    {
        var step = 1m;
        number = Math.Abs(number);
        while (number % step != 0)
            step /= 10;
        if (step < 1)
            return step;
        if (number < SmallestRounded)
            return 1;
        while (number % (step * 10) == 0 && number >= step * 100)
            step *= 10;
        return step;
    }

    private static string Plain(decimal? number) => number?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "";
}
