using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>
/// Articles of a story that are one origin: those of one publisher, and those that print largely the same text (wire copy, reprints),
/// also with a few paragraphs cut or added.
/// </summary>
public static class Origins
{
    /// <summary>
    /// Of labelled stories' pairs of other outlets, copies share 0.42 and more of the shorter one's runs of words; two reports of one event
    /// share 0.34 and less, from quotations and statements. That both credit one agency tells nothing: those share no more than others.
    /// </summary>
    private const double CopyAt = 0.4;

    /// <summary>The articles that are looked at for one run of words; where more print it, one of these stands for them.</summary>
    private const int MostPerShingle = 4;

    /// <param name="articles">The articles of one story.</param>
    /// <param name="publishers">The publisher of each, in the same order; null where it is not known.</param>
    /// <returns>For each article, in order, the id of the first article of its origin.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<ArticleTerms> articles, ImmutableArray<string?> publishers)
    {
        var firsts = new int[articles.Length];
        var byPublisher = new Dictionary<string, int>(StringComparer.Ordinal);
        var byShingle = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < articles.Length; i++)
        {
            firsts[i] = i;
            if (publishers[i] is { } publisher && !byPublisher.TryAdd(publisher, i))
                Join(firsts, i, byPublisher[publisher]);
            foreach (var original in Sharing(articles[i], i, byShingle))
                if (Shingling.Containment(articles[i].Shingles, articles[original].Shingles) >= CopyAt)
                    Join(firsts, i, original);
        }
        var origins = ImmutableArray.CreateBuilder<string>(firsts.Length);
        for (var i = 0; i < firsts.Length; i++)
            origins.Add(articles[First(firsts, i)].Article);
        return origins.MoveToImmutable();
    }

    /// <summary>Earlier articles, in order, that have runs of words in common with this one, which is filed under its own.</summary>
    private static List<int> Sharing(ArticleTerms article, int number, Dictionary<ulong, List<int>> byShingle)
    {
        var sharing = new HashSet<int>();
        foreach (var shingle in article.Shingles)
        {
            if (!byShingle.TryGetValue(shingle, out var earlier))
                byShingle.Add(shingle, earlier = []);
            sharing.UnionWith(earlier);
            if (earlier.Count < MostPerShingle)
                earlier.Add(number);
        }
        var sorted = new List<int>(sharing);
        sorted.Sort();
        return sorted;
    }

    private static void Join(int[] firsts, int a, int b)
    {
        var (x, y) = (First(firsts, a), First(firsts, b));
        firsts[Math.Max(x, y)] = Math.Min(x, y);
    }

    private static int First(int[] firsts, int item)
    {
        while (firsts[item] != item)
            item = firsts[item] = firsts[firsts[item]];
        return item;
    }
}
