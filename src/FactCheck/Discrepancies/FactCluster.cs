using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules.Checks;

namespace FactCheck.Discrepancies;

/// <summary>Facts that agree are one position; conflicts between positions make a discrepancy.</summary>
internal static class FactCluster
{
    public static IEnumerable<FactGroup> Of(ImmutableArray<ArticleFact> facts, ImmutableArray<FactEdge> edges)
    {
        var grave = Grouped(facts, [.. edges.Where(e => !e.Result.IsMinor)]);
        // A small difference is told only of what has no greater one.
        var told = new HashSet<int>();
        foreach (var group in grave)
            foreach (var position in group.Positions)
                told.UnionWith(position);
        return edges.Any(e => e.Result.IsMinor) ? grave.Concat(Grouped(facts, [.. edges.Where(e => !told.Contains(e.Left) && !told.Contains(e.Right))])) : grave;
    }

    private static List<FactGroup> Grouped(ImmutableArray<ArticleFact> facts, ImmutableArray<FactEdge> edges)
    {
        var (agree, members) = Agreeing(facts.Length, edges);

        var articles = new HashSet<int>?[facts.Length];
        var linked = new DisjointSets(facts.Length);
        var conflicts = new List<FactEdge>();
        foreach (var edge in edges)
        {
            var (left, right) = (agree.Find(edge.Left), agree.Find(edge.Right));
            if (edge.Result.Comparison != Comparison.Conflict || (facts[edge.Left].Article != facts[edge.Right].Article && AreToldApart(facts[edge.Left], ArticlesOf(left), facts[edge.Right], ArticlesOf(right))))
                continue;
            conflicts.Add(edge);
            linked.Join(left, right);
        }

        var groups = new List<FactEdge>?[facts.Length];
        foreach (var edge in conflicts)
            (groups[linked.Find(agree.Find(edge.Left))] ??= []).Add(edge);
        var found = new List<FactGroup>();
        foreach (var group in groups)
            if (group is not null)
                found.Add(new FactGroup(Positions(group, agree, members), [.. group]));
        return found;

        HashSet<int> ArticlesOf(int cluster)
        {
            if (articles[cluster] is { } known)
                return known;
            var found = articles[cluster] = [];
            foreach (var member in members[cluster]!)
                found.Add(facts[member].Article);
            return found;
        }
    }

    /// <summary>
    /// Agreement does not carry over: a shortened quotation agrees with each of two that conflict. The best aligned join first, and
    /// what conflicts is never joined by a third. A broader value that conflicts with nothing, or agrees with both sides, is on no side.
    /// </summary>
    private static (DisjointSets Agree, List<int>?[] Members) Agreeing(int count, ImmutableArray<FactEdge> edges)
    {
        var (agree, members, conflicts) = (new DisjointSets(count), new List<int>?[count], new List<int>?[count]);
        for (var i = 0; i < count; i++)
            members[i] = [i];
        foreach (var edge in edges)
        {
            if (edge.Result.Comparison != Comparison.Conflict)
                continue;
            (conflicts[edge.Left] ??= []).Add(edge.Right);
            (conflicts[edge.Right] ??= []).Add(edge.Left);
        }

        var pairs = new HashSet<(int, int)>();
        foreach (var edge in edges)
            if (edge.Result.Comparison == Comparison.Agree)
                pairs.Add((edge.Left, edge.Right));
        var agreeing = edges.Where(e => e.Result.Comparison == Comparison.Agree && !e.Result.IsPartial && (!e.Result.IsBroader || AreOnOneSide(e.Left, e.Right))).ToList();
        agreeing.Sort(ByAlignment);
        foreach (var edge in agreeing)
        {
            var (left, right) = (agree.Find(edge.Left), agree.Find(edge.Right));
            if (left == right || AreInConflict(left, right))
                continue;
            var (kept, joined) = (Math.Min(left, right), Math.Max(left, right));
            agree.Join(left, right);
            members[kept]!.AddRange(members[joined]!);
            members[joined] = null;
        }
        foreach (var list in members)
            list?.Sort();
        return (agree, members);

        bool AreOnOneSide(int left, int right) => conflicts[left] is { } ofLeft && conflicts[right] is { } ofRight
            && !ofLeft.Exists(other => AreAgreed(other, right)) && !ofRight.Exists(other => AreAgreed(other, left));

        bool AreAgreed(int one, int other) => pairs.Contains((Math.Min(one, other), Math.Max(one, other)));

        bool AreInConflict(int left, int right)
        {
            var (smaller, other) = members[left]!.Count < members[right]!.Count ? (left, right) : (right, left);
            foreach (var member in members[smaller]!)
                foreach (var conflicting in conflicts[member] ?? [])
                    if (agree.Find(conflicting) == other)
                        return true;
            return false;
        }
    }

    private static int ByAlignment(FactEdge a, FactEdge b) =>
        b.Alignment.Score.CompareTo(a.Alignment.Score) is not 0 and var byScore ? byScore
        : a.Left != b.Left ? a.Left.CompareTo(b.Left)
        : a.Right.CompareTo(b.Right);

    private static ImmutableArray<int[]> Positions(List<FactEdge> conflicts, DisjointSets agree, List<int>?[] members)
    {
        var clusters = new SortedSet<int>();
        foreach (var edge in conflicts)
        {
            clusters.Add(agree.Find(edge.Left));
            clusters.Add(agree.Find(edge.Right));
        }
        var positions = ImmutableArray.CreateBuilder<int[]>(clusters.Count);
        foreach (var cluster in clusters)
            positions.Add([.. members[cluster]!]);
        return positions.DrainToImmutable();
    }

    /// <summary>
    /// Between articles, one that gives both values gives them for two things. Two values that one article gives of one person conflict, whoever
    /// else gives either. What a third article both affirms and denies is in dispute, and no two things.
    /// </summary>
    private static bool AreToldApart(ArticleFact fact, HashSet<int> articles, ArticleFact other, HashSet<int> others) =>
        fact.Claims is [{ Kind: ClaimKind.Occurrence }, ..] ? articles.Contains(other.Article) || others.Contains(fact.Article) : articles.Overlaps(others);

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
