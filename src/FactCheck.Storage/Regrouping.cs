using System.Collections.Immutable;
using FactCheck.Events;

namespace FactCheck.Storage;

/// <summary>
/// Puts all stored articles into stories again, all at once, as a run over the same articles would. A story keeps the number of the one that had most of
/// its articles, and findings stay with the articles that they rest on.
/// </summary>
internal sealed class Regrouping(Store store)
{
    public void Run()
    {
        while (!TryRun())
        {
            // Articles came in meanwhile.
        }
    }

    private bool TryRun()
    {
        var newest = store.NewestVersion();
        var articles = store.PlacedArticles();
        var grouper = new StoryGrouper(TermFrequencies.Of(BackgroundFrequencies.English, articles.Select(a => a.Terms)));
        var stories = grouper.Group(articles.Select(a => a.Terms), []).Stories;
        var (byAddress, numbers) = (articles.ToDictionary(a => a.Terms.Article, StringComparer.Ordinal), Numbers(stories, articles));
        var regrouped = stories.Select((story, i) => new RegroupedStory(
            numbers[i],
            [.. story.Articles.Select(a => byAddress[a])],
            [.. story.Articles.SelectMany(a => grouper.KeysOf(byAddress[a].Terms)).Distinct(StringComparer.Ordinal)])).ToList();
        return store.Write(batch => batch.Regroup(regrouped, newest));
    }

    /// <returns>For each story its number; null where none is left for it.</returns>
    internal static ImmutableArray<long?> Numbers(ImmutableArray<Story> stories, IEnumerable<PlacedArticle> articles)
    {
        var before = articles.ToDictionary(a => a.Terms.Article, a => a.Story, StringComparer.Ordinal);
        var shares = stories.SelectMany((story, i) => story.Articles.Select(a => before[a]).OfType<long>().CountBy(number => number).Select(share => (Story: i, Number: share.Key, Articles: share.Value)));
        var (numbers, taken) = (new long?[stories.Length], new HashSet<long>());
        foreach (var (story, number, _) in shares.OrderByDescending(s => s.Articles).ThenBy(s => s.Number).ThenBy(s => s.Story))
            if (numbers[story] is null && taken.Add(number))
                numbers[story] = number;
        return [.. numbers];
    }
}
