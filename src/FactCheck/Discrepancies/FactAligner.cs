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
        var edges = new List<FactEdge>();
        foreach (var block in facts.Select((fact, index) => (fact, index)).GroupBy(f => f.fact.Block, f => f.index).OrderBy(g => g.Key, StringComparer.Ordinal))
            Compare([.. block], facts, edges);

        var byArticles = edges.GroupBy(e => (facts[e.Left].Article, facts[e.Right].Article));
        return [.. byArticles.SelectMany(g => Match([.. g])).OrderBy(e => e.Left).ThenBy(e => e.Right)];
    }

    private void Compare(int[] block, ImmutableArray<ArticleFact> facts, List<FactEdge> edges)
    {
        for (var i = 0; i < block.Length; i++)
        {
            for (var j = i + 1; j < block.Length; j++)
            {
                var (left, right) = (facts[block[i]], facts[block[j]]);
                var (alignment, a, b) = Best(left, right);
                if (alignment.Score == 0)
                    continue;
                var result = rule.Check.Compare(a, b, rule.Compare);
                if (result.Comparison == Comparison.Agree ? alignment.Score + AgreementBonus >= rule.Align.Similarity : result.Comparison == Comparison.Conflict && alignment.Score >= rule.Align.Similarity)
                    edges.Add(new FactEdge(block[i], block[j], alignment, result));
            }
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

    /// <summary>The best partner for each fact of two articles, those that agree first; a fact that agrees with anything is in no conflict.</summary>
    private static IEnumerable<FactEdge> Match(List<FactEdge> edges)
    {
        var taken = new HashSet<int>();
        foreach (var edge in edges.Where(e => e.Result.Comparison == Comparison.Agree))
        {
            taken.Add(edge.Left);
            taken.Add(edge.Right);
            yield return edge;
        }
        foreach (var edge in edges.Where(e => e.Result.Comparison == Comparison.Conflict).OrderByDescending(e => e.Alignment.Score).ThenBy(e => e.Left).ThenBy(e => e.Right))
            if (!taken.Contains(edge.Left) && !taken.Contains(edge.Right) && taken.Add(edge.Left) && taken.Add(edge.Right))
                yield return edge;
    }
}
