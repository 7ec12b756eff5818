using System.Collections.Immutable;
using FactCheck.Discrepancies;

namespace FactCheck.Reports.Views;

/// <summary>The articles of one story with the findings about them.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Articles">By id.</param>
/// <param name="Discrepancies">The gravest first.</param>
public sealed record StoryView(string Id, ImmutableArray<ReportedArticle> Articles, ImmutableArray<DiscrepancyView> Discrepancies)
{
    /// <summary>The headline of the first article that has one; "Story 7" where none has.</summary>
    public string Title => Articles.Select(a => a.Article.Title).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? $"Story {Id}";

    /// <summary>Outlets in the order of their first article's id.</summary>
    public ImmutableArray<string> Outlets => [.. Articles.Select(a => a.Outlet).Distinct(StringComparer.Ordinal)];

    /// <returns>The stories that have a finding, in the order of the gravest one of each.</returns>
    public static ImmutableArray<StoryView> Of(ReportView report)
    {
        var storyOf = report.Articles.ToDictionary(a => a.Article.Id, a => a.Story, StringComparer.Ordinal);
        var members = report.Articles.ToLookup(a => a.Story, StringComparer.Ordinal);
        return
        [
            .. report.Discrepancies
                .GroupBy(d => storyOf.GetValueOrDefault(d.Positions[0].Passages[0].Article, ""), StringComparer.Ordinal)
                .Select(g => new StoryView(g.Key, [.. members[g.Key]], [.. g])),
        ];
    }
}
