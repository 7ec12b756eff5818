using System.Globalization;

namespace FactCheck.Values;

/// <summary>Numbers as results print them: without trailing zeros, whatever the culture.</summary>
internal static class PlainNumber
{
    /// <param name="number">Any number.</param>
    /// <param name="format">A custom format for one that is not whole.</param>
    public static string Of(decimal number, string format) =>
        // Nearly all are whole, and a custom format is gone through sign by sign.
        decimal.IsInteger(number) && decimal.Abs(number) < long.MaxValue ? ((long)number).ToString(CultureInfo.InvariantCulture) : number.ToString(format, CultureInfo.InvariantCulture);
}
