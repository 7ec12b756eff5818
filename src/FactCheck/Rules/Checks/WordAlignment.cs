using System.Collections.Immutable;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Two sequences of words laid beside each other so that the words in common, in order, weigh most (longest common subsequence,
/// words with meaning counting more): runs in common, with the stretches between them that differ.
/// </summary>
internal sealed record WordAlignment(ImmutableArray<WordBlock> Blocks, int Common, int CommonContent)
{
    private const int ContentWeight = 3;

    public static WordAlignment Of(ImmutableArray<string> a, ImmutableArray<string> b)
    {
        var weights = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
            for (var j = b.Length - 1; j >= 0; j--)
                weights[i, j] = Math.Max(a[i] == b[j] ? weights[i + 1, j + 1] + Weight(a[i]) : 0, Math.Max(weights[i + 1, j], weights[i, j + 1]));

        var blocks = ImmutableArray.CreateBuilder<WordBlock>();
        var (common, content, startA, startB) = (0, 0, 0, 0);
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j] && weights[i, j] == weights[i + 1, j + 1] + Weight(a[i]))
            {
                if (i > startA || j > startB)
                    blocks.Add(new WordBlock(a[startA..i], b[startB..j], IsFirst: common == 0, IsLast: false));
                common++;
                content += QuotedWords.IsContent(a[i]) ? 1 : 0;
                (startA, startB) = (++i, ++j);
            }
            else if (weights[i + 1, j] > weights[i, j + 1] || weights[i + 1, j] == weights[i, j + 1] && a.Length - i >= b.Length - j)
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        if (startA < a.Length || startB < b.Length)
            blocks.Add(new WordBlock(a[startA..], b[startB..], IsFirst: common == 0, IsLast: true));
        return new WordAlignment(blocks.ToImmutable(), common, content);
    }

    private static int Weight(string word) => QuotedWords.IsContent(word) ? ContentWeight : 1;
}

/// <summary>A stretch where two sequences differ; one side may be empty. First and last are the ones outside all words in common.</summary>
internal sealed record WordBlock(ImmutableArray<string> Left, ImmutableArray<string> Right, bool IsFirst, bool IsLast);
