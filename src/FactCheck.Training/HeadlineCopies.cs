using System.Globalization;

namespace FactCheck.Training;

/// <summary>
/// The treebank has few headlines. A part of its sentences is added once more in the capitals of headlines, with the tags they have.
/// </summary>
internal static class HeadlineCopies
{
    private const int OneInTitleCase = 10;
    private const int OneInCapitals = 25;

    public static IEnumerable<TreebankSentence> Make(IReadOnlyList<TreebankSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i % OneInTitleCase == 0)
                yield return Copy(sentences[i], InTitleCase);
            if (i % OneInCapitals == 1)
                yield return Copy(sentences[i], w => w.Form.ToUpperInvariant());
        }
    }

    private static TreebankSentence Copy(TreebankSentence sentence, Func<TreebankWord, string> form) =>
        sentence with { Words = [.. sentence.Words.Select(w => w with { Form = form(w) })] };

    private static string InTitleCase(TreebankWord word) =>
        word.Tag is "DET" or "ADP" or "CCONJ" or "PART" || word.Form.Contains('\'', StringComparison.Ordinal)
            ? word.Form : string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word.Form[0])}{word.Form.AsSpan(1)}");
}
