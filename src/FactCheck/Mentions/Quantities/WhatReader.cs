using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads what stands around a number to say what it counts: money, a unit of measure, an age, a magnitude, a noun, and a rate.</summary>
internal static class WhatReader
{
    private const int LongestBrackets = 7;
    private const int LongestList = 4;

    public static What Read(Pieces p, in NumberRead number, Unit? money)
    {
        var what = money is not null ? Money(p, number, money) : After(p, number);
        if (what.Unit is { } unit && RateReader.TryRead(p, what.End, out var lemma, out var end))
            what = what with { Unit = unit.By(lemma), End = end };
        return what;
    }

    // "$5", and "$10 dollars" once more.
    private static What Money(Pieces p, in NumberRead number, Unit money)
    {
        var at = AfterNumber(p, number);
        return MoneyReader.TryReadAfter(p, at, number.Value, out var again, out var end) && again.Currency == money.Currency
            ? Of(money, number, end) : Of(money, number, number.End);
    }

    private static What After(Pieces p, in NumberRead number)
    {
        var at = AfterNumber(p, number);
        if (MagnitudeReader.IsMagnitude(p, number, out var start, out var end))
            return Of(Unit.Magnitude, number, end) with { Start = start };
        if (MoneyReader.TryReadAfter(p, at, number.Value, out var money, out end))
            return ScaleReader.TryReadWord(p, end, out var scale, out var afterScale) && number.Value < 1e6m
                ? Of(money, number, afterScale) with { Scale = scale } : Cents(p, number, money, end);
        // "One-time", "three-time champion".
        if (at > number.End && p[at].Lower == "time")
            return Of(UnitCatalog.Find("count")!, number, at + 1);
        if (MeasureReader.TryReadFeetMark(p, at, out var inches, out end))
            return Of(UnitCatalog.Find("foot")!, number, end) with { Plus = inches };
        if (MeasureReader.TryRead(p, at, number, out var unit, out end))
            return Measured(p, number, unit, end);
        if (AgeReader.IsAge(p, number, out start, out end))
            return Of(UnitCatalog.Find("year of age")!, number, end) with { Start = start };
        return Counted(p, number);
    }

    // "Thirteen dollars and forty-five cents".
    private static What Cents(Pieces p, in NumberRead number, Unit money, int end)
    {
        // "15 dollars 50", "15 dollars and 50".
        var next = p[end].Lower is "and" or "," ? end + 1 : end;
        if (money.Factor == 1 && p[end].Lower != "," && NumberReader.TryRead(p, next, out var rest) && rest.Value is >= 10 and < 100 && rest.Value == decimal.Truncate(rest.Value) && p[rest.End].Lower is "" or "." or ",")
            return Of(money, number, rest.End) with { Plus = rest.Value / 100 };
        return money.Factor == 1 && NumberReader.TryRead(p, next, out var cents) && cents.Value < 100
            && UnitIndex.Moneys.TryRead(p, cents.End, out var hundredth, out var after) && hundredth.Factor == 0.01m
            ? Of(money, number, after) with { Plus = cents.Value / 100 } : Of(money, number, end);
    }

    private static What Measured(Pieces p, in NumberRead number, Unit unit, int end)
    {
        if (unit.Dimension == UnitDimension.Duration && AgeReader.TryReadAfterUnit(p, end, unit, out var age, out var afterAge))
            return Of(age, number, afterAge);
        if (unit.Name == "foot" && MeasureReader.TryReadInches(p, end, out var feet, out var afterInches))
            return Of(unit, number, afterInches) with { Plus = feet };
        var from = BehindBrackets(p, end);
        if (unit.Dimension != UnitDimension.Length || !DirectionReader.TryRead(p, from, out var direction, out var landmark))
            return Of(unit, number, end);
        var printed = landmark.End > landmark.Start ? p.Text.Text[p[landmark.Start].Start..p[landmark.End - 1].End] : null;
        return Of(unit, number, from == end ? landmark.End : end) with { Direction = direction, Landmark = printed };
    }

    /// <summary>"40 kilometers (25 miles) west of Harlow": both are told of Harlow.</summary>
    private static int BehindBrackets(Pieces p, int end)
    {
        if (p[end].Lower == ")")
            return end + 1;
        if (p[end].Lower != "(")
            return end;
        for (var i = end + 1; i < end + LongestBrackets; i++)
            if (p[i].Lower == ")")
                return i + 1;
        return end;
    }

    private static What Counted(Pieces p, in NumberRead number)
    {
        // "A quarter of a percentage point".
        var part = p[number.End + 1].Lower is "a" or "an" or "one" ? number.End + 2 : number.End + 1;
        if (number.IsFraction && p[number.End].Lower == "of" && UnitIndex.Measures.TryRead(p, part, out var whole, out var afterWhole))
            return Of(whole, number, afterWhole);
        if (!NounReader.TryRead(p, number.End, out var noun))
            return Shared(p, number);
        if (MoneyReader.TryReadAfter(p, noun.Head, number.Value, out var money, out _))
            return Of(money, number, noun.End);
        // "Six more months", "two full days" measure.
        if (UnitIndex.Measures.TryRead(p, noun.Head, out var unit, out var end) && end == noun.End)
            return Measured(p, number, unit, end);
        return Of(Unit.Count(noun.Lemma), number, noun.End) with { Noun = noun };
    }

    // "45 and 50 mg", "5, 6 and 7 percent": the unit stands after the last number alone.
    private static What Shared(Pieces p, in NumberRead number)
    {
        var next = number.End;
        for (var i = 0; i < LongestList && p[next].Lower is "and" or "or" or "," or "to" or "versus"; i++)
        {
            next++;
            if (p[next].Lower is "and" or "or")
                next++;
            if (!NumberReader.TryRead(p, next, out var another) || another.Start != next)
                break;
            next = another.End;
            if (MeasureReader.TryRead(p, AfterNumber(p, another), another, out var unit, out _))
                return Of(unit, number, number.End);
        }
        return new What(null, number.Start, number.End) { Scale = 1 };
    }

    private static int AfterNumber(Pieces p, in NumberRead number) => p.Joins(number.End) ? number.End + 1 : number.End;

    private static What Of(Unit unit, in NumberRead number, int end) => new(unit, number.Start, end) { Scale = 1 };
}
