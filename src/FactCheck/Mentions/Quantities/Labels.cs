using FactCheck.Language;
using FactCheck.Text;

namespace FactCheck.Mentions.Quantities;

/// <summary>Tells numbers that name something from numbers that count: dates, times, telephone numbers, routes, pages, models, versions.</summary>
internal static class Labels
{
    private static readonly Lazy<Lexicon> Numbered = new(() => Lexicons.Standard["numbered-things"]);

    /// <param name="p">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The piece after the whole label.</param>
    public static bool IsLabel(Pieces p, in NumberRead number, out int end)
    {
        end = number.End;
        return IsCode(p, number, ref end) || IsNameInWords(p, number) || DateNumbers.IsDate(p, number, ref end) || IsNumbered(p, number) || IsModel(p, number);
    }

    // "A380", "24703L202", "1.2.3", "555-1234", "802.11n", "F-16": letters that touch, several hyphens, or too many points.
    private static bool IsCode(Pieces p, in NumberRead number, ref int end)
    {
        var (first, last) = (number.Start, number.End - 1);
        if (!p[first].IsNumber)
            return false;
        if (p[first].Penn == PennTag.ADD && p.Text.Characters(p.Text.Tokens[p[first].Token]).ContainsAny('/', '@'))
            return true;
        if (p[first].Value is null || (p.Touches(first - 1) && p[first - 1].IsWord && !MoneyReader.TryReadBefore(p, first, out _, out _)))
            return true;
        if (IsModelLetter(p, last))
            return true;
        if (p.Touches(first - 1) && p[first - 1].Lower is "#" or "@" or "_" or "№")
            return true;
        if (p.Touches(first - 1) && p.IsHyphen(first - 1) && p.Touches(first - 2) && p[first - 2].IsWord && p[first - 2].Lower is not ("mid" or "top" or "minus" or "plus" or "over" or "under" or "sub"))
            return true;
        // Digits, hyphens and digits again: telephone numbers and serial numbers.
        if (number.IsDigits && p.IsHyphen(last + 1) && p.Touches(last) && p[last + 2].IsNumber && p.Touches(last + 1) && p.IsHyphen(last + 3) && p[last + 4].IsNumber)
        {
            for (end = last + 1; p.Touches(end - 1) && (p.IsHyphen(end) || p[end].IsNumber || p[end].Lower == "/"); end++) { }
            return true;
        }
        // "76ers", "911".
        if (number.IsDigits && number.End == first + 1 && p.Touches(first) && p[first + 1].IsWord && p[first + 1].Lower.Length > 1 && !p[first + 1].IsCapitalized
            && !UnitIndex.StartsUnit(p, first + 1) && !MoneyReader.TryReadAfter(p, first + 1, number.Value, out _, out _) && p[first + 1].Lower is not ("in" or "yo" or "am" or "pm"))
            return true;
        if (number.Value == 911 && number.End == first + 1 && !p[first].IsFormatted && !Counts(p, number))
            return true;
        // "4x4", "24703L202"; but "12m2" is an area.
        if (!number.IsDigits || last != first || !p.Touches(first) || !p[first + 1].IsWord || !p.Touches(first + 1) || !p[first + 2].IsNumber)
            return false;
        end = first + 3;
        return p[first + 1].Lower is not ("m" or "km" or "cm" or "mm" or "ft") || p[first + 2].Value is not (2 or 3);
    }

    // "BBC One", "the Group of Seven", "Ground Zero": a capital inside prose belongs to a name. Headlines capitalize all words.
    private static bool IsNameInWords(Pieces p, in NumberRead number)
    {
        var before = p[number.Start - 1];
        if (p[number.Start].Lower == "zero" && (before.Lower is "ground" or "patient" || p[AfterHyphen(p, number)].Lower is "day" or "tolerance" or "sum"))
            return true;
        return p.Kind == SentenceKind.Prose && p[number.Start].IsWord && p[number.Start].IsCapitalized && before.IsWord && number.Start > 0 && !p[number.Start + 1].IsNumber
            && (before.IsCapitalized || before.Lower is "the" or "of") && p[number.Start].Lower is not ("a" or "an");
    }

    // "4G", "9600M", "5S": one capital that is neither a scale that was read nor a unit's symbol.
    private static bool IsModelLetter(Pieces p, int last) =>
        p.Touches(last) && p[last + 1].IsWord && p[last + 1].IsCapitalized && p[last + 1].End - p[last + 1].Start == 1
        && p[last + 1].Lower is not ("w" or "v" or "a" or "k" or "b" or "t" or "l" or "c" or "f" or "h");

    // "Route 12", "No. 5", "page 12", "Article 50". A plural noun after the number counts again: "in Chapter 5 people".
    private static bool IsNumbered(Pieces p, in NumberRead number)
    {
        var i = number.Start - 1;
        if (p[i].Lower == "." && p[i - 1].Lower is "no" or "nos" or "vol" or "art" or "sec" or "pp" or "rep" or "ch" && p[i].Start == p[i - 1].End)
            return p[i - 1].Lower != "no" || number.IsDigits;
        if (p[i].Lower is "number" or "numbers" || (p[number.End].Lower == "block" && p[number.End + 1].Lower == "of"))
            return true;
        if (!p[i].IsWord || number.HasScale || !Numbered.Value.Contains(p[i].Lower))
            return false;
        if (p[i].IsCapitalized && p.Kind == SentenceKind.Prose && i > 0)
            return true;
        // "Last season 14 died" counts, "season 14" does not.
        return p[i - 1].Lower is not ("the" or "this" or "last" or "next" or "a" or "per" or "each" or "every" or "that") && !Counts(p, number);
    }

    // "Boeing 747", "iPhone 6", "Windows 10": a name and a bare number. "Yankees 5" before a mark is a score, and no model either.
    private static bool IsModel(Pieces p, in NumberRead number)
    {
        var i = number.Start - 1;
        return number.IsDigits && (!number.HasScale || IsVersion(p, number)) && p[i].IsWord && HasCapital(p, i)
            && (p[i].Tag == PartOfSpeech.Propn || (p[i].Tag == PartOfSpeech.Noun && IsVersion(p, number)) || (p[i - 1].Lower == "&" && p.Touches(i - 1)))
            && !Counts(p, number) && !MoneyReader.TryReadBefore(p, number.Start, out _, out _);
    }

    // "USB 3.0", "Android 2.3".
    private static bool IsVersion(Pieces p, in NumberRead number) => number.Scale == 1 && p[number.Start].Decimals == 1 && number.Value < 100;

    // "iPhone" has its capital inside.
    private static bool HasCapital(Pieces p, int i)
    {
        foreach (var c in p.Text.Text.AsSpan(p[i].Start, p[i].End - p[i].Start))
            if (char.IsUpper(c))
                return true;
        return false;
    }

    private static bool Counts(Pieces p, in NumberRead number)
    {
        var i = AfterHyphen(p, number);
        return p[i].Penn is PennTag.NNS || UnitIndex.StartsUnit(p, i) || MoneyReader.TryReadAfter(p, i, number.Value, out _, out _) || p[i].Lower is "people" or "of"
            || (p[i].Tag is PartOfSpeech.Adj or PartOfSpeech.Noun && p[i + 1].Penn == PennTag.NNS);
    }

    private static int AfterHyphen(Pieces p, in NumberRead number) => p.Joins(number.End) ? number.End + 1 : number.End;
}
