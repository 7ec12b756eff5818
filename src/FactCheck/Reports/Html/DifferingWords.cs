using System.Collections.Immutable;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>Which words of a passage no passage of another value has: what the eye should find first.</summary>
public static class DifferingWords
{
    /// <returns>For each position the words, folded, that quotes of all other positions lack.</returns>
    public static ImmutableArray<ImmutableHashSet<string>> Of(ImmutableArray<PositionView> positions)
    {
        var words = positions.Select(p => p.Passages.SelectMany(WordsOf).ToImmutableHashSet(StringComparer.Ordinal)).ToImmutableArray();
        return [.. words.Select((own, i) => words.Where((_, j) => j != i).Aggregate(own, (left, others) => left.Except(others)))];
    }

    /// <summary>The quote in pieces, in order and without a gap; each says whether it is a differing word.</summary>
    public static IEnumerable<(string Text, bool Differs)> Split(string quote, ImmutableHashSet<string> differing)
    {
        var plain = 0;
        foreach (var word in Words(quote))
        {
            if (!differing.Contains(Folded(quote, word)))
                continue;
            if (word.Start > plain)
                yield return (quote[plain..word.Start], false);
            yield return (quote[word.Start..word.End], true);
            plain = word.End;
        }
        if (plain < quote.Length)
            yield return (quote[plain..], false);
    }

    private static IEnumerable<string> WordsOf(PassageView passage) => Words(passage.Quote).Select(w => Folded(passage.Quote, w));

    private static string Folded(string text, TextSpan word) => text[word.Start..word.End].ToLowerInvariant();

    /// <summary>Runs of letters and digits; a sign between digits, an apostrophe between letters belong to them.</summary>
    private static IEnumerable<TextSpan> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (IsWord(text[i]) || (start >= 0 && i + 1 < text.Length && text[i] is ('\'' or '’' or '.' or ',') && IsWord(text[i - 1]) && IsWord(text[i + 1]))))
                start = start < 0 ? i : start;
            else if (start >= 0)
            {
                yield return new TextSpan(start, i);
                start = -1;
            }
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
