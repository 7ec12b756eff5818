namespace FactCheck.Mentions.Timexes.English;

/// <summary>A number that counts units; <see cref="Amount"/> is null where it is vague ("several").</summary>
/// <param name="IsArticle">Only "a", "an" or "one" stands.</param>
internal readonly record struct NumberMatch(int End, double? Amount, bool IsArticle = false);

/// <summary>Reads "20", "1,000", "2.5", "twenty-one", "two and a half", "a couple of", "several", "half a".</summary>
internal static class NumberGrammar
{
    public static NumberMatch? Read(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme.IsDigits)
            return Digits(text, at);
        switch (lexeme.Lower)
        {
            case "a" or "an":
                return AfterArticle(text, at + 1) ?? new NumberMatch(at + 1, 1, true);
            case "several" or "few" or "many" or "some":
                return new NumberMatch(text[at + 1].Lower == "more" ? at + 2 : at + 1, null);
            case "dozens" or "hundreds" or "thousands" when text[at + 1].Lower == "of":
                return new NumberMatch(at + 2, null);
            case "couple" when text[at + 1].Lower == "of":
                return new NumberMatch(at + 2, 2);
            case "couple":
                return new NumberMatch(at + 1, 2);
            case "half" when text[at + 1].Lower is "a" or "an":
                return new NumberMatch(at + 2, 0.5);
            case "half" when text[at + 1].IsHyphen && text[at + 2].Lower is "a" or "an":
                return new NumberMatch(at + 3, 0.5);
        }
        return Words(text, at) is { } words ? Fraction(text, words) : null;
    }

    /// <summary>Whole numbers in words, below ten thousand: "forty-five", "one hundred and twenty", "two thousand and six".</summary>
    public static NumberMatch? Words(LexemeText text, int at)
    {
        var (sum, current, i, words) = (0, 0, at, 0);
        for (; words < 8; words++)
        {
            var next = i;
            if (words > 0 && text[next].IsHyphen && text[next].Glued && text[next + 1].Glued)
                next++;
            else if (words > 0 && text[next].Lower == "and" && (current >= 100 || (current == 0 && sum > 0)))
                next++;
            var number = text[next].Word?.Number ?? -1;
            if (number is < 0 or > 1000)
                break;
            if (number == 1000)
                (sum, current) = (sum + (Math.Max(1, current) * 1000), 0);
            else if (number == 100)
                current = Math.Max(1, current) * 100;
            else if (words > 0 && !(current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && number < 10)))
                break;
            else
                current += number;
            i = next + 1;
        }
        return words == 0 ? null : new NumberMatch(i, sum + current, words == 1 && text[at].Lower == "one");
    }

    private static NumberMatch? Digits(LexemeText text, int at)
    {
        double amount = text[at].Number;
        var end = at + 1;
        while (text[end].Lower == "," && text[end].Glued && text[end + 1] is { IsDigits: true, Glued: true, Length: 3 } && end < at + 6)
        {
            amount = (amount * 1000) + text[end + 1].Number;
            end += 2;
        }
        if (text[end].Lower == "." && text[end].Glued && text[end + 1] is { IsDigits: true, Glued: true, Length: <= 3 } decimals)
        {
            amount += decimals.Number / Math.Pow(10, decimals.Length);
            end += 2;
        }
        while (text[end].Word?.Number is 1000 or 1_000_000 or 1_000_000_000)
            amount *= text[end++].Word!.Number;
        return Fraction(text, new NumberMatch(end, amount, false));
    }

    /// <summary>"And a half", "-and-a-half", "½".</summary>
    private static NumberMatch Fraction(LexemeText text, NumberMatch number)
    {
        var i = number.End;
        if (text[i].Lower == "½")
            return new NumberMatch(i + 1, number.Amount + 0.5);
        var hyphen = text[i].IsHyphen ? 1 : 0;
        return text[i + hyphen].Lower == "and" && text[i + (2 * hyphen) + 1].Lower == "a" && text[i + (3 * hyphen) + 2].Lower == "half"
            ? new NumberMatch(i + (3 * hyphen) + 3, number.Amount + 0.5)
            : number;
    }

    private static NumberMatch? AfterArticle(LexemeText text, int at) => text[at].Lower switch
    {
        "few" or "many" => new NumberMatch(text[at + 1].Lower == "more" ? at + 2 : at + 1, null),
        "couple" => new NumberMatch(text[at + 1].Lower == "of" ? at + 2 : at + 1, 2),
        "dozen" => new NumberMatch(at + 1, 12),
        "half" when text[at + 1].Unit is not TimeUnit.None => new NumberMatch(at + 1, 0.5),
        "hundred" or "thousand" => Words(text, at),
        "good" => new NumberMatch(at + 1, 1, true),
        _ => null,
    };
}
