using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Rules.Checks;

/// <summary>quotation: the same words of one speaker as two outlets print them. Cuts and brackets agree, tidied grammar is minor, other words conflict.</summary>
public sealed class QuotationCheck : ICheck
{
    public const string Name = "quotation";

    private const int FewestCommon = 4;
    private const int FewestContent = 2;
    private const double LeastShare = 0.6;

    /// <summary>With few words of meaning in common nearly all the words have to be.</summary>
    private const double LeastShareOfFew = 0.7;

    /// <summary>"We were thinking about ..." begins many a sentence: of the words with meaning, too, enough must be in common.</summary>
    private const double LeastContentShare = 0.4;

    /// <summary>Two quotations may begin at other places; only a word or two that differ before the common ones are a substitution.</summary>
    private const int LongestEnd = 2;
    private const double LeastShareForEnds = 0.7;

    private const int ShortestCut = 4;

    /// <summary>Letters that two spellings of one word have in common at its beginning, at least.</summary>
    private const int ShortestStem = 2;

    public ClaimKind Kind => ClaimKind.Quotation;

    public CheckResult Compare(Claim left, Claim right, CompareSettings settings)
    {
        if (left.Value is not WordsValue || right.Value is not WordsValue)
            return CheckResult.CannotTell("one is no quotation");
        var (a, b) = (QuotedWords.Read(left.Value.Text), QuotedWords.Read(right.Value.Text));
        // Among several best alignments the first is taken: in a fixed order, so that left and right may be exchanged.
        var isTurned = string.CompareOrdinal(string.Join(' ', a), string.Join(' ', b)) > 0;
        var alignment = isTurned ? WordAlignment.Of(b, a) : WordAlignment.Of(a, b);
        var inner = alignment.Blocks.Where(x => !x.IsFirst && !x.IsLast).ToArray();
        var overlap = alignment.Common + Math.Min(inner.Sum(x => x.Left.Length), inner.Sum(x => x.Right.Length));
        var share = overlap == 0 ? 0 : (double)alignment.Common / Math.Max(overlap, Math.Min(a.Length, b.Length) * LeastShare);
        var contentShare = (double)alignment.CommonContent / Math.Max(1, Math.Min(a.Count(QuotedWords.IsContent), b.Count(QuotedWords.IsContent)));
        if (alignment.Common < FewestCommon || contentShare < LeastContentShare || alignment.CommonContent < (IsOneWordApart(alignment) && left.Subject.SharesKey(right.Subject) ? 1 : FewestContent)
            || share < (alignment.CommonContent > FewestContent ? LeastShare : LeastShareOfFew))
            return CheckResult.CannotTell("they may be two statements");

        var ends = alignment.Blocks.Where(x => (x.IsFirst || x.IsLast) && IsSubstitution(x) && share >= LeastShareForEnds);
        var differing = inner.Concat(ends).Where(x => !IsCut(x) && !AreOneWord(string.Concat(x.Left), string.Concat(x.Right)) && !AreInitials(x.Left, x.Right) && !AreInitials(x.Right, x.Left)).ToArray();
        if (differing.Length == 0)
            return alignment.Blocks.Any(PartsAtEnd)
                ? CheckResult.CannotTell("they begin or end in other words")
                : CheckResult.Agree("the same words, as far as both print them") with { IsBroader = !alignment.Blocks.IsEmpty };
        var content = differing.Where(IsContent).ToArray();
        return content.Length > 0
            ? CheckResult.Conflict(Reason(content, isTurned))
            : CheckResult.Conflict(Reason(differing, isTurned) + ": tidied grammar") with { IsMinor = true };
    }

    /// <summary>"We will find those who did this", "we will catch those who did this": short, but all the same save one word.</summary>
    private static bool IsOneWordApart(WordAlignment alignment) => alignment.Blocks is [{ Left.Length: 1, Right.Length: 1, IsFirst: false, IsLast: false }];

    /// <summary>"Come to the brink", "stands on the brink": cut short, but not where the other goes on in the same words.</summary>
    private static bool PartsAtEnd(WordBlock block) =>
        (block.IsFirst || block.IsLast) && !block.Left.IsEmpty && !block.Right.IsEmpty && !IsCut(block) && IsContent(block);

    private static bool IsSubstitution(WordBlock block) => block.Left.Length is >= 1 and <= LongestEnd && block.Right.Length is >= 1 and <= LongestEnd;

    /// <summary>A gap that is marked, or a stretch that only one side prints and that is too long to be a slip. "Widen [the road]" is no cut "close it".</summary>
    private static bool IsCut(WordBlock block) =>
        block.Left.Contains(QuotedWords.Gap) || block.Right.Contains(QuotedWords.Gap)
        || (block.Left.Contains(QuotedWords.Bracket) || block.Right.Contains(QuotedWords.Bracket)) && !(block.Left.Any(QuotedWords.IsContent) && block.Right.Any(QuotedWords.IsContent))
        || block.Left.IsEmpty && block.Right.Length >= ShortestCut || block.Right.IsEmpty && block.Left.Length >= ShortestCut;

    private static bool IsContent(WordBlock block)
    {
        string[] here = [.. block.Left.Where(QuotedWords.IsContent)], there = [.. block.Right.Where(QuotedWords.IsContent)];
        if (here.Length + there.Length == 0)
            return block is { Left: [var one], Right: [var other] } && QuotedWords.IsPerson(one) && QuotedWords.IsPerson(other);
        return !AreOneWord(string.Concat(here), string.Concat(there));
    }

    /// <summary>"per cent" and "percent", "colour" and "color", "theatre" and "theater": one word in two spellings, but not "vote" and "votes".</summary>
    private static bool AreOneWord(string a, string b)
    {
        if (a == b || Romanized.AreOne(a, b) || a.StartsWith("al", StringComparison.Ordinal) && Romanized.AreOne(a[2..], b) || b.StartsWith("al", StringComparison.Ordinal) && Romanized.AreOne(a, b[2..]))
            return true;
        var (start, end) = (a.AsSpan().CommonPrefixLength(b), 0);
        while (end < Math.Min(a.Length, b.Length) - start && a[^(end + 1)] == b[^(end + 1)])
            end++;
        var (here, there, after) = (a[start..^end], b[start..^end], end > 0 ? a[^end] : '\0');
        return start >= ShortestStem && (AreSpellings(here, there, a[start - 1], after) || AreSpellings(there, here, a[start - 1], after));
    }

    /// <summary>What British and American spelling set for each other between two letters that both have: "judgement", "travelled", "paediatric".</summary>
    private static bool AreSpellings(string here, string there, char before, char after) => (here, there) switch
    {
        ("s", "z") or ("s", "c") or ("re", "er") or ("y", "i") or ("k", "c") or ("ph", "f") or ("", "me") or ("", "ue") => true,
        ("", "e") => after != '\0',
        ("", "u") => before == 'o',
        ("", "o" or "a") => after == 'e',
        ("", [var doubled]) => doubled == before && after != '\0',
        _ => false,
    };

    /// <summary>"WHO" for "World Health Organization".</summary>
    private static bool AreInitials(ImmutableArray<string> few, ImmutableArray<string> words) =>
        few is [var letters] && words.Length > 1 && letters.Length == words.Length && words.Select((word, i) => word[0] == letters[i]).All(same => same);

    private static string Reason(WordBlock[] blocks, bool isTurned) =>
        string.Join("; ", blocks.Select(x => isTurned ? $"{Shown(x.Right)} against {Shown(x.Left)}" : $"{Shown(x.Left)} against {Shown(x.Right)}"));

    private static string Shown(ImmutableArray<string> words) => words.IsEmpty ? "nothing" : $"\"{string.Join(' ', words)}\"";
}
