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
    /// <param name="threads">As many rules are applied at a time.</param>
    public List<Discrepancy> Find(ImmutableArray<ReadArticle> articles, ImmutableArray<string> origins, int threads = 1)
    {
        var found = new List<Discrepancy>();
        foreach (var aligned in Align(articles, threads))
        {
            var (builder, ofRule) = (new DiscrepancyBuilder(aligned.Rule, aligned.Facts, articles, origins), new List<Discrepancy>());
            foreach (var group in FactCluster.Of(aligned.Facts, aligned.Edges))
                ofRule.Add(builder.Build(group));
            found.AddRange(SameWords.EachOnce(ofRule));
        }
        return found;
    }

    /// <summary>For each rule that is not off, the facts that it finds in the articles of one story, and which of them are about one thing.</summary>
    internal IEnumerable<AlignedFacts> Align(ImmutableArray<ReadArticle> articles, int threads = 1)
    {
        var claims = new Dictionary<Rule, List<Claim>?[]>(ReferenceEqualityComparer.Instance);
        for (var article = 0; article < articles.Length; article++)
            foreach (var claim in articles[article].Claims)
            {
                if (pack.RuleFor(claim) is not { } rule)
                    continue;
                if (!claims.TryGetValue(rule, out var byArticle))
                    claims[rule] = byArticle = new List<Claim>[articles.Length];
                (byArticle[article] ??= []).Add(claim);
            }
        foreach (var (rule, byArticle) in claims)
            if (byArticle.Any(list => list?.Exists(c => c.Derivation is { IsDerived: true, Of: null }) ?? false))
                for (var article = 0; article < articles.Length; article++)
                    foreach (var claim in articles[article].Claims)
                        if (rule.Holds(claim))
                            (byArticle[article] ??= []).Add(claim);
        return OrderedParallel.Map(_rules.Where(claims.ContainsKey), rule => Align(rule, claims[rule]), threads).OfType<AlignedFacts>();
    }

    /// <returns>Null where there are no two facts.</returns>
    private static AlignedFacts? Align(Rule rule, List<Claim>?[] byArticle)
    {
        var facts = ImmutableArray.CreateBuilder<ArticleFact>();
        for (var article = 0; article < byArticle.Length; article++)
            if (byArticle[article] is { } claims)
                facts.AddRange(ArticleFacts.Of(article, claims));
        if (facts.Count < 2)
            return null;
        var contexts = new ContextSimilarity([.. facts.SelectMany(f => f.Claims)]);
        var all = facts.ToImmutable();
        return new AlignedFacts(rule, all, new FactAligner(rule, contexts).Align(all));
    }
}
