using System.Collections.Immutable;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Facts that agree, by index: one position. Conflicts between clusters make a discrepancy.</summary>
internal static class FactCluster
{
    /// <returns>Discrepancies as lists of clusters, each a list of fact indices, with the conflicts among them.</returns>
    public static IEnumerable<(ImmutableArray<ImmutableArray<int>> Positions, ImmutableArray<FactEdge> Conflicts)> Of(int count, ImmutableArray<FactEdge> edges)
    {
        var agree = new DisjointSets(count);
        foreach (var edge in edges.Where(e => e.Result.Comparison == Comparison.Agree))
            agree.Join(edge.Left, edge.Right);

        var conflicts = edges.Where(e => e.Result.Comparison == Comparison.Conflict && agree.Find(e.Left) != agree.Find(e.Right)).ToArray();
        var linked = new DisjointSets(count);
        foreach (var edge in conflicts)
            linked.Join(agree.Find(edge.Left), agree.Find(edge.Right));

        foreach (var group in conflicts.GroupBy(e => linked.Find(agree.Find(e.Left))).OrderBy(g => g.Key))
        {
            var clusters = group.SelectMany(e => new[] { agree.Find(e.Left), agree.Find(e.Right) }).Distinct().Order();
            yield return ([.. clusters.Select(c => Members(agree, c, count))], [.. group]);
        }
    }

    private static ImmutableArray<int> Members(DisjointSets sets, int root, int count) =>
        [.. Enumerable.Range(0, count).Where(i => sets.Find(i) == root)];

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
