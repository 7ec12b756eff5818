using System.Collections.Immutable;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Rules;

namespace FactCheck.Storage;

/// <summary>Compares the articles of a stored story, each with the others and each version with the one before.</summary>
internal sealed class StoryComparer(RulePack pack, PublisherFamilies families)
{
    private readonly DiscrepancyFinder _finder = new(pack, families);
    private readonly RevisionFinder _revisions = new(pack);

    public void Compare(StoreBatch batch, StoryLookup lookup, long run, long story)
    {
        var versions = lookup.Versions(story);
        ImmutableArray<ReadArticle> newest = [.. versions.Where(v => v.Number == v.Newest).Select(v => v.Read).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
        var origins = _finder.OriginsOf(newest);
        var found = _finder.Find(newest, origins).ToList();
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, after) = (versions[i - 1], versions[i]);
            if (before.Read.Article.Id == after.Read.Article.Id)
                found.AddRange(_revisions.Find(WithText(batch, before), WithText(batch, after), (int)before.Number));
        }
        batch.PutDiscrepancies(run, story, found, newest.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal));
        batch.EndComparing(story, newest.Zip(origins, (article, origin) => (article.Article.Id, origin)));
    }

    private static ReadArticle WithText(StoreBatch batch, (ReadArticle Read, long Number, long Newest) version) =>
        version.Read with { Article = version.Read.Article with { Text = batch.TextOf(version.Read.Article.Id, version.Number) } };
}
