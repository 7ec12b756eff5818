namespace FactCheck.Mentions.Quantities;

/// <summary>Reads what multiplies a number: "million", "-million", "dozen", and the letters that touch digits ("200k", "2.5bn").</summary>
internal static class ScaleReader
{
    /// <summary>The number with the scale that follows it, or as it was.</summary>
    public static NumberRead Apply(Pieces p, NumberRead number)
    {
        for (var rounds = 0; rounds < 2; rounds++)
        {
            var at = p.Joins(number.End) || IsEndOfQuotation(p, number.End) ? number.End + 1 : number.End;
            if (TryReadWord(p, at, out var scale, out var end) && (number.Value < 1e6m || scale < 1e9m) && number.Value < 1e15m)
                number = number.Times(scale, end);
            else
                break;
        }
        if (number.Scale > 1)
            return FractionReader.Complete(p, number);
        return number.HasScale && !number.IsDigits ? number : Suffix(p, number);
    }

    /// <summary>"Hundred", "thousand", "million", "dozen", ..., also "of a million" after a fraction.</summary>
    public static bool TryReadWord(Pieces p, int i, out decimal scale, out int end)
    {
        end = i + 1;
        return (NumberWords.TryFind(p[i].Lower, out var kind, out scale) && kind is NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen)
            || Abbreviation(p[i].Lower, out scale);
    }

    /// <summary>"We need $3.4” billion": the scale that the speaker left out, put in by the reporter.</summary>
    private static bool IsEndOfQuotation(Pieces p, int i) => p[i].Lower is "”" or "\"" or "’" && p.Touches(i - 1) && !p.Touches(i);

    // After money a letter is a scale ("$5m"); elsewhere it is one only where a noun or money follows, since "5m" is also five metres.
    private static NumberRead Suffix(Pieces p, NumberRead number)
    {
        var i = number.End;
        if (!p[i].IsWord || !p.Touches(i - 1) || p.Touches(i) && p[i + 1].IsNumber)
            return number;

        var isMoney = MoneyReader.TryReadBefore(p, number.Start, out _, out _);
        var scale = p[i].Lower switch
        {
            "k" => 1e3m,
            "m" when isMoney || IsCounted(p, i + 1) => 1e6m,
            "b" when isMoney || IsCounted(p, i + 1) => 1e9m,
            "t" when isMoney => 1e12m,
            "mm" when isMoney => 1e6m,
            _ => 0,
        };
        return scale == 0 || number.Value >= 1e12m ? number : number.Times(scale, i + 1);
    }

    private static bool Abbreviation(string lower, out decimal scale)
    {
        scale = lower switch
        {
            "bn" or "bln" or "bil" => 1e9m,
            "mn" or "mln" or "mil" or "mio" => 1e6m,
            "tn" or "tln" or "trn" or "trln" => 1e12m,
            _ => 0,
        };
        return scale > 0;
    }

    private static bool IsCounted(Pieces p, int i) =>
        p[i].Penn == Language.PennTag.NNS || p[i].Lower is "people" || MoneyReader.TryReadAfter(p, i, 0, out _, out _);
}
