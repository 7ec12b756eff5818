using FactCheck.Discrepancies;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>
    /// The same report with all articles of its stories and all that they state, for its pictures. Articles that no finding cites come
    /// without their texts.
    /// </summary>
    public FactCheckReport WithWholeStories(FactCheckReport report)
    {
        var articles = report.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        foreach (var name in report.Articles.Select(a => a.Story).Distinct(StringComparer.Ordinal).ToList())
        {
            if (!long.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out var story))
                continue;
            foreach (var reported in WholeStory(story))
                articles[reported.Article.Id] = articles.TryGetValue(reported.Article.Id, out var cited) ? cited with { Claims = reported.Claims } : reported;
        }
        return report with { Articles = [.. articles.Values.OrderBy(a => a.Article.Id, StringComparer.Ordinal)] };
    }

    /// <summary>All articles, without their texts and in no order.</summary>
    public IReadOnlyList<ReportedArticle> ArticlesWithoutTexts() =>
        [.. Query<VersionRow>($"select {VersionRow.Columns} from article a join version v on v.id = a.newest").Select(r => Reported(r.ToStored()))];

    /// <summary>The articles of a story in order of publication, without their texts, with all that they state.</summary>
    public IReadOnlyList<ReportedArticle> WholeStory(long story)
    {
        var claims = ClaimsOf(story);
        return [.. ArticlesOf(story).Select(a => Reported(a) with { Claims = claims.GetValueOrDefault(a.Article.Id, []) })];
    }
}
