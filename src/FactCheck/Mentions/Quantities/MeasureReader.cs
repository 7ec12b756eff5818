using System.Diagnostics.CodeAnalysis;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the unit of measure after a number, and feet with inches.</summary>
internal static class MeasureReader
{
    private const int LongestQuotation = 60;

    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the number, its hyphen passed over.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">The piece after it.</param>
    public static bool TryRead(Pieces p, int i, in NumberRead number, [NotNullWhen(true)] out Unit? unit, out int end)
    {
        var bracketed = p[i].Lower is "(" or "{" or "[" && p[i + 2].Lower is ")" or "}" or "]" && p[i + 1].End - p[i + 1].Start <= 3;
        if (UnitIndex.Measures.TryRead(p, bracketed ? i + 1 : i, out unit, out end) && (bracketed || IsUnit(p, i, end, number)))
        {
            end += bracketed ? 1 : 0;
            return true;
        }
        if ((p[i].Lower == "in" && IsInch(p, i)) || (p[i].Lower == "\"" && IsInchMark(p, i)))
        {
            (unit, end) = (UnitCatalog.Find("inch")!, i + 1);
            return true;
        }
        (unit, end) = (null, i);
        return false;
    }

    /// <summary>Inches after feet, as a share of a foot: "5 feet 11 inches", "6-foot-3", "5ft 11in".</summary>
    public static bool TryReadInches(Pieces p, int i, out decimal feet, out int end)
    {
        var at = p.Joins(i) ? i + 1 : p[i].Lower is "," or "and" ? i + 1 : i;
        (feet, end) = (0, i);
        if (p[at].Value is not (>= 0 and < 12) || p[at].IsFormatted && p[at].Decimals == 0)
            return false;
        var after = p.Joins(at + 1) ? at + 2 : at + 1;
        var isInch = p[after].Lower is "inch" or "inches" or "in" or "\"" or "″" or "”";
        if (!isInch && !p.Joins(i))
            return false;
        (feet, end) = (p[at].Value!.Value / 12, isInch ? after + 1 : at + 1);
        return true;
    }

    /// <summary>"5'11" and "5′11″" from the feet on.</summary>
    public static bool TryReadFeetMark(Pieces p, int i, out decimal feet, out int end)
    {
        (feet, end) = (0, i);
        if (p[i].Lower is not ("'" or "’" or "′") || !p.Touches(i - 1) || !p.Touches(i) || p[i + 1].Value is not (>= 0 and < 12))
            return false;
        (feet, end) = (p[i + 1].Value!.Value / 12, p[i + 2].Lower is "\"" or "″" or "”" ? i + 3 : i + 2);
        return true;
    }

    private static bool IsUnit(Pieces p, int i, int end, in NumberRead number)
    {
        var touches = p.Touches(i - 1);
        var letters = p[i].End - p[i].Start;
        return p[i].Lower switch
        {
            // "Two second-half goals" against "30-second" and "5 second".
            "second" => touches || number.Value == 1 || (number.IsDigits && !p.Joins(end)),
            "stone" or "cup" or "cups" when p[i].IsCapitalized => false,
            "a" or "pa" or "mo" or "ha" or "mi" or "st" or "pb" or "t" or "h" or "v" or "w" or "g" or "l" => touches && (!p.Touches(end - 1) || p[end].Kind == PieceKind.Mark),
            "c" or "f" => touches && p[i].IsCapitalized && (!p.Touches(end - 1) || p[end].Kind == PieceKind.Mark),
            "m" => touches || !p[i].IsCapitalized,
            "min" or "sec" => number.IsDigits,
            "mp" => touches || p[i].IsCapitalized,
            _ => letters > 1 || !p[i].IsWord || touches || number.IsDigits,
        };
    }

    // A mark that closes a quotation is no inch: one must be open for that.
    private static bool IsInchMark(Pieces p, int i)
    {
        if (!p.Touches(i - 1) && !IsExtent(p[i + 1].Lower))
            return false;
        var isOpen = false;
        for (var j = i - 1; j >= 0 && j > i - LongestQuotation; j--)
            isOpen = p[j].Lower switch { "“" => true, "\"" => !isOpen, _ => isOpen };
        return !isOpen;
    }

    private static bool IsInch(Pieces p, int i) =>
        (p.Touches(i - 1) && !p[i + 1].IsNumber) || IsExtent(p[i + 1].Lower);

    private static bool IsExtent(string lower) => lower is "thick" or "wide" or "long" or "tall" or "high" or "deep" or "diameter";
}
