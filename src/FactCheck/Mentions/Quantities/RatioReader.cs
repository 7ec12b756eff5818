namespace FactCheck.Mentions.Quantities;

/// <summary>Reads a share of a group: "one in five voters", "nine out of 10", as the fraction it is.</summary>
internal static class RatioReader
{
    private const int LargestPart = 20;

    /// <param name="p">The sentence.</param>
    /// <param name="part">The first number.</param>
    /// <param name="ratio">The fraction, with the place of both numbers.</param>
    public static bool TryRead(Pieces p, in NumberRead part, out NumberRead ratio)
    {
        ratio = default;
        var at = (p[part.End].Lower, p[part.End + 1].Lower) switch
        {
            ("in", "every") => part.End + 2,
            ("in", _) => part.End + 1,
            ("out", "of") => p[part.End + 2].Lower == "every" ? part.End + 3 : part.End + 2,
            _ => part.End,
        };
        if (at == part.End || part.IsFraction || part.HasScale || part.Value is < 1 or > LargestPart || !NumberReader.TryRead(p, at, out var whole) || whole.Value <= part.Value || whole.IsFraction)
            return false;
        // "Two in 2015" and "three in 10 days" are no shares; "one in 10 women" is.
        var of = p[whole.End];
        if (p[at - 1].Lower == "in" && (UnitIndex.StartsUnit(p, whole.End) || (whole.IsDigits && whole.Value > 1000 && !whole.HasScale) || (part.IsDigits != whole.IsDigits && part.Value != 1 && of.Penn != Language.PennTag.NNS && of.Lower != "people")))
            return false;
        ratio = FractionReader.Fraction(part.Start, whole.End, part.Value, whole.Value) with { IsDigits = part.IsDigits };
        return true;
    }
}
