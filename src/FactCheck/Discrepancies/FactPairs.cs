namespace FactCheck.Discrepancies;

/// <summary>
/// Which facts of a block are compared: all with all in a story of usual size; in a large one, where that would grow with the square, each
/// with those that share the most words and subjects with it, rare ones first.
/// </summary>
internal static class FactPairs
{
    private const int MostComparedWithAll = 160;
    private const int MostPartners = 64;

    /// <summary>A word around more facts than this tells none of them from the others.</summary>
    private const int MostFactsPerKey = 96;

    /// <param name="block">Indices of facts, ascending.</param>
    /// <returns>Pairs of indices, the smaller one first, each once.</returns>
    public static IEnumerable<(int Left, int Right)> Of(IReadOnlyList<int> block, IReadOnlyList<ArticleFact> facts) =>
        block.Count <= MostComparedWithAll ? All(block) : Likeliest(block, facts);

    private static IEnumerable<(int Left, int Right)> All(IReadOnlyList<int> block)
    {
        for (var i = 0; i < block.Count; i++)
            for (var j = i + 1; j < block.Count; j++)
                yield return (block[i], block[j]);
    }

    private static IEnumerable<(int Left, int Right)> Likeliest(IReadOnlyList<int> block, IReadOnlyList<ArticleFact> facts)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var fact in block)
        {
            // Earlier facts alone: the later ones find this one.
            var shared = new Dictionary<int, double>();
            foreach (var key in Keys(facts[fact]))
            {
                if (!byKey.TryGetValue(key, out var earlier))
                    byKey.Add(key, earlier = []);
                foreach (var other in earlier)
                    shared[other] = shared.GetValueOrDefault(other) + (1.0 / earlier.Count);
                earlier.Add(fact);
                if (earlier.Count > MostFactsPerKey)
                    earlier.RemoveAt(0);
            }

            var partners = new List<int>(shared.Keys);
            partners.Sort((a, b) => shared[b] != shared[a] ? shared[b].CompareTo(shared[a]) : b.CompareTo(a));
            for (var i = 0; i < Math.Min(MostPartners, partners.Count); i++)
                yield return (partners[i], fact);
        }
    }

    private static HashSet<string> Keys(ArticleFact fact)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in fact.First.Subject.Keys)
            keys.Add("subject " + key);
        foreach (var word in fact.First.Context)
            keys.Add(word.Key);
        return keys;
    }
}
