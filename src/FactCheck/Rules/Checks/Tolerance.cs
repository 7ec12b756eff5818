using System.Globalization;

namespace FactCheck.Rules.Checks;

/// <summary>How far two numbers may lie apart and still agree: an amount in the values' own unit, or a share of the larger one.</summary>
public readonly record struct Tolerance(decimal Amount, bool IsShare)
{
    /// <returns>Null where the text is neither a number from 0 ("2") nor a percentage from 0% to 100% ("10%").</returns>
    public static Tolerance? Parse(string text)
    {
        var isShare = text.EndsWith('%');
        if (!decimal.TryParse(isShare ? text.AsSpan(0, text.Length - 1).TrimEnd() : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return !isShare ? new Tolerance(number, false)
            : number <= 100 ? new Tolerance(number / 100, true)
            : null;
    }

    /// <summary>The widest gap that is allowed between <paramref name="a"/> and <paramref name="b"/>.</summary>
    public decimal Allowance(decimal a, decimal b) => IsShare ? Amount * Math.Max(Math.Abs(a), Math.Abs(b)) : Amount;

    public override string ToString() => IsShare
        ? (Amount * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%"
        : Amount.ToString("0.####", CultureInfo.InvariantCulture);
}
