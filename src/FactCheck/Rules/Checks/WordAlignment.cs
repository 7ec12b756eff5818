using System.Collections.Immutable;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Two sequences of words laid beside each other so that the words in common, in order, weigh most (longest common subsequence,
/// words with meaning counting more): runs in common, with the stretches between them that differ.
/// </summary>
internal sealed record WordAlignment(ImmutableArray<WordBlock> Blocks, int Common, int CommonContent)
{
    private const int ContentWeight = 3;
    private const int FarWords = 3;

    /// <summary>A word at the end of both belongs to the rest from farther off: "we will sell none of it again", "we will sell nothing again".</summary>
    private const int FarEnds = 5;
    private const int FewestContent = 2;

    public static WordAlignment Of(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var weights = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                weights[i, j] = Math.Max(a[i] == b[j] ? weights[i + 1, j + 1] + Weight(a[i]) : 0, Math.Max(weights[i + 1, j], weights[i, j + 1]));

        var matches = new List<(int A, int B)>();
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j] && weights[i, j] == weights[i + 1, j + 1] + Weight(a[i]))
                matches.Add((i++, j++));
            else if (weights[i + 1, j] > weights[i, j + 1] || weights[i + 1, j] == weights[i, j + 1] && a.Length - i >= b.Length - j)
                i++;
            else
                j++;
        }
        CloseStart(matches, a, b);
        TrimStart(matches, a);
        TrimEnd(matches, a, b);
        return new WordAlignment(Between(matches, a, b), matches.Count, matches.Count(m => QuotedWords.IsContent(a[m.A])));
    }

    /// <summary>Of "went to Dover to rest" and "to rest", the second "to" is the one in common: what comes before it is cut off, not left out.</summary>
    private static void CloseStart(List<(int A, int B)> matches, ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var run = 1;
        while (run < matches.Count && IsNext(matches[run - 1], matches[run]))
            run++;
        for (var i = run - 1; run < matches.Count && i >= 0; i--)
        {
            var (beforeA, beforeB) = (matches[i + 1].A - 1, matches[i + 1].B - 1);
            if (a[beforeA] != b[beforeB])
                return;
            matches[i] = (beforeA, beforeB);
        }
    }

    /// <summary>A word or two in common far before the rest ("it is ... it is not enough") begin another sentence.</summary>
    private static void TrimStart(List<(int A, int B)> matches, ImmutableArray<string> a)
    {
        var run = 1;
        while (run < matches.Count && IsNext(matches[run - 1], matches[run]))
            run++;
        if (run < matches.Count && IsStray(matches[..run], a, matches[run - 1], matches[run], matches[0] == (0, 0)))
        {
            matches.RemoveRange(0, run);
            TrimStart(matches, a);
        }
    }

    private static void TrimEnd(List<(int A, int B)> matches, ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var run = matches.Count - 1;
        while (run > 0 && IsNext(matches[run - 1], matches[run]))
            run--;
        if (run > 0 && IsStray(matches[run..], a, matches[run - 1], matches[run], matches[^1] == (a.Length - 1, b.Length - 1)))
        {
            matches.RemoveRange(run, matches.Count - run);
            TrimEnd(matches, a, b);
        }
    }

    private static bool IsNext((int A, int B) first, (int A, int B) second) => second == (first.A + 1, first.B + 1);

    private static bool IsStray(List<(int A, int B)> run, ImmutableArray<string> a, (int A, int B) before, (int A, int B) after, bool isEndOfBoth) =>
        Math.Max(after.A - before.A, after.B - before.B) > (isEndOfBoth ? FarEnds : FarWords) && run.Count(m => QuotedWords.IsContent(a[m.A])) < FewestContent;

    private static ImmutableArray<WordBlock> Between(List<(int A, int B)> matches, ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        var (startA, startB) = (0, 0);
        foreach (var (i, j) in matches)
        {
            if (i > startA || j > startB)
                blocks.Add(new WordBlock(a[startA..i], b[startB..j], IsFirst: startA == 0 && startB == 0, IsLast: false));
            (startA, startB) = (i + 1, j + 1);
        }
        if (startA < a.Length || startB < b.Length)
            blocks.Add(new WordBlock(a[startA..], b[startB..], IsFirst: matches.Count == 0, IsLast: true));
        return blocks.ToImmutable();
    }

    private static int Weight(string word) => QuotedWords.IsContent(word) ? ContentWeight : 1;
}

/// <summary>A stretch where two sequences differ; one side may be empty. First and last are the ones outside all words in common.</summary>
internal sealed record WordBlock(ImmutableArray<string> Left, ImmutableArray<string> Right, bool IsFirst, bool IsLast);
