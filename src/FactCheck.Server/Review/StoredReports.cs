using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Reports.Views;
using FactCheck.Storage;

namespace FactCheck.Server.Review;

/// <summary>Puts what is stored into the form that reports and pictures are made of.</summary>
internal static class StoredReports
{
    /// <summary>The articles that the findings cite, with their texts, by address.</summary>
    public static ImmutableArray<ReportedArticle> Articles(Store store, IReadOnlyCollection<Discrepancy> found)
    {
        var claims = ClaimsByArticle(found);
        return [.. store.Articles([.. claims.Select(c => c.Key)]).Values.Select(a => Reported(a, claims)).OrderBy(a => a.Article.Id, StringComparer.Ordinal)];
    }

    /// <summary>A whole story. Its articles come without their texts.</summary>
    public static StoryView Story(Store store, long story, IReadOnlyCollection<Discrepancy> found)
    {
        var claims = ClaimsByArticle(found);
        return new StoryView(
            story.ToString(CultureInfo.InvariantCulture),
            [.. store.ArticlesOf(story).Select(a => Reported(a, claims))],
            [.. found.Select(DiscrepancyView.Of)]);
    }

    private static ILookup<string, Claim> ClaimsByArticle(IEnumerable<Discrepancy> found) =>
        found.SelectMany(d => d.Positions).SelectMany(p => p.Evidence).ToLookup(c => c.Evidence.Article, StringComparer.Ordinal);

    private static ReportedArticle Reported(StoredArticle stored, ILookup<string, Claim> claims) =>
        new(stored.Article, stored.Story?.ToString(CultureInfo.InvariantCulture) ?? "", stored.Origin) { Claims = [.. claims[stored.Article.Id]] };
}
