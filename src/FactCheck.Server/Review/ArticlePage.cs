using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>A whole article with all its claims marked; those that a finding rests on lead to it.</summary>
internal static class ArticlePage
{
    private const int FindingsMarked = 500;

    public static string AddressOf(string article) => $"/article?address={Uri.EscapeDataString(article)}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/article", (HttpContext context, Store store, RulePack pack, HouseFindings house, string? address) =>
    {
        if (address is null || store.Article(address) is not { } stored)
            return Page.NotFound(context, "No article has this address.");
        var found = stored.Story is { } story ? store.Discrepancies(house.Seen(new DiscrepancyQuery { Story = story, LeastSeverity = Severity.Info, Limit = FindingsMarked }), pack) : [];
        return Page.Of(context, stored.Article.Title ?? address, html => Write(html, stored, found, store.Claims(address)));
    });

    private static void Write(HtmlText html, StoredArticle stored, IReadOnlyList<Discrepancy> found, ImmutableArray<Claim> claims)
    {
        var article = stored.Article;
        var marks = Marks(article, found, claims);
        html.Raw("<p class=\"crumbs\"><a href=\"/\">Findings</a>");
        if (stored.Story is { } story)
            html.Add($" · <a href=\"/story/{story.ToString(CultureInfo.InvariantCulture)}\">Story</a>");
        html.Add($"</p><article class=\"whole\"><p class=\"outlet\"><strong>{article.ShownOutlet:bdi}</strong></p><h1 dir=\"auto\">");
        WriteField(html, article, ArticleField.Title, marks);
        html.Raw(article.Title is null ? "(no title)</h1>" : "</h1>");
        html.Raw("<p class=\"meta\">");
        if (article.Author is { } author)
            html.Add($"{author:bdi} · ");
        html.Add($"published {(article.Published is { } published ? ShownDay.Of(published.Day) : "on a day it does not state")}");
        if (article.Retrieved is { } retrieved)
            html.Add($" · retrieved {ShownDay.Of(retrieved.Day)}");
        html.Add($" · {Counted.Of(stored.Versions, "version")} · {Counted.Of(claims.Length, "claim")}, {marks.Count(m => m.Link is not null)} in findings</p>");
        html.Raw("<p class=\"legend\"><span class=\"claim stated\">a claim</span> <span class=\"claim p0\">a claim from which another differs: it leads to the finding</span></p><div class=\"body\" dir=\"auto\">");
        WriteField(html, article, ArticleField.Text, marks);
        html.Raw("</div></article>");
        WriteTable(html, claims);
    }

    private static ImmutableArray<Mark> Marks(Article article, IEnumerable<Discrepancy> found, ImmutableArray<Claim> claims) =>
    [
        .. found.SelectMany(d => d.Positions.SelectMany((p, i) => p.Evidence.Where(c => c.Evidence.Article == article.Id).Select(c => new Mark(c.Evidence.Field, c.Evidence.Span, $"/finding/{d.Id}", d.Message, i)))),
        .. claims.Select(c => new Mark(c.Evidence.Field, c.Evidence.Span, Link: null, $"{ListPage.Words(Hyphenated.Of(c.Kind))} of {c.Subject.Label}: {c.Value.Normalized}")),
    ];

    private static void WriteField(HtmlText html, Article article, ArticleField field, ImmutableArray<Mark> marks)
    {
        var text = article.TextOf(field);
        MarkedText.Write(html, text, new TextSpan(0, text.Length), marks.Where(m => m.Field == field));
    }

    /// <summary>The same for those who do not see the marks.</summary>
    private static void WriteTable(HtmlText html, ImmutableArray<Claim> claims)
    {
        if (claims.IsEmpty)
            return;
        html.Raw("<details><summary>All claims as a table</summary><div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"All claims\"><table><thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Of</th><th scope=\"col\">Words</th><th scope=\"col\">Read as</th></tr></thead><tbody>");
        foreach (var claim in claims.OrderBy(c => c.Evidence.Field == ArticleField.Text).ThenBy(c => c.Evidence.Span))
            html.Add($"<tr><td>{ListPage.Words(Hyphenated.Of(claim.Kind))}</td><td>{claim.Subject.Label:bdi}</td><td>{claim.Evidence.Quote:bdi}</td><td>{claim.Value.Normalized:bdi}</td></tr>");
        html.Raw("</tbody></table></div></details>");
    }
}
