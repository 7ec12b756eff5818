namespace FactCheck.Training;

/// <summary>
/// The arcs of a tree that cross others are lifted to the head's head until none cross (Nivre and Nilsson 2005): the parser makes no
/// crossing arcs. About one arc in a hundred of the English Web Treebank is lifted.
/// </summary>
internal static class Projective
{
    /// <param name="heads">Of each word; -1 for the root.</param>
    /// <returns>Heads where the root is the number of words.</returns>
    public static int[] Heads(IReadOnlyList<int> heads)
    {
        var lifted = heads.Select(h => h < 0 ? heads.Count : h).ToArray();
        while (Crossing(lifted) is var word and >= 0)
            lifted[word] = lifted[lifted[word]];
        return lifted;
    }

    // The shortest crossing arc: its words have a head that is not above a word between.
    private static int Crossing(int[] heads)
    {
        var (found, shortest) = (-1, int.MaxValue);
        for (var word = 0; word < heads.Length; word++)
        {
            var head = heads[word];
            if (head == heads.Length)
                continue;
            for (var between = Math.Min(word, head) + 1; between < Math.Max(word, head); between++)
                if (!IsBelow(heads, between, head) && Math.Abs(word - head) < shortest)
                    (found, shortest) = (word, Math.Abs(word - head));
        }
        return found;
    }

    private static bool IsBelow(int[] heads, int word, int ancestor)
    {
        for (; word != heads.Length; word = heads[word])
            if (word == ancestor)
                return true;
        return false;
    }
}
