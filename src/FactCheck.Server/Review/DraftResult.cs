using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Server.Review;

/// <summary>What the check of one draft came to, as its page shows it.</summary>
/// <param name="Draft">The draft as it was read.</param>
/// <param name="Against">Findings that rest on stored articles too, the gravest first.</param>
/// <param name="Within">Findings between passages of the draft itself.</param>
/// <param name="Articles">All articles that the findings rest on, the draft among them, by id.</param>
/// <param name="Story">The stored story that the draft belongs to, with the number of its articles; null where no stored article covers the same matter.</param>
internal sealed record DraftResult(
    Article Draft, ImmutableArray<DiscrepancyView> Against, ImmutableArray<DiscrepancyView> Within, ImmutableDictionary<string, ReportedArticle> Articles, (long Number, int Articles)? Story)
{
    public ImmutableArray<DiscrepancyView> All => [.. Against, .. Within];

    public string Summary => (Against.Length, Within.Length) switch
    {
        (0, 0) => "Nothing found that differs",
        (var against, 0) => $"{Counted.Of(against, "conflict")} with published coverage",
        (0, var within) => $"{Counted.Of(within, "conflict")} inside the draft",
        var (against, within) => $"{Counted.Of(against, "conflict")} with published coverage, {within} inside the draft",
    };

    public static DraftResult Of(FactCheckReport report, string draft, Store store)
    {
        var articles = report.Articles.ToImmutableDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var found = report.Discrepancies.Where(d => d.Severity >= Severity.Warning).Select(DiscrepancyView.Of).ToLookup(d => d.Passages.All(p => p.Article == draft));
        var story = long.TryParse(articles[draft].Story, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && store.Story(number) is { } current
            ? (current, store.Summary(current, [])?.Articles ?? 0)
            : ((long, int)?)null;
        return new DraftResult(articles[draft].Article, [.. found[false]], [.. found[true]], articles, story);
    }
}
