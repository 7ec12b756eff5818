namespace FactCheck.Events;

/// <summary>
/// How rare a term is: a general background, with the articles counted so far on top of it. They decide in a large run or store, the
/// background in a small one. A store keeps the counts and hands them in; they change slowly, so that stories are not regrouped for it.
/// </summary>
/// <param name="background">General English.</param>
/// <param name="articles">The number of articles counted.</param>
/// <param name="documents">In how many of these each term stands. Terms that stand in <see cref="Slack"/> or fewer may be left out.</param>
public sealed class TermFrequencies(BackgroundFrequencies background, int articles, IReadOnlyDictionary<string, int> documents)
{
    /// <summary>So many articles of one story may have a term without making it less rare.</summary>
    public const int Slack = 10;

    /// <summary>Names tell a matter better than other words that are as rare.</summary>
    private const float NameWeight = 1.4f;

    /// <summary>The frequencies of a run that stands alone.</summary>
    public static TermFrequencies Of(BackgroundFrequencies background, IEnumerable<ArticleTerms> articles)
    {
        var (count, documents) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var article in articles)
        {
            count++;
            foreach (var term in article.Terms)
                documents[term.Key] = documents.GetValueOrDefault(term.Key) + 1;
        }
        return new TermFrequencies(background, count, documents);
    }

    /// <summary>log(N / df), above 0.</summary>
    internal float Rarity(string key)
    {
        var counted = Math.Max(1, documents.GetValueOrDefault(key) - Slack);
        var isLemma = key[0] is not (Term.NameMark or Term.NumberMark);
        var rarity = MathF.Log((background.Total + articles + 1) / (float)(counted + (isLemma ? background.Documents(key) : 0)));
        return key[0] == Term.NameMark ? rarity * NameWeight : rarity;
    }
}
