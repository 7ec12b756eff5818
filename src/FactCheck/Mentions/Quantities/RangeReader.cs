using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the second end of a range: "12 to 15", "between 12 and 15", "$145-175 million", "two or three", "from 5% to 7%".</summary>
internal static class RangeReader
{
    private static readonly Lazy<Lexicon> Changes = new(() => Lexicons.Standard["changes"]);

    /// <param name="p">The sentence.</param>
    /// <param name="first">The first end.</param>
    /// <param name="afterFirst">The piece after it, and after a unit of its own ("5% to 7%").</param>
    /// <param name="second">The second end.</param>
    public static bool TryRead(Pieces p, in NumberRead first, int afterFirst, out NumberRead second)
    {
        second = default;
        // "24- to 30-foot" lets the first hyphen stand alone.
        if (p.IsHyphen(afterFirst) && p.Touches(afterFirst - 1) && p[afterFirst + 1].Lower is "to" or "or" or "and")
            afterFirst++;
        var (connector, i) = (p[afterFirst].Lower, afterFirst + 1);
        var isDash = p.IsDash(afterFirst);
        var before = p[WordBefore(p, first.Start)].Lower;
        var connects = connector == "to" || (connector == "and" && before == "between") || connector == "or" || (isDash && p.Touches(afterFirst) == p.Touches(afterFirst - 1));
        if (!connects)
            return false;
        if (isDash && p[i].Lower == "to" && p.IsDash(i + 1))
            i += 2;
        i = SkipCurrency(p, i);
        if (!NumberReader.TryRead(p, i, out second) || second.Start != i || second.IsCrowd || first.IsCrowd)
            return false;
        if (connector == "or")
            return first.Value + 1 == second.Value && first.Value < 20;

        // "Fell by 20 to 30 percent" is a range; "rose 4 to 143" and "fell from 12 to 15" name two numbers.
        if (connector == "to" && before != "by" && IsChange(p, first.Start))
            return false;
        return Scaled(first, second).Low < second.Low && (!isDash || IsNoYears(first, second));
    }

    /// <summary>The first end with the scale that only the second states: "$145-175 million".</summary>
    public static NumberRead Scaled(in NumberRead first, in NumberRead second)
    {
        if (first.HasScale && first.Step >= 1 || !second.HasScale || second.Step <= 1 || first.Value * 1000 >= second.Value * 1000 || first.Value >= 1000)
            return first;
        foreach (var scale in (ReadOnlySpan<decimal>)[1e12m, 1e9m, 1e6m, 1e3m, 100m])
            if (second.Value >= scale && second.Step * 10000 >= scale)
                return first.Times(scale, first.End);
        return first;
    }

    /// <summary>The piece before a number and its currency.</summary>
    public static int WordBefore(Pieces p, int number) => (MoneyReader.TryReadBefore(p, number, out _, out var start) ? start : number) - 1;

    private static int SkipCurrency(Pieces p, int i)
    {
        for (var number = i + 1; number <= i + 4; number++)
            if (p[number].IsNumber)
                return MoneyReader.TryReadBefore(p, number, out _, out var start) && start == i ? number : i;
        return i;
    }

    private static bool IsNoYears(in NumberRead first, in NumberRead second) => !(first.IsDigits && !first.HasScale && first.Value is >= 1900 and <= 2100 && second.Value < 2101);

    private static bool IsChange(Pieces p, int number)
    {
        for (var i = number - 1; i >= 0 && i > number - 7; i--)
            if (Changes.Value.Contains(p[i].Lower))
                return true;
        return false;
    }
}
