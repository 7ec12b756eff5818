namespace FactCheck.Mentions.Quantities;

/// <summary>Reads a number that begins with digits: "1,234.5", "1 500 000", "10 1/2", "2½", "1.2 million", "200k", "2 dozen".</summary>
internal static class DigitReader
{
    public static bool TryRead(Pieces p, int i, out NumberRead number)
    {
        number = default;
        if (p[i].Value is not { } value)
            return false;

        number = new NumberRead(i, i + 1, value, value) { Step = Step(p[i].Decimals), IsDigits = true, HasScale = p[i].IsFormatted };
        number = FractionReader.TryReadSlash(p, i, 0, out var fraction) ? fraction : Complete(p, Groups(p, number));
        return true;
    }

    private static NumberRead Complete(Pieces p, NumberRead number)
    {
        var end = number.End;
        if (FractionReader.TryReadSlash(p, end, number.Value, out var mixed) && !p.Touches(end - 1))
            return ScaleReader.Apply(p, mixed with { Start = number.Start });
        if (p[end].IsNumber && p[end].Value is > 0 and < 1 && p[end].End - p[end].Start == 1)
            return ScaleReader.Apply(p, number with { End = end + 1, Low = number.Value + p[end].Value!.Value, High = number.Value + p[end].Value!.Value, IsFraction = true });
        return ScaleReader.Apply(p, FractionReader.Complete(p, number));
    }

    // Groups set off by spaces: "1 500 000", "40 000" and, in old agency text, "80, 000". "5 300" after a month is a day and a number.
    private static NumberRead Groups(Pieces p, NumberRead number)
    {
        var first = p[number.Start];
        if (first.IsFormatted || first.End - first.Start > 3 || first.Value is null or 0)
            return number;

        var (value, end, groups) = (number.Value, number.End, 0);
        while (groups < 5)
        {
            var at = p[end].Lower == "," && groups == 0 && IsZeros(p, end + 1) ? end + 1 : end;
            if (!p[at].IsNumber || p[at].IsFormatted || p[at].End - p[at].Start != 3 || p[at].Start - p[at - 1].End != 1)
                break;
            value = (value * 1000) + p[at].Value!.Value;
            (end, groups) = (at + 1, groups + 1);
        }
        var sure = groups > 1 || (groups == 1 && (IsZeros(p, end - 1) || p.Text.Text[p[end - 1].Start - 1] is '\u00a0' or '\u2009' or '\u202f'));
        return sure ? number with { End = end, Low = value, High = value, HasScale = true } : number;
    }

    private static bool IsZeros(Pieces p, int i) => p[i].IsNumber && p[i].Value == 0 && p[i].End - p[i].Start == 3;

    private static decimal Step(int decimals)
    {
        var step = 1m;
        for (var i = 0; i < decimals && i < 20; i++)
            step /= 10;
        return step;
    }
}
