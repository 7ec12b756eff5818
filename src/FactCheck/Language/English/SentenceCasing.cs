namespace FactCheck.Language.English;

/// <summary>Finds out what a capital letter is worth in a sentence.</summary>
internal static class SentenceCasing
{
    private const int LongWord = 4;
    private const int FewestWords = 3;

    /// <summary><see cref="Casing.Normal"/>, <see cref="Casing.Title"/> or <see cref="Casing.Capitals"/>.</summary>
    /// <param name="words">How many words have <see cref="LongWord"/> letters or more.</param>
    /// <param name="capitalized">How many of them start with a capital.</param>
    /// <param name="capitals">How many of them are all capitals.</param>
    public static Casing Of(int words, int capitalized, int capitals)
    {
        if (words < FewestWords)
            return Casing.Normal;
        if (capitals * 4 >= words * 3)
            return Casing.Capitals;
        return capitalized * 5 >= words * 4 ? Casing.Title : Casing.Normal;
    }

    public static Casing Of(ReadOnlySpan<string> sentence)
    {
        var (words, capitalized, capitals) = (0, 0, 0);
        foreach (var word in sentence)
            Count(word, ref words, ref capitalized, ref capitals);
        return Of(words, capitalized, capitals);
    }

    public static void Count(ReadOnlySpan<char> word, ref int words, ref int capitalized, ref int capitals)
    {
        if (word.Length < LongWord || !char.IsLetter(word[0]) || !char.IsLetter(word[1]))
            return;
        words++;
        if (!char.IsUpper(word[0]))
            return;
        capitalized++;
        if (char.IsUpper(word[1]) && char.IsUpper(word[^1]))
            capitals++;
    }

    public static Casing At(int index, ReadOnlySpan<char> before, Casing sentence)
    {
        if (sentence != Casing.Normal)
            return sentence;
        return index == 0 || (before.Length == 1 && (before[0] is '"' or '\u201c' or '\u2018' or ':' or '\u2022' or '*') && index <= 2) || (before.Length == 1 && before[0] is '\u201c') ? Casing.First : Casing.Normal;
    }
}
