namespace FactCheck.Articles;

/// <summary>
/// Tells which language a text is written in, by its script and, within Latin and Cyrillic script, by the commonest small words of each
/// language. It answers only where it is plain: a text that is English with foreign names, or half a quotation, is English.
/// </summary>
public static class LanguageRecognizer
{
    /// <summary>Below this many words a text says too little.</summary>
    public const int FewestWords = 40;

    // Enough to be sure, and a bound for long texts.
    private const int MostWords = 2000;

    // A running text has a third to a half of its words among the commonest ones of its language; names and figures lower that.
    private const double FewestSmallWords = 0.1;
    private const double Lead = 1.6;
    private const string English = "en";

    /// <summary>The language as a BCP 47 tag ("en", "fr", "ko"); null where the text is too short or the language not plain.</summary>
    public static string? Recognize(string text)
    {
        var counts = new int[SmallWords.Languages.Length];
        var scripts = new ScriptCounts();
        var words = 0;
        for (var i = 0; i < text.Length && words < MostWords;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && char.IsAsciiLetter(text[i]))
                i++;
            scripts.AddLatin(i - start);
            while (i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark))
                scripts.Add(text[i++]);
            words++;
            SmallWords.Count(text.AsSpan(start, i - start), counts);
        }

        words = Math.Max(words, scripts.WordsWithoutSpaces);
        if (words < FewestWords)
            return null;
        return scripts.Language ?? Best(counts, words);
    }

    private static string? Best(int[] counts, int words)
    {
        var (best, english) = (0, Array.IndexOf(SmallWords.Languages, English));
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[best])
                best = i;
        if (best == english)
            return counts[best] >= words * FewestSmallWords / 2 ? English : null;
        return counts[best] >= words * FewestSmallWords && counts[best] >= counts[english] * Lead ? SmallWords.Languages[best] : null;
    }
}
