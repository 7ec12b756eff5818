using System.Globalization;
using FactCheck.Mentions;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>The amount that a time expression of type DURATION states; none for one of several parts, or too long to count.</summary>
internal static class TimexLength
{
    /// <summary>The length of an ISO 8601 period with one part: "P4Y", "P1.5M", "PT50M".</summary>
    public static Amount? Of(Timex timex)
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
