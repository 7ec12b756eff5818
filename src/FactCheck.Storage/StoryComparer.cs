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

    /// <summary>Reads the story and writes nothing.</summary>
    public ComparedStory Compare(StoryLookup lookup, long story)
    {
        var versions = lookup.Versions(story);
        ImmutableArray<ReadArticle> newest = [.. versions.Where(v => v.Number == v.Newest).Select(v => v.Read).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
        var origins = _finder.OriginsOf(newest);
        var found = _finder.Find(newest, origins).ToList();
        for (var i = 1; i < versions.Count; i++)
        {
            var (before, after) = (versions[i - 1], versions[i]);
            if (before.Read.Article.Id == after.Read.Article.Id)
                found.AddRange(_revisions.Find(WithText(lookup, before), WithText(lookup, after), (int)before.Number));
        }
        return new ComparedStory([.. found], [.. newest.Select(a => a.Article)], origins);
    }

    private static ReadArticle WithText(StoryLookup lookup, (ReadArticle Read, long Number, long Newest) version) =>
        version.Read with { Article = version.Read.Article with { Text = lookup.TextOf(version.Read.Article.Id, version.Number) } };
}
