namespace FactCheck.Mentions.Quantities;

/// <summary>Reads numbers in words, and digits with the words that go on from them: "one hundred and five", "3 hundred", "two and a half million".</summary>
internal static class WordReader
{
    /// <summary>Longer ones are no numbers of news.</summary>
    private const int MaxPieces = 24;

    private const decimal Largest = 1e21m;

    /// <param name="p">The sentence.</param>
    /// <param name="i">The first word of the number.</param>
    /// <param name="before">What counts the first word: 1 for "a hundred", 0 where it counts itself.</param>
    public static bool TryRead(Pieces p, int i, decimal before, out NumberRead number)
    {
        var (total, current, ceiling, last, end, step) = (0m, before, Largest, before > 0 ? NumberWordKind.Unit : (NumberWordKind?)null, i, 1m);
        for (var j = i; j - i < MaxPieces; j++)
        {
            if (end == j && j > i && p.Joins(j))
                continue;
            if (end > i && end == j && p[j].Lower == "and" && !IsSmallAfterAnd(p, j + 1, last))
                break;
            if (end > i && end == j && p[j].Lower == "and")
                continue;
            if (!TryFindCounting(p[j].Lower, last, out var kind, out var value) || !Follows(kind, last, current, value))
                break;

            if (kind == NumberWordKind.Scale && total + current > Largest / value)
                break;
            switch (kind)
            {
                case NumberWordKind.Hundred:
                    current *= 100;
                    break;
                case NumberWordKind.Dozen:
                    current *= 12;
                    break;
                case NumberWordKind.Scale when value < ceiling:
                    total += current * value;
                    (current, ceiling, step) = (0, value, value);
                    break;
                case NumberWordKind.Scale:
                    total = (total + current) * value;
                    (current, step) = (0, step * value);
                    break;
                default:
                    current += value;
                    break;
            }
            (last, end) = (kind, j + 1);
        }

        var sum = total + current;
        number = new NumberRead(i, end, sum, sum) { Step = current > 0 ? 1 : step, Scale = current > 0 ? 1 : step, HasScale = ceiling < Largest || last == NumberWordKind.Dozen };
        if (end == i)
            return false;
        number = FractionReader.Complete(p, number);
        return true;
    }

    // "Three dozens" and "five millions" count as "three dozen" and "five million" do.
    private static bool TryFindCounting(string lower, NumberWordKind? last, out NumberWordKind kind, out decimal value)
    {
        var found = NumberWords.TryFind(lower, out kind, out value);
        if (kind == NumberWordKind.Crowd && last is not null)
            kind = value switch { 12 => NumberWordKind.Dozen, 100 => NumberWordKind.Hundred, _ => NumberWordKind.Scale };
        return found;
    }

    // Which kind of word may come after which, so that "five six" and "nineteen sixty" stay apart.
    private static bool Follows(NumberWordKind kind, NumberWordKind? last, decimal current, decimal value) => kind switch
    {
        NumberWordKind.Unit => last is null or NumberWordKind.Hundred or NumberWordKind.Scale || (last == NumberWordKind.Ten && value > 0),
        NumberWordKind.Teen or NumberWordKind.Ten => last is null or NumberWordKind.Hundred or NumberWordKind.Scale,
        NumberWordKind.Hundred => last is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Ten && current < 100,
        NumberWordKind.Scale => last is not null,
        NumberWordKind.Dozen => last is NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Ten,
        _ => false,
    };

    // "One hundred and five", but not "between one hundred and five hundred" or "two thousand and three dogs" of a list.
    private static bool IsSmallAfterAnd(Pieces p, int i, NumberWordKind? last)
    {
        if (last is not (NumberWordKind.Hundred or NumberWordKind.Scale)
            || !NumberWords.TryFind(p[i].Lower, out var kind, out _) || kind is not (NumberWordKind.Unit or NumberWordKind.Teen or NumberWordKind.Ten))
            return false;
        var after = kind == NumberWordKind.Ten && p.Joins(i + 1) ? i + 3 : i + 1;
        return !NumberWords.TryFind(p[after].Lower, out var next, out _) || next is not (NumberWordKind.Hundred or NumberWordKind.Scale or NumberWordKind.Dozen);
    }

    /// <summary>Whether a year stands here in words, or a decade: "nineteen sixty-eight", "twenty twenty", "the nineteen fifties".</summary>
    public static bool IsYear(Pieces p, int i, out int end)
    {
        end = i + 2;
        if (!NumberWords.TryFind(p[i].Lower, out var first, out var century) || first is not (NumberWordKind.Teen or NumberWordKind.Ten) || century is < 11 or > 20)
            return false;
        if (p[i + 1].Lower is "twenties" or "thirties" or "forties" or "fifties" or "sixties" or "seventies" or "eighties" or "nineties")
            return true;
        if (!NumberWords.TryFind(p[i + 1].Lower, out var second, out _) || second is not (NumberWordKind.Teen or NumberWordKind.Ten))
            return false;
        end += p.Joins(end) && NumberWords.TryFind(p[end + 1].Lower, out var third, out _) && third == NumberWordKind.Unit ? 2 : 0;
        return true;
    }
}
