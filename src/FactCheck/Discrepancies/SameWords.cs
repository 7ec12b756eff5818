using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Discrepancies;

/// <summary>One fact, one discrepancy: of two of one rule that stand on the same words ("Mr Ruiz", "Minister Ruiz"), the one with more evidence stays.</summary>
internal static class SameWords
{
    /// <param name="found">What one rule found in one story.</param>
    public static List<Discrepancy> EachOnce(List<Discrepancy> found)
    {
        if (found.Count < 2)
            return found;
        found.Sort(ByWeight);
        var (kept, byArticle) = (new List<Discrepancy>(found.Count), new Dictionary<string, List<Discrepancy>>(StringComparer.Ordinal));
        foreach (var discrepancy in found)
        {
            if (IsTold(discrepancy, byArticle))
                continue;
            kept.Add(discrepancy);
            foreach (var position in discrepancy.Positions)
                foreach (var claim in position.Evidence)
                {
                    if (!byArticle.TryGetValue(claim.Evidence.Article, out var others))
                        byArticle[claim.Evidence.Article] = others = [];
                    if (others.Count == 0 || !ReferenceEquals(others[^1], discrepancy))
                        others.Add(discrepancy);
                }
        }
        return kept;
    }

    private static int ByWeight(Discrepancy a, Discrepancy b) =>
        Evidence(b).CompareTo(Evidence(a)) is not 0 and var byEvidence ? byEvidence
        : b.Confidence.CompareTo(a.Confidence) is not 0 and var byConfidence ? byConfidence
        : string.CompareOrdinal(a.Id, b.Id);

    private static int Evidence(Discrepancy discrepancy)
    {
        var count = 0;
        foreach (var position in discrepancy.Positions)
            count += position.Evidence.Length;
        return count;
    }

    private static bool IsTold(Discrepancy discrepancy, Dictionary<string, List<Discrepancy>> byArticle)
    {
        foreach (var position in discrepancy.Positions)
            foreach (var claim in position.Evidence)
                if (byArticle.TryGetValue(claim.Evidence.Article, out var others))
                    foreach (var other in others)
                        if (StandOnTheSame(discrepancy.Positions, other.Positions))
                            return true;
        return false;
    }

    /// <summary>True where two positions of the one each have words in common with a position of the other.</summary>
    private static bool StandOnTheSame(ImmutableArray<Position> some, ImmutableArray<Position> others)
    {
        var shared = 0;
        foreach (var one in some)
            shared += IsAmong(one, others) ? 1 : 0;
        return shared > 1;
    }

    private static bool IsAmong(Position one, ImmutableArray<Position> others)
    {
        foreach (var other in others)
            foreach (var claim in one.Evidence)
                foreach (var second in other.Evidence)
                    if (Overlap(claim.Evidence, second.Evidence))
                        return true;
        return false;
    }

    private static bool Overlap(EvidenceSpan a, EvidenceSpan b) => a.Article == b.Article && a.Field == b.Field && a.Span.Overlaps(b.Span);
}
