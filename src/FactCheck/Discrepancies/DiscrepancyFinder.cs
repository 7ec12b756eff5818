using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Events;
using FactCheck.Rules;

namespace FactCheck.Discrepancies;

/// <summary>Applies the rules to the claims of one story: a claim goes to the most specific rule that finds it.</summary>
public sealed class DiscrepancyFinder(RulePack pack, PublisherFamilies families)
{
    private readonly ImmutableArray<Rule> _rules = [.. pack.Rules.Where(r => r.Severity != Severity.Off)];

    private readonly Publishers _publishers = new(pack.Lexicons, families);

    public DiscrepancyFinder(RulePack pack)
        : this(pack, PublisherFamilies.None)
    {
    }

    /// <summary>The origin of each article of one story, in the same order: those of one publisher, and copies, share one.</summary>
    public ImmutableArray<string> OriginsOf(ImmutableArray<ReadArticle> articles) =>
        Origins.Of([.. articles.Select(a => a.Terms)], [.. articles.Select(a => _publishers.Of(a.Article.Outlet))]);

    /// <param name="articles">The articles of one story, by id.</param>
    /// <param name="origins">The origin of each article, in the same order: <see cref="OriginsOf"/>.</param>
    public IEnumerable<Discrepancy> Find(ImmutableArray<ReadArticle> articles, ImmutableArray<string> origins)
    {
        foreach (var (rule, facts, edges) in Align(articles))
            foreach (var group in FactCluster.Of(facts, edges))
                yield return new DiscrepancyBuilder(rule, facts, articles, origins).Build(group);
    }

    /// <summary>For each rule that is not off, the facts that it finds in the articles of one story, and which of them are about one thing.</summary>
    internal IEnumerable<(Rule Rule, ImmutableArray<ArticleFact> Facts, ImmutableArray<FactEdge> Edges)> Align(ImmutableArray<ReadArticle> articles)
    {
        var byRule = articles.Select(article => article.Claims.ToLookup(pack.RuleFor, ReferenceEqualityComparer.Instance)).ToArray();
        foreach (var rule in _rules)
        {
            var facts = byRule.SelectMany((claims, article) => ArticleFacts.Of(article, claims[rule])).ToImmutableArray();
            if (facts.Length < 2)
                continue;
            var contexts = new ContextSimilarity([.. facts.SelectMany(f => f.Claims)]);
            yield return (rule, facts, new FactAligner(rule, contexts).Align(facts));
        }
    }
}
