namespace FactCheck.Mentions.Timexes.English;

/// <summary>The number of a day in its month: "26", "3rd", "twenty-second", "the 4th".</summary>
internal readonly record struct DayMatch(int End, int Day, bool IsOrdinal);

internal static class DayGrammar
{
    public static DayMatch? Read(LexemeText text, int at)
    {
        var lexeme = text[at];
        if (lexeme is { IsDigits: true, Length: <= 2, Number: >= 1 and <= 31 })
        {
            if (text[at + 1] is { Glued: true, Lower: "st" or "nd" or "rd" or "th" })
                return new DayMatch(at + 2, lexeme.Number, true);
            return StandsFree(text, at) ? new DayMatch(at + 1, lexeme.Number, false) : null;
        }
        if (Ordinal(text, at) is { } ordinal)
            return ordinal.Day <= 31 ? ordinal : null;
        return NumberGrammar.Words(text, at) is { Amount: >= 1 and <= 31 } words && text[words.End].Unit == TimeUnit.None ? new DayMatch(words.End, (int)words.Amount, false) : null;
    }

    /// <summary>An ordinal up to ninety-ninth, in words or digits: "third", "thirty first", "19th".</summary>
    public static DayMatch? Ordinal(LexemeText text, int at)
    {
        if (text[at] is { IsDigits: true, Length: <= 2 } digits)
            return text[at + 1] is { Glued: true, Lower: "st" or "nd" or "rd" or "th" } ? new DayMatch(at + 2, digits.Number, true) : null;
        if (text[at].Word is not { } word)
            return null;
        if (word.Ordinal > 0)
            return new DayMatch(at + 1, word.Ordinal, true);
        if (word.Number is not (>= 20 and <= 90))
            return null;
        var next = text[at + 1].IsHyphen ? at + 2 : at + 1;
        return text[next].Word is { Ordinal: >= 1 and <= 9 } unit ? new DayMatch(next + 1, word.Number + unit.Ordinal, true) : null;
    }

    /// <summary>Digits that are not a piece of a longer number, a time, an amount or a code.</summary>
    public static bool StandsFree(LexemeText text, int at)
    {
        var (before, after, beyond) = (text[at - 1], text[at + 1], text[at + 2]);
        if (before.Lower is "$" or "£" or "€")
            return false;
        if (text[at].Glued && (before.Lower is "$" or "£" or "€" or "#" or "." or "," or "@" or "&" or "?" or "_" or "%" || before.IsDigits || (before.Lower == ":" && text[at - 2].IsDigits) || (before.Lower.Length > 0 && char.IsLetter(before.Lower[0]) && before.Month == 0)))
            return false;
        return !after.Glued || !(after.Lower is "%" or "°" or "$" or "_" or "@" || (after.Lower is ":" or "." or "," && beyond is { IsDigits: true, Glued: true })
            || (after.Lower.Length > 0 && char.IsLetterOrDigit(after.Lower[0]) && after.Month == 0));
    }
}
