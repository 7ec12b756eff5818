using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Rules.House;

namespace FactCheck.Storage;

/// <summary>Checks drafts against all that is stored, and among themselves, without storing anything. Only the stories that they would join are read.</summary>
public sealed class DraftCheck(Store store, HouseConfiguration house)
{
    /// <param name="drafts">The drafts, and what could not be read of them.</param>
    /// <returns>The findings that a draft takes part in, with the articles that they rest on.</returns>
    public FactCheckReport Check(IEnumerable<ArticleResult<ReadArticle>> drafts)
    {
        var (articles, skipped) = (new List<ReadArticle>(), new List<SkippedArticle>());
        foreach (var (article, reason) in drafts)
            if (article is not null)
                articles.Add(article);
            else
                skipped.Add(reason!);

        var (reported, discrepancies) = (new List<ReportedArticle>(), new List<Discrepancy>());
        using var connection = store.Connect();
        var lookup = store.Lookup(connection);
        var finder = new DiscrepancyFinder(house.Pack, house.Families.Over(lookup.Families()));
        foreach (var (story, members) in Stories(articles, lookup))
        {
            var ids = members.Select(m => m.Article.Id).ToHashSet(StringComparer.Ordinal);
            // A draft of a stored article takes its place.
            ImmutableArray<ReadArticle> all = [.. members.Concat(story.SelectMany(s => lookup.Versions(s)).Where(v => v.Number == v.Newest && !ids.Contains(v.Read.Article.Id)).Select(v => v.Read)).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
            var origins = finder.OriginsOf(all);
            var found = finder.Find(all, origins).Where(d => ArticlesOf(d).Any(ids.Contains)).ToList();
            var used = found.SelectMany(ArticlesOf).ToHashSet(StringComparer.Ordinal);
            discrepancies.AddRange(found);
            var name = story.IsEmpty ? members[0].Article.Id : StoryLookup.Name(story[0]);
            for (var i = 0; i < all.Length; i++)
                if (ids.Contains(all[i].Article.Id) || used.Contains(all[i].Article.Id))
                    reported.Add(new ReportedArticle(all[i].Article, name, origins[i]));
        }
        return new FactCheckReport
        {
            Articles = [.. lookup.WithTexts(reported).OrderBy(a => a.Article.Id, StringComparer.Ordinal)],
            Skipped = [.. skipped.OrderBy(s => s.Article, StringComparer.Ordinal)],
            Discrepancies = [.. discrepancies.OrderByDescending(d => d.Severity).ThenByDescending(d => d.Confidence).ThenBy(d => d.Id, StringComparer.Ordinal)],
            Rules = house.Pack.Rules,
        };
    }

    /// <summary>The drafts by the stored stories they would join; more than one where a draft joins two.</summary>
    private static List<(ImmutableArray<long> Stories, List<ReadArticle> Drafts)> Stories(List<ReadArticle> drafts, StoryLookup lookup)
    {
        var stories = new List<(ImmutableArray<long>, List<ReadArticle>)>();
        if (drafts.Count == 0)
            return stories;
        var grouper = new StoryGrouper(lookup.Frequencies());
        var known = lookup.Stories([.. drafts.Select(d => grouper.KeysOf(d.Terms))]);
        var grouping = grouper.Group(drafts.Select(d => d.Terms), known);
        var (ids, byId) = (known.Select(k => k.Id).ToHashSet(StringComparer.Ordinal), drafts.ToDictionary(d => d.Article.Id, StringComparer.Ordinal));
        foreach (var story in grouping.Stories)
        {
            var joined = grouping.Merges.Where(m => m.Kept == story.Id).Select(m => m.Absorbed);
            stories.Add((ids.Contains(story.Id) ? [.. joined.Prepend(story.Id).Select(StoreBatch.Number)] : [], [.. story.Articles.Select(a => byId[a])]));
        }
        return stories;
    }

    private static IEnumerable<string> ArticlesOf(Discrepancy discrepancy) =>
        discrepancy.Positions.SelectMany(p => p.Evidence).Select(e => e.Evidence.Article);
}
