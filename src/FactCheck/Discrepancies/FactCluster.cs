using System.Collections.Immutable;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Facts that agree are one position; conflicts between positions make a discrepancy.</summary>
internal static class FactCluster
{
    /// <returns>Discrepancies as positions, each a list of fact indices, with the conflicts among them.</returns>
    public static IEnumerable<(ImmutableArray<ImmutableArray<int>> Positions, ImmutableArray<FactEdge> Conflicts)> Of(ImmutableArray<ArticleFact> facts, ImmutableArray<FactEdge> edges)
    {
        var agree = new DisjointSets(facts.Length);
        foreach (var edge in edges.Where(e => e.Result.Comparison == Comparison.Agree))
            agree.Join(edge.Left, edge.Right);
        var members = Enumerable.Range(0, facts.Length).ToLookup(agree.Find);

        FactEdge[] conflicts = [.. edges.Where(e => e.Result.Comparison == Comparison.Conflict && !AreToldApart(facts, members[agree.Find(e.Left)], members[agree.Find(e.Right)]))];
        var linked = new DisjointSets(facts.Length);
        foreach (var edge in conflicts)
            linked.Join(agree.Find(edge.Left), agree.Find(edge.Right));

        foreach (var group in conflicts.GroupBy(e => linked.Find(agree.Find(e.Left))).OrderBy(g => g.Key))
        {
            var clusters = group.SelectMany(e => new[] { agree.Find(e.Left), agree.Find(e.Right) }).Distinct().Order();
            yield return ([.. clusters.Select(c => members[c].ToImmutableArray())], [.. group]);
        }
    }

    /// <summary>
    /// An article that gives both values gives them for two things. Only where one article is all there is can its two values conflict.
    /// </summary>
    private static bool AreToldApart(ImmutableArray<ArticleFact> facts, IEnumerable<int> left, IEnumerable<int> right)
    {
        var articles = left.Select(i => facts[i].Article).ToHashSet();
        var others = right.Select(i => facts[i].Article).ToHashSet();
        return articles.Overlaps(others) && !(articles.Count == 1 && others.Count == 1);
    }

    private sealed class DisjointSets(int count)
    {
        private readonly int[] _parents = [.. Enumerable.Range(0, count)];

        public int Find(int item)
        {
            while (_parents[item] != item)
                item = _parents[item] = _parents[_parents[item]];
            return item;
        }

        /// <summary>The smaller index stands for the joined set, whatever the order of joining.</summary>
        public void Join(int a, int b)
        {
            var (x, y) = (Find(a), Find(b));
            _parents[Math.Max(x, y)] = Math.Min(x, y);
        }
    }
}
