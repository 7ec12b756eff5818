using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>Articles of a story that print largely the same text are one origin: wire copy, reprints; so are those of one publisher family.</summary>
public static class Origins
{
    /// <summary>Copies share most of their runs of words; two reports of one event share a few, from quotations.</summary>
    private const double CopyAt = 0.5;

    /// <returns>For each article, in order, the id of the first article of its origin.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<ArticleTerms> articles) => Of(articles, [.. articles.Select(_ => (string?)null)]);

    /// <param name="articles">The articles of one story.</param>
    /// <param name="families">The publisher family of each, null where it is in none.</param>
    public static ImmutableArray<string> Of(ImmutableArray<ArticleTerms> articles, ImmutableArray<string?> families)
    {
        var origins = new string[articles.Length];
        for (var i = 0; i < articles.Length; i++)
        {
            origins[i] = articles[i].Article;
            for (var j = 0; j < i; j++)
            {
                if ((families[i] is { } family && family == families[j]) || Shingling.Containment(articles[i].Shingles, articles[j].Shingles) >= CopyAt)
                {
                    origins[i] = origins[j];
                    break;
                }
            }
        }
        return [.. origins];
    }
}
