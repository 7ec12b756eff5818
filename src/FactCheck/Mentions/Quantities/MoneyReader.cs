using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the currency before ("$5", "US$5", "USD 5", "Rs. 5") or after a number ("5 dollars", "5-yen", "€" at the end).</summary>
internal static class MoneyReader
{
    private const int LongestPrefix = 5;

    public static bool TryReadBefore(Pieces p, int number, [NotNullWhen(true)] out Unit? currency, out int start)
    {
        (currency, start) = (null, number - 1);
        if (!MayEndPrefix(p, start))
            return false;
        for (start = Math.Max(0, number - LongestPrefix); start < number; start++)
            if (UnitIndex.Moneys.TryRead(p, start, out currency, out var end) && end == number && IsPrefix(p, start, end))
                return true;
        start = number - 1;
        return TryReadCode(p, start, out currency);
    }

    /// <param name="p">The sentence.</param>
    /// <param name="i">The piece after the number, its hyphen passed over.</param>
    /// <param name="value">The number, which tells pounds of money from pounds of weight.</param>
    /// <param name="currency">The currency.</param>
    /// <param name="end">The piece after it.</param>
    public static bool TryReadAfter(Pieces p, int i, decimal value, [NotNullWhen(true)] out Unit? currency, out int end)
    {
        if (p[i].Lower is "pound" or "pounds" && !UnitIndex.Moneys.TryRead(p, i, out currency, out end))
        {
            (currency, end) = (Currencies.Find("GBP")!, i + 1);
            return value >= 1e6m || IsAboutMoney(p, i);
        }
        if (UnitIndex.Moneys.TryRead(p, i, out currency, out end))
            return IsSuffix(p, i, end, value);
        // "Three USD50 cards": the code belongs to the number it touches.
        end = i + 1;
        return TryReadCode(p, i, out currency) && !(p.Touches(i) && p[end].IsNumber);
    }

    // Most numbers stand after an ordinary word: no phrase needs to be looked for then.
    private static bool MayEndPrefix(Pieces p, int i) => p[i].Kind switch
    {
        PieceKind.Mark => p[i].Lower == "." || char.GetUnicodeCategory(p[i].Lower[0]) == UnicodeCategory.CurrencySymbol,
        PieceKind.Word => p.Touches(i) || p[i].IsCapitalized || p[i].Lower.Length <= 3,
        _ => false,
    };

    // Words before a number are money only as abbreviations ("Rs 500") or where they touch it ("euro345"): "the euro 2012" is not.
    private static bool IsPrefix(Pieces p, int start, int end)
    {
        if (p[end - 1].IsWord && !p.Touches(end - 1) && p[start].Lower is not ("rs" or "rm" or "rp" or "nis" or "dh" or "btc" or "sfr"))
            return false;
        for (var i = start; i < end - 1; i++)
            if (!p.Touches(i) && p[i].Lower != "c")
                return false;
        return !p[start].IsWord || start == 0 || !p.Touches(start - 1) || !p[start - 1].IsNumber;
    }

    private static bool IsSuffix(Pieces p, int i, int end, decimal value) => p[i].Lower switch
    {
        "$" or "£" or "¥" => !p[end].IsNumber,
        "won" => value >= 100,
        "mark" or "crown" => value >= 1000,
        "bucks" or "crowns" or "marks" or "rand" => !p[i].IsCapitalized,
        _ => true,
    };

    private static bool TryReadCode(Pieces p, int i, [NotNullWhen(true)] out Unit? currency)
    {
        var piece = p[i];
        var isCode = piece.IsWord && piece.End - piece.Start == 3 && piece.IsCapitalized && piece.Lower is not ("all" or "top" or "cup" or "mad" or "pen" or "sos" or "gel" or "mop" or "bob");
        currency = isCode ? Currencies.Find(p.Text.Text[piece.Start..piece.End]) : null;
        return currency is not null;
    }

    private static bool IsAboutMoney(Pieces p, int i)
    {
        for (var j = Math.Max(0, i - 12); j < i; j++)
            if (p[j].Lower is "pay" or "paid" or "pays" or "paying" or "cost" or "costs" or "price" or "worth" or "fine" or "fined" or "salary" or "sold" or "raised"
                or "bill" or "fund" or "debt" or "bought" or "spent" or "spend" or "earn" or "earned" or "tax" or "fee" or "prize" or "loan" or "charged" or "fees" or "£")
                return true;
        return false;
    }
}
