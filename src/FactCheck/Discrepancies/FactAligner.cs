using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>
/// Finds which facts of two articles are about the same thing: each fact of one has at most one partner in the other, values that
/// agree find each other first. What an article says elsewhere in agreement with a value takes that value out of conflict with it.
/// </summary>
internal sealed class FactAligner(Rule rule, ContextSimilarity contexts)
{
    /// <summary>Facts that agree need less to be taken for one.</summary>
    private const double AgreementBonus = 0.25;

    public ImmutableArray<FactEdge> Align(ImmutableArray<ArticleFact> facts)
    {
        var blocks = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < facts.Length; i++)
        {
            if (!blocks.TryGetValue(facts[i].Block, out var block))
                blocks[facts[i].Block] = block = [];
            block.Add(i);
        }

        var edges = new List<FactEdge>();
        foreach (var block in blocks.Values)
            Compare(block, facts, edges);
        // A sentence that one article prints whole can stand in pieces in another.
        return rule.Align.On == AlignOn.Speech ? [.. edges.Order(Comparer<FactEdge>.Create(ByPlace))] : Matched(edges, facts);
    }

    /// <summary>
    /// The best partner for each fact of any two articles, those that agree first; a fact that agrees with anything of the other
    /// article, and leaves nothing of it out, is in no conflict with it.
    /// </summary>
    private static ImmutableArray<FactEdge> Matched(List<FactEdge> edges, ImmutableArray<ArticleFact> facts)
    {
        edges.Sort(ByStrength);
        var taken = new HashSet<long>();
        var matched = new List<FactEdge>();
        foreach (var edge in edges)
        {
            // A fact can have one partner in each other article.
            var (left, right) = (Key(edge.Left, facts[edge.Right].Article), Key(edge.Right, facts[edge.Left].Article));
            if (edge.Result.Comparison == Comparison.Conflict && !Derivation.Joins(facts[edge.Left].First, facts[edge.Right].First) && (taken.Contains(left) || taken.Contains(right)))
                continue;
            if (!edge.Result.IsPartial && !edge.Result.IsBroader)
            {
                taken.Add(left);
                taken.Add(right);
            }
            matched.Add(edge);
        }
        matched.Sort(ByPlace);
        return [.. matched];
    }

    private static long Key(int fact, int article) => ((long)fact << 32) | (uint)article;

    /// <summary>Agreements first, then conflicts, the best aligned first.</summary>
    private static int ByStrength(FactEdge a, FactEdge b) =>
        (b.Result.Comparison == Comparison.Agree).CompareTo(a.Result.Comparison == Comparison.Agree) is not 0 and var byAnswer ? byAnswer
        : b.Alignment.Score.CompareTo(a.Alignment.Score) is not 0 and var byScore ? byScore
        : ByPlace(a, b);

    private static int ByPlace(FactEdge a, FactEdge b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right);

    private void Compare(List<int> block, ImmutableArray<ArticleFact> facts, List<FactEdge> edges)
    {
        foreach (var (i, j) in FactPairs.Of(block, facts))
        {
            var (left, right) = (facts[i], facts[j]);
            if (!Alignment.IsPossible(left.First, right.First, rule))
                continue;
            var (alignment, a, b) = Best(left, right);
            if (alignment.Score == 0)
                continue;
            var result = rule.Check.Compare(a, b, rule.Compare);
            if (result.Comparison == Comparison.Agree ? alignment.Score + AgreementBonus >= rule.Align.Similarity : result.Comparison == Comparison.Conflict && alignment.Score >= rule.Align.Similarity)
                edges.Add(new FactEdge(i, j, alignment, result));
        }
    }

    private (Alignment Alignment, Claim Left, Claim Right) Best(ArticleFact left, ArticleFact right)
    {
        var best = (Alignment: default(Alignment), left.First, right.First);
        foreach (var a in left.Claims)
            foreach (var b in right.Claims)
                if (Alignment.Of(a, b, rule, contexts) is var alignment && alignment.Score > best.Alignment.Score)
                    best = (alignment, a, b);
        return best;
    }
}
