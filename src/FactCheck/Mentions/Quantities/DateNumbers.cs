using FactCheck.Language;

namespace FactCheck.Mentions.Quantities;

/// <summary>Tells the numbers of dates and clock times from quantities, where no time expression was read over them.</summary>
internal static class DateNumbers
{
    public static bool IsDate(Pieces p, in NumberRead number, ref int end)
    {
        if (!number.IsDigits || number.IsFraction)
            return IsMonth(p, number.Start - 1) && number.Value <= 31 && !number.HasScale;
        return IsClock(p, number, ref end) || IsNumericDate(p, number, ref end) || IsDayOfMonth(p, number) || IsYear(p, number);
    }

    // "10:30", "9 a.m.", "5pm", "7 o'clock".
    private static bool IsClock(Pieces p, in NumberRead number, ref int end)
    {
        var i = number.End;
        if (p[i].Lower is ":" && p[i + 1].IsNumber && p.Touches(i - 1) && p.Touches(i))
        {
            for (end = i; p[end].Lower is ":" && p[end + 1].IsNumber && p.Touches(end); end += 2) { }
            return true;
        }
        if (number.Value > 24 || number.HasScale && p[number.Start].Decimals != 2)
            return false;
        return p[i].Lower is "am" or "pm" or "gmt" or "est" or "edt" && !(p[i].Lower == "am" && !p.Touches(i - 1) && p[number.Start - 1].Lower == "i")
            || (p[i].Lower is "a" or "p" && p[i + 1].Lower == "." && p[i + 2].Lower == "m" && p.Touches(i) && p.Touches(i + 1))
            || (p[i].Lower == "o" && p[i + 1].Lower is "'" or "’" && p[i + 2].Lower == "clock");
    }

    // "9/11", "11/26/2023", "2023-11-26", "26.11.2023" is no plain number anyway.
    private static bool IsNumericDate(Pieces p, in NumberRead number, ref int end)
    {
        var i = number.End;
        if (p[i].Lower is not ("/" or "-" or "–") || !p[i + 1].IsNumber || !p.Touches(i - 1) || !p.Touches(i))
            return false;
        if (p[i].Lower == "/")
        {
            for (end = i; p[end].Lower == "/" && p[end + 1].IsNumber && p.Touches(end - 1) && p.Touches(end); end += 2) { }
            return true;
        }
        if (!IsYearNumber(p, number.Start) || p[i + 1].IsFormatted || p[i + 1].End - p[i + 1].Start is not (2 or 4))
            return false;
        for (end = i; p.IsDash(end) && p[end + 1].IsNumber && p.Touches(end - 1) && p.Touches(end); end += 2) { }
        return true;
    }

    private static bool IsDayOfMonth(Pieces p, in NumberRead number)
    {
        if (number.Value > 31 || number.HasScale)
            return false;
        var before = p[number.Start - 1].Lower == "." ? number.Start - 2 : number.Start - 1;
        var isSecond = p.IsDash(number.Start - 1) || p[number.Start - 1].Lower is "and" or "to";
        if (IsMonth(p, before) || (isSecond && p[number.Start - 2].IsNumber && IsMonth(p, number.Start - 3)))
            return true;
        // "4 May"; but "4 March for the party" may be people who march.
        var after = p[number.End].Lower is "of" or "-" ? number.End + 1 : number.End;
        return IsMonth(p, after) && (p[after].Lower is not ("may" or "march" or "mar") || p[after + 1].Kind != PieceKind.Word);
    }

    private static bool IsMonth(Pieces p, int i) =>
        NounReader.IsMonth(p[i].Lower) && (p[i].IsCapitalized || p[i].Lower is not ("may" or "march" or "mar"));

    // Four digits without a comma are a year unless money, a hedge or a counted plural says otherwise.
    private static bool IsYear(Pieces p, in NumberRead number)
    {
        if (number.End != number.Start + 1)
            return false;
        // "The '09 model".
        if (p[number.Start - 1].Lower is "'" or "’" or "‘" && p.Touches(number.Start - 1) && !p.Touches(number.Start - 2) && p[number.Start].End - p[number.Start].Start == 2)
            return true;
        if (!IsYearNumber(p, number.Start))
            return false;
        if (p[number.End].Lower is "x" or "×" || p[number.Start - 1].Lower is "x" or "×")
            return false;
        if (MoneyReader.TryReadBefore(p, number.Start, out _, out _) || MoneyReader.TryReadAfter(p, number.End, number.Value, out _, out _))
            return false;
        if (p[number.End].Lower is "s" or "'" or "’" && p.Touches(number.Start))
            return true;
        if (UnitIndex.StartsUnit(p, number.End) && (p[number.End].Lower != "in" || p.Touches(number.Start)))
            return p[number.End].Lower is "m" or "g" or "t" && !p.Touches(number.Start);
        var counted = p[number.End].Lower is "people" or "men" or "women" || (p[number.End].Penn == PennTag.NNS && p[number.Start - 1].Tag is PartOfSpeech.Verb or PartOfSpeech.Adv)
            || (p.Joins(number.End) && p[number.End + 1].IsWord);
        // "More than 2000" counts; "around 2000" and "over 2000" are as often years.
        return !counted && p[number.Start - 1].Lower is not ("than" or "least" or "most" or "nearly" or "almost" or "approximately");
    }

    private static bool IsYearNumber(Pieces p, int i) => p[i].Value is >= 1000 and <= 2199 && p[i].End - p[i].Start == 4 && !p[i].IsFormatted;
}
