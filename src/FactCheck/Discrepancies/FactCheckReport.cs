using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Discrepancies;

/// <summary>The result of a run. Everything in it is in an order that depends on content alone.</summary>
public sealed record FactCheckReport
{
    /// <summary>The articles that were read, by id.</summary>
    public required ImmutableArray<ReportedArticle> Articles { get; init; }

    public required ImmutableArray<SkippedArticle> Skipped { get; init; }

    /// <summary>All findings of whatever severity, the gravest first.</summary>
    public required ImmutableArray<Discrepancy> Discrepancies { get; init; }

    /// <summary>Findings that the house has decided not to see, in the same order.</summary>
    public ImmutableArray<SuppressedDiscrepancy> Suppressed { get; init; } = [];

    /// <summary>The verdict that holds, by finding; a run without a store has none, and no finding that is open.</summary>
    public ImmutableDictionary<string, Verdict> Verdicts { get; init; } = ImmutableDictionary<string, Verdict>.Empty;

    public required ImmutableArray<Rule> Rules { get; init; }
}

/// <summary>An article with the story it belongs to and the origin it shares with copies of itself.</summary>
public sealed record ReportedArticle(Article Article, string Story, string Origin)
{
    /// <summary>What it states, for pictures of the whole story.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    public string Outlet => Article.ShownOutlet;
}
