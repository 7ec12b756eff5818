namespace FactCheck.Mentions.Quantities;

/// <summary>Reads fractions: "1/2", "two-thirds", "half of", "a quarter of", and the ones that complete a number ("two and a half").</summary>
internal static class FractionReader
{
    public static NumberRead Fraction(int start, int end, decimal over, decimal under) =>
        new(start, end, over / under, over / under) { Step = 0, IsFraction = true };

    /// <summary>Two numbers and a stroke. "9/11" and "24/7" are no fractions.</summary>
    public static bool TryReadSlash(Pieces p, int i, decimal whole, out NumberRead number)
    {
        number = default;
        if (!p[i].IsNumber || p[i + 1].Lower is not ("/" or "⁄") || !p[i + 2].IsNumber || !p.Touches(i) || !p.Touches(i + 1) || p[i + 3].Lower == "/")
            return false;
        if (p[i].Value is not { } over || p[i + 2].Value is not (2 or 3 or 4 or 5 or 6 or 8 or 16 or 32) || over <= 0 || over >= p[i + 2].Value || over != decimal.Truncate(over))
            return false;
        var value = whole + (over / p[i + 2].Value!.Value);
        number = new NumberRead(i, i + 3, value, value) { Step = 0, IsDigits = true, IsFraction = true, HasScale = true };
        return true;
    }

    /// <param name="p">The sentence.</param>
    /// <param name="start">Where the number begins: at "half", or at the article before it.</param>
    /// <param name="half">Where "half" stands.</param>
    /// <param name="number">The half, or half of what is said after it.</param>
    public static bool TryReadHalf(Pieces p, int start, int half, out NumberRead number)
    {
        number = default;
        if (IsOneOfTwo(p[start - 1].Lower))
            return false;
        var next = p.Joins(half + 1) ? half + 2 : half + 1;
        if (p[next].Lower is "a" or "an")
            next++;
        if (ScaleReader.TryReadWord(p, next, out var scale, out var end))
        {
            number = new NumberRead(start, end, scale / 2, scale / 2) { Step = scale / 2, HasScale = true };
            return true;
        }
        if (!IsPart(p, half + 1) && next == half + 1 && !(start < half && !p[half + 1].IsWord) && !UnitIndex.StartsUnit(p, next))
            return false;
        number = Fraction(start, half + 1, 1, 2);
        return true;
    }

    // The second half of a year or a match is a part of time, not 0.5 of something.
    private static bool IsOneOfTwo(string before) =>
        before is "first" or "second" or "other" or "latter" or "better" or "this" or "each" or "either" or "final" or "last" or "opening" or "top" or "bottom" or "upper" or "lower";

    /// <summary>The number with the fraction that follows: "two and a half", "two point five", "two-thirds", "one quarter".</summary>
    public static NumberRead Complete(Pieces p, NumberRead number)
    {
        var i = number.End;
        if (p[i].Lower == "point" && !number.IsDigits && number.Value < 1000)
            return Decimals(p, number);
        var and = p.Joins(i) ? i + 1 : i;
        if (!number.IsFraction && p[and].Lower == "and" && TryReadPart(p, p.Joins(and + 1) ? and + 2 : and + 1, out var part, out var end))
            return ScaleReader.Apply(p, number with { End = end, Low = number.Low + (part * number.Scale), High = number.High + (part * number.Scale), IsFraction = true, Step = 0 });
        var at = p.Joins(i) ? i + 1 : i;
        return !number.HasScale && number.Value is > 0 and < 100 && IsDenominator(p, at, number.Value, out var under)
            ? ScaleReader.Apply(p, Fraction(number.Start, at + 1, number.Value, under) with { IsDigits = number.IsDigits })
            : number;
    }

    /// <summary>Whether "a third" is a part: of something, and not the third man.</summary>
    public static bool IsPartOf(Pieces p, int i, decimal under, NumberWordKind kind) =>
        under > 2 && (p[i].Lower == "of" || (p[i].Lower is "off" or "more" or "less" or "fewer" && kind == NumberWordKind.Ordinal));

    // After "and": "a half", "one-half", "a quarter", "three quarters", "two-thirds".
    private static bool TryReadPart(Pieces p, int i, out decimal part, out int end)
    {
        (part, end) = (0, i);
        var over = p[i].Lower is "a" or "an" ? 1 : NumberWords.TryFind(p[i].Lower, out var kind, out var value) && kind == NumberWordKind.Unit ? value : 0;
        var at = p.Joins(i + 1) ? i + 2 : i + 1;
        if (over == 0 || !(p[at].Lower == "half" && over == 1) && !IsDenominator(p, at, over, out _))
            return false;
        NumberWords.TryFind(p[at].Lower, out var found, out var under);
        (part, end) = (found == NumberWordKind.Half ? under : over / under, at + 1);
        return true;
    }

    private static bool IsDenominator(Pieces p, int i, decimal over, out decimal under)
    {
        under = 0;
        if (!NumberWords.TryFind(p[i].Lower, out var kind, out var value))
            return false;
        under = kind == NumberWordKind.Half ? 2 : value;
        return kind switch
        {
            // "Three quarters of", "three-quarters"; "nine quarters" and "the last three quarters" are stretches of time.
            NumberWordKind.Denominator when p[i].Lower == "quarters" => over == 3 && (p.Joins(i - 1) || p[i + 1].Lower == "of" || ScaleReader.TryReadWord(p, i + 1, out _, out _)),
            NumberWordKind.Denominator => over == 1 == (p[i].Lower == "quarter"),
            NumberWordKind.Half => over == 1,
            NumberWordKind.Ordinal => over == 1 && value > 2,
            _ => false,
        };
    }

    // "Half of it", "half the seats", "half its value".
    private static bool IsPart(Pieces p, int i) =>
        p[i].Lower is "of" or "the" or "its" or "his" or "her" or "their" or "our" or "those" or "these" or "that" or "this" or "all" or "as";

    private static NumberRead Decimals(Pieces p, NumberRead number)
    {
        var (value, step, i) = (number.Value, 1m, number.End + 1);
        for (; i - number.End < 8 && NumberWords.TryFind(p[i].Lower, out var kind, out var digit) && kind == NumberWordKind.Unit; i++)
        {
            step /= 10;
            value += digit * step;
        }
        return step == 1 ? number : ScaleReader.Apply(p, number with { End = i, Low = value, High = value, Step = step, HasScale = true });
    }
}
