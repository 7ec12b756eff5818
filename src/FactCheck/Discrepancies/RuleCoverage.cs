using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Discrepancies;

/// <summary>What each rule had to do with the claims of a run, and what no rule took.</summary>
public sealed record RuleCoverage(ImmutableArray<CoveredRule> Rules, ImmutableArray<Claim> Untaken)
{
    /// <param name="pack">The rules that the report was made with.</param>
    /// <param name="report">The findings of the run, and its stories.</param>
    /// <param name="articles">The articles of the run.</param>
    public static RuleCoverage Of(RulePack pack, FactCheckReport report, IEnumerable<ReadArticle> articles)
    {
        var byId = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var (claims, pairs) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var untaken = ImmutableArray.CreateBuilder<Claim>();
        foreach (var article in report.Articles)
        {
            foreach (var claim in byId[article.Article.Id].Claims)
                if (pack.RuleFor(claim) is { } rule)
                    claims[rule.Id] = claims.GetValueOrDefault(rule.Id) + 1;
                else if (claim.Derivation is null)
                    untaken.Add(claim);
        }
        var finder = new DiscrepancyFinder(pack);
        foreach (var story in report.Articles.GroupBy(a => a.Story))
            foreach (var aligned in finder.Align([.. story.Select(a => byId[a.Article.Id])]))
                pairs[aligned.Rule.Id] = pairs.GetValueOrDefault(aligned.Rule.Id) + aligned.Edges.Length;
        var found = report.Discrepancies.ToLookup(d => d.Rule.Id, StringComparer.Ordinal);
        return new RuleCoverage(
            [.. pack.Rules.Select(r => new CoveredRule(r, claims.GetValueOrDefault(r.Id), pairs.GetValueOrDefault(r.Id), found[r.Id].Count()))],
            untaken.ToImmutable());
    }
}

/// <param name="Rule">A rule of the pack, which may have had nothing to do.</param>
/// <param name="Claims">The claims it took.</param>
/// <param name="Pairs">The pairs of values that it took for one fact, whether they agree or not.</param>
/// <param name="Findings">What it reported, of whatever severity.</param>
public sealed record CoveredRule(Rule Rule, int Claims, int Pairs, int Findings);
