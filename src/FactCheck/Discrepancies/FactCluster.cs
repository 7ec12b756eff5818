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
        foreach (var edge in edges)
            if (edge.Result.Comparison == Comparison.Agree)
                agree.Join(edge.Left, edge.Right);
        var members = new List<int>?[facts.Length];
        for (var i = 0; i < facts.Length; i++)
            (members[agree.Find(i)] ??= []).Add(i);

        var linked = new DisjointSets(facts.Length);
        var conflicts = new List<FactEdge>();
        foreach (var edge in edges)
        {
            var (left, right) = (agree.Find(edge.Left), agree.Find(edge.Right));
            if (edge.Result.Comparison != Comparison.Conflict || AreToldApart(facts, members[left]!, members[right]!))
                continue;
            conflicts.Add(edge);
            linked.Join(left, right);
        }

        var groups = new List<FactEdge>?[facts.Length];
        foreach (var edge in conflicts)
            (groups[linked.Find(agree.Find(edge.Left))] ??= []).Add(edge);
        foreach (var group in groups)
            if (group is not null)
                yield return (Positions(group, agree, members), [.. group]);
    }

    private static ImmutableArray<ImmutableArray<int>> Positions(List<FactEdge> conflicts, DisjointSets agree, List<int>?[] members)
    {
        var clusters = new SortedSet<int>();
        foreach (var edge in conflicts)
        {
            clusters.Add(agree.Find(edge.Left));
            clusters.Add(agree.Find(edge.Right));
        }
        var positions = ImmutableArray.CreateBuilder<ImmutableArray<int>>(clusters.Count);
        foreach (var cluster in clusters)
            positions.Add([.. members[cluster]!]);
        return positions.DrainToImmutable();
    }

    /// <summary>
    /// An article that gives both values gives them for two things. Only where one article is all there is can its two values conflict.
    /// </summary>
    private static bool AreToldApart(ImmutableArray<ArticleFact> facts, List<int> left, List<int> right)
    {
        var (articles, others) = (ArticlesOf(left, facts), ArticlesOf(right, facts));
        return articles.Overlaps(others) && !(articles.Count == 1 && others.Count == 1);
    }

    private static HashSet<int> ArticlesOf(List<int> members, ImmutableArray<ArticleFact> facts)
    {
        var articles = new HashSet<int>();
        foreach (var member in members)
            articles.Add(facts[member].Article);
        return articles;
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
