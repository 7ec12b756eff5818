using System.Globalization;
using FactCheck.Events;

namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    internal StoryLookup Lookup(Dictionary<long, ArticleTerms> terms) => new(_connection, _database, terms);

    /// <summary>Puts new articles into stories: ones that are there, or new ones; stories that turn out to be one are joined.</summary>
    internal void Group(IReadOnlyList<(long Number, ArticleTerms Terms)> articles, StoryLookup lookup)
    {
        if (articles.Count == 0)
            return;
        CountTerms(articles.Select(a => a.Terms));
        var grouper = new StoryGrouper(lookup.Frequencies());
        var keys = articles.ToDictionary(a => a.Terms.Article, a => grouper.KeysOf(a.Terms), StringComparer.Ordinal);
        var known = lookup.Stories(keys.Values);
        var grouping = grouper.Group(articles.Select(a => a.Terms), known);
        foreach (var merge in grouping.Merges)
            Join(Number(merge.Kept), Number(merge.Absorbed));

        var (numbers, ids) = (articles.ToDictionary(a => a.Terms.Article, a => a.Number, StringComparer.Ordinal), known.Select(k => k.Id).ToHashSet(StringComparer.Ordinal));
        foreach (var story in grouping.Stories)
        {
            var number = ids.Contains(story.Id) ? Number(story.Id) : NewStory();
            foreach (var article in story.Articles)
                Place(numbers[article], number, keys[article]);
        }
    }

    internal void CountTerms(IEnumerable<ArticleTerms> articles)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var article in articles)
            foreach (var term in article.Terms)
                counts[term.Key] = counts.GetValueOrDefault(term.Key) + 1;
        using var rows = RowWriter("term (term, articles)", 2, "on conflict (term) do update set articles = term.articles + excluded.articles");
        foreach (var (term, count) in counts)
            rows.Add(term, count);
        rows.Flush();
    }

    internal static long Number(string story) => long.Parse(story, NumberStyles.None, CultureInfo.InvariantCulture);
}
