namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the number that begins at a piece: digits, words, both together, or a size like "dozens".</summary>
internal static class NumberReader
{
    public static bool TryRead(Pieces p, int i, out NumberRead number) =>
        p[i].IsNumber ? DigitReader.TryRead(p, i, out number)
        : IsMinus(p, i) && DigitReader.TryRead(p, i + 1, out number) ? Negate(ref number, i)
        : p[i].IsWord ? TryReadWords(p, i, out number)
        : None(out number);

    private static bool TryReadWords(Pieces p, int i, out NumberRead number)
    {
        switch (p[i].Lower)
        {
            case "minus" or "negative" when p[i + 1].IsNumber || NumberWords.IsNumberWord(p[i + 1].Lower):
                return TryRead(p, i + 1, out number) && Negate(ref number, i);
            case "several" or "few" or "couple" or "many":
                return CrowdReader.TryReadSeveral(p, i, i, out number);
            case "a" or "an" when p[i + 1].Lower is "few" or "couple" or "good":
                return CrowdReader.TryReadSeveral(p, i, i + 1, out number);
            case "a" or "an":
                return TryReadAfterArticle(p, i, out number);
            case "half":
                return FractionReader.TryReadHalf(p, i, i, out number);
            case "quarter" when ScaleReader.TryReadWord(p, i + 1, out var scale, out var end):
                number = new NumberRead(i, end, scale / 4, scale / 4) { Step = scale / 4, HasScale = true };
                return true;
            default:
                return NumberWords.TryFind(p[i].Lower, out var kind, out _)
                    && (kind == NumberWordKind.Crowd ? CrowdReader.TryReadCrowd(p, i, out number)
                        : kind is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Ten && WordReader.TryRead(p, i, 0, out number))
                    || None(out number);
        }
    }

    // "A hundred", "a million", "a dozen", "a half", "a third of".
    private static bool TryReadAfterArticle(Pieces p, int i, out NumberRead number)
    {
        if (NumberWords.TryFind(p[i + 1].Lower, out var kind, out var value))
            switch (kind)
            {
                case NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen:
                    if (!WordReader.TryRead(p, i + 1, 1, out number))
                        return false;
                    number = number with { Start = i };
                    return true;
                case NumberWordKind.Half:
                    return FractionReader.TryReadHalf(p, i, i + 1, out number);
                case NumberWordKind.Denominator or NumberWordKind.Ordinal when FractionReader.IsPartOf(p, i + 2, value, kind):
                    number = FractionReader.Fraction(i, i + 2, 1, value);
                    return true;
                case NumberWordKind.Denominator when ScaleReader.TryReadWord(p, i + 2, out var scale, out var end):
                    number = new NumberRead(i, end, scale / value, scale / value) { Step = scale / value, HasScale = true };
                    return true;
            }
        return None(out number);
    }

    // A minus sign stands free before it and touches its number: "-5", not "12-5".
    private static bool IsMinus(Pieces p, int i) =>
        p[i].Lower is "-" or "−" or "–" && p[i + 1].IsNumber && p.Touches(i) && !p.Touches(i - 1);

    private static bool Negate(ref NumberRead number, int start)
    {
        number = number.Negated() with { Start = start };
        return true;
    }

    private static bool None(out NumberRead number)
    {
        number = default;
        return false;
    }
}
