using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Mentions.Quantities;

/// <summary>Reads the quantities of one sentence from left to right: number, range, unit or noun, rate, hedge.</summary>
internal sealed class QuantityGrammar(Pieces p, List<Timex> dates, List<Mention> found)
{
    private static readonly WordQuestion MayStartNumber = new(static word => MayStart(word.Lower));

    private ArticleField Field => p.Text.Field;

    public void Read()
    {
        for (var i = 0; i < p.Count;)
            i = Math.Max(i + 1, MayStart(i) ? ReadAt(i) : i);
    }

    /// <summary>Most pieces begin no number; the grammar need not ask its readers one after the other about those.</summary>
    private bool MayStart(int i) => p[i].Kind switch
    {
        PieceKind.Word => p.IsToken(i) ? MayStartNumber.IsTrueOf(p.Text.Words[p[i].Token]) : MayStart(p[i].Lower),
        PieceKind.Mark => p[i].Lower is "-" or "−" or "–",
        _ => true,
    };

    private static bool MayStart(string word) => NumberWords.IsNumberWord(word) || word is "minus" or "negative" or "several" or "few" or "couple" or "many" or "a" or "an";

    private int ReadAt(int i)
    {
        if (OrdinalReader.TryRead(p, i, out var place, out var end))
        {
            if (!IsInDate(i, end))
                Add(i, end, i, end, Amount.Exactly(place, Unit.None), QuantityType.Ordinal);
            return end;
        }
        if (p[i].IsNumber && AgeReader.TryReadDecade(p, i, out var start, out end, out var decade))
        {
            Add(start, end, i, end, new Amount(decade, decade + 9, Bound.Range, UnitCatalog.Find("year of age")!));
            return end;
        }
        if (WordReader.IsYear(p, i, out end))
            return end;
        if (!NumberReader.TryRead(p, i, out var number) || number.Value is > 1e18m or < -1e18m)
            return i;
        if (ScoreReader.TryRead(p, i, out var first, out var second, out end))
        {
            AddScore(i, end, first, second);
            return end;
        }
        if (Labels.IsLabel(p, number, out end))
            return end;
        if (IsInDate(number.Start, number.End) && !StartsDuration(number.End))
            return number.End;
        return ReadQuantity(RatioReader.TryRead(p, number, out var ratio) ? ratio : number);
    }

    private int ReadQuantity(in NumberRead number)
    {
        var start = MoneyReader.TryReadBefore(p, number.Start, out var money, out var currencyStart) ? currencyStart : number.Start;
        var what = WhatReader.Read(p, number, money);
        if (RangeReader.TryRead(p, number, number.End, out var second) || (HasOwnUnit(number, what) && RangeReader.TryRead(p, number, what.End, out second) && IsSameUnit(what, second, money)))
            return ReadRange(number, second, money, start);
        if (IsPronoun(number, what))
            return number.End;
        return Add(number, number.Low, number.High, start, number.End, what);
    }

    private static bool HasOwnUnit(in NumberRead number, in What what) => what.Unit is not null && what.Noun.Lemma is null && what.End > number.End;

    // "5% to 7%" is a range; "up 25% to 34,500 tons" is not.
    private bool IsSameUnit(in What what, in NumberRead second, Unit? money) =>
        WhatReader.Read(p, second, money).Unit is not { } unit || unit.Name == what.Unit!.Name;

    private int ReadRange(in NumberRead number, in NumberRead second, Unit? money, int start)
    {
        var first = RangeReader.Scaled(number, second);
        var what = WhatReader.Read(p, second with { Low = first.Low }, money);
        if (p[start - 1].Lower is "between" or "from")
            start--;
        return Add(second with { Start = number.Start }, first.Low, second.High, start, second.End, what);
    }

    private int Add(in NumberRead number, decimal low, decimal high, int start, int numberEnd, in What what)
    {
        var unit = what.Unit ?? Unit.None;
        var (from, end) = (Math.Min(start, what.Start), Math.Max(numberEnd, what.End));
        var before = HedgeReader.Before(p, from);
        var after = HedgeReader.After(p, end);
        var hedge = after.Edge > end ? after : before;
        if (unit.Dimension == UnitDimension.Duration && before.Bound == Bound.AtLeast && p[from - 1].Lower == "over" && p[from - 2].Lower is not ("for" or "of" or "just" or "well"))
            (hedge, before) = (new Hedge(Bound.Exact, false, from), new Hedge(Bound.Exact, false, from));

        var amount = hedge.Apply(low * what.Scale + what.Plus, high * what.Scale + what.Plus, unit) with { Rounding = Rounding(number, unit) };
        Add(Math.Min(from, before.Edge), Math.Max(end, after.Edge), number.Start, numberEnd, amount, QuantityType.Cardinal, what);
        // Within a noun's words other quantities may stand: "three of the seven", "two 19-year-old men".
        return what.Noun.Lemma is null ? Math.Max(end, numberEnd) : numberEnd;
    }

    private void Add(int start, int end, int numberStart, int numberEnd, Amount amount, QuantityType type = QuantityType.Cardinal, What what = default)
    {
        end = Math.Min(end, p.Count);
        found.Add(new Quantity(Field, new TextSpan(p[start].Start, p[end - 1].End), amount)
        {
            Type = type,
            NumberSpan = new TextSpan(p[numberStart].Start, p[numberEnd - 1].End),
            NounToken = what.Noun.Lemma is null ? -1 : p[what.Noun.Head].Token,
            Counted = what.Noun.Described,
            Direction = what.Direction,
            Landmark = what.Landmark,
        });
    }

    private void AddScore(int start, int end, decimal first, decimal second) =>
        found.Add(new Quantity(Field, new TextSpan(p[start].Start, p[end - 1].End), new Amount(Math.Min(first, second), Math.Max(first, second), Bound.Range, Unit.Score))
        {
            NumberSpan = new TextSpan(p[start].Start, p[end - 1].End),
            Against = second,
        });

    // "One of them", "no one", "one another", "the one who", "a minute or two": no number.
    private bool IsPronoun(in NumberRead number, in What what) =>
        (!number.IsDigits && what.Unit is null && p[number.Start - 1].Lower == "or" && p[number.Start - 2].Tag == PartOfSpeech.Noun) ||
        !number.IsDigits && number.Low == 1 && number.End == number.Start + 1 && p[number.Start].Lower == "one"
        && (what.Unit is null || p[number.End].Lower is "of" or "another" || p[number.Start - 1].Lower is "no" or "any" or "every" or "each" or "some");

    private static decimal Rounding(in NumberRead number, Unit unit)
    {
        var counts = unit.Dimension is UnitDimension.Count or UnitDimension.None or UnitDimension.Money or UnitDimension.Age or UnitDimension.Duration;
        return number.Step == 1 && counts ? 0 : Math.Min(number.Step / 2, Math.Abs(number.Value) / 20);
    }

    private bool StartsDuration(int i) =>
        UnitIndex.Measures.TryRead(p, p.Joins(i) ? i + 1 : i, out var unit, out _) && unit.Dimension == UnitDimension.Duration;

    private bool IsInDate(int start, int end)
    {
        var span = new TextSpan(p[start].Start, p[end - 1].End);
        var (low, high) = (0, dates.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Span.Start <= span.Start)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return high >= 0 && dates[high].Span.Contains(span);
    }
}
