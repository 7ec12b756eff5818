using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>
/// Whether two quotations give the same words of one speaker: by the share of words in common. A speaker that one article leaves open
/// is made up for by more words; one that is named otherwise, by a whole sentence (it may have been misread, and slogans are short).
/// </summary>
internal static class SpeechAlignment
{
    private const int FewestWords = 4;
    private const int FewestOfOne = 1;
    private const int FewestOfUnknown = 3;
    private const int FewestOfOthers = 5;
    private const double LeastShareOfOthers = 0.75;

    /// <summary>With so many telling words in common there is no doubt that it is one statement.</summary>
    private const int Many = 8;
    private const double FewWordsShare = 0.85;

    public static Alignment Of(Claim a, Claim b)
    {
        if (a.Kind == ClaimKind.Attribution)
            return OfWords(a.Subject.Keys, b.Subject.Keys);
        if (a.Value is not WordsValue x || b.Value is not WordsValue y)
            return new Alignment(0, "no words to compare");
        var (shared, content) = Shared(x.Sorted, y.Sorted);
        var share = shared / (double)Math.Min(x.Sorted.Length, y.Sorted.Length);
        // "A man's voice", "witnesses": who has no name may be the one that the other names.
        var (isUnknown, isOne) = (a.Subject.Entity is null || b.Subject.Entity is null, a.Subject.SharesKey(b.Subject));
        if (shared < FewestWords || content < (isOne ? FewestOfOne : isUnknown ? FewestOfUnknown : FewestOfOthers))
            return new Alignment(0, "too few words in common");
        if (!isOne && !isUnknown && share < LeastShareOfOthers)
            return new Alignment(0, $"the speaker differs: {a.Subject.Label} against {b.Subject.Label}");
        var certainty = Certainty(content);
        var speaker = isOne ? "the same speaker" : isUnknown ? "one speaker not known" : $"{a.Subject.Label} against {b.Subject.Label}";
        return new Alignment(share * (isOne ? certainty : certainty * FewWordsShare), FormattableString.Invariant($"{shared} words in common, {share:P0} of the shorter; {speaker}"));
    }

    /// <summary>By the words alone: who says them, or whose the picture is that they stand under, is what is compared.</summary>
    /// <param name="x">Each word once, in ordinal order.</param>
    /// <param name="y">Likewise.</param>
    public static Alignment OfWords(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        var (shared, content) = Shared(x, y);
        if (content < FewestOfOthers)
            return new Alignment(0, "too few words in common");
        var share = shared / (double)Math.Min(x.Length, y.Length);
        return new Alignment(share * Certainty(content), FormattableString.Invariant($"{shared} words in common, {share:P0} of the shorter"));
    }

    private static double Certainty(int content) => FewWordsShare + ((1 - FewWordsShare) * Math.Min(1, content / (double)Many));

    private static (int Words, int Content) Shared(ImmutableArray<string> x, ImmutableArray<string> y)
    {
        var (words, content, i, j) = (0, 0, 0, 0);
        while (i < x.Length && j < y.Length)
        {
            var order = string.CompareOrdinal(x[i], y[j]);
            if (order == 0)
                (words, content) = (words + 1, QuotedWords.IsContent(x[i]) ? content + 1 : content);
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
        return (words, content);
    }
}
