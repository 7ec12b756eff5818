using System.Collections.Immutable;
using System.IO.Enumeration;
using FactCheck.Articles;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Discrepancies;

/// <summary>Sets apart the findings that suppressions name.</summary>
/// <param name="house">The suppressions, and the folder that their paths count from.</param>
/// <param name="today">The day on which an expired suppression no longer holds.</param>
public sealed class Suppressor(HouseConfiguration house, DateOnly today)
{
    private readonly ImmutableArray<Suppression> _current = [.. house.Suppressions.Where(s => !s.HasExpired(today))];

    /// <summary>Suppressions that no longer hold, in the order of the file.</summary>
    public ImmutableArray<Suppression> Expired { get; } = [.. house.Suppressions.Where(s => s.HasExpired(today))];

    public FactCheckReport Apply(FactCheckReport report)
    {
        if (_current.IsEmpty)
            return report;
        var articles = report.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);
        var (kept, suppressed) = (ImmutableArray.CreateBuilder<Discrepancy>(), ImmutableArray.CreateBuilder<SuppressedDiscrepancy>());
        foreach (var discrepancy in report.Discrepancies)
            if (_current.FirstOrDefault(s => Covers(s, discrepancy, articles)) is { } suppression)
                suppressed.Add(new SuppressedDiscrepancy(discrepancy, suppression));
            else
                kept.Add(discrepancy);
        return report with { Discrepancies = kept.ToImmutable(), Suppressed = suppressed.ToImmutable() };
    }

    private bool Covers(Suppression suppression, Discrepancy discrepancy, Dictionary<string, Article> articles) =>
        (suppression.Finding is null || suppression.Finding == discrepancy.Id)
        && (suppression.Rule is null || FileSystemName.MatchesSimpleExpression(suppression.Rule, discrepancy.Rule.Id, ignoreCase: false))
        && (suppression.Path is null && suppression.Outlet is null || RestsOn(discrepancy, articles, article => Means(suppression, article)));

    /// <summary>True where fewer than two positions are left without the articles that are meant: a conflict between others stays.</summary>
    private static bool RestsOn(Discrepancy discrepancy, Dictionary<string, Article> articles, Func<Article, bool> isMeant)
    {
        if (discrepancy.Scope == DiscrepancyScope.WithinArticle)
            return isMeant(articles[discrepancy.Positions[0].Evidence[0].Evidence.Article]);
        return discrepancy.Positions.Count(p => p.Evidence.Any(e => !isMeant(articles[e.Evidence.Article]))) < 2;
    }

    /// <summary>True where the article is one that the suppression's outlet and path name; both hold for any where they are not given.</summary>
    public bool Means(Suppression suppression, Article article) =>
        (suppression.Outlet is null || article.Outlet is { } outlet && Folding.Fold(outlet) == Folding.Fold(suppression.Outlet))
        && (suppression.Path is null || FileSystemName.MatchesSimpleExpression(suppression.Path, PathOf(article), ignoreCase: false));

    private string PathOf(Article article) =>
        article.Path is { } path && house.Folder is { } folder ? Path.GetRelativePath(folder, Path.GetFullPath(path)).Replace('\\', '/') : article.Path ?? article.Id;
}
