using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
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

/// <summary>A whole article with the words marked that findings rest on; each mark leads to its finding.</summary>
internal static class ArticlePage
{
    private const int FindingsMarked = 500;

    public static string AddressOf(string article) => $"/article?address={Uri.EscapeDataString(article)}";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/article", (HttpContext context, Store store, RulePack pack, string? address) =>
    {
        if (address is null || store.Article(address) is not { } stored)
            return Page.NotFound(context, "No article has this address.");
        var found = stored.Story is { } story ? store.Discrepancies(new DiscrepancyQuery { Story = story, LeastSeverity = Severity.Info, Limit = FindingsMarked }, pack) : [];
        return Page.Of(context, stored.Article.Title ?? address, html => Write(html, stored, found));
    });

    private static void Write(HtmlText html, StoredArticle stored, IReadOnlyList<Discrepancy> found)
    {
        var article = stored.Article;
        var marks = Marks(article, found);
        html.Raw("<p class=\"crumbs\"><a href=\"/\">Findings</a>");
        if (stored.Story is { } story)
            html.Add($" · <a href=\"/story/{story.ToString(CultureInfo.InvariantCulture)}\">Story</a>");
        html.Add($"</p><article class=\"whole\"><p class=\"outlet\"><strong>{article.Outlet ?? article.Id:bdi}</strong></p><h1 dir=\"auto\">");
        WriteField(html, article, ArticleField.Title, marks);
        html.Raw(article.Title is null ? "(no title)</h1>" : "</h1>");
        html.Raw("<p class=\"meta\">");
        if (article.Author is { } author)
            html.Add($"{author:bdi} · ");
        html.Add($"published {(article.Published is { } published ? ShownDay.Of(published.Day) : "on a day it does not state")}");
        if (article.Retrieved is { } retrieved)
            html.Add($" · retrieved {ShownDay.Of(retrieved.Day)}");
        html.Add($" · {Counted.Of(stored.Versions, "version")} · {Counted.Of(marks.Length, "marked place")}</p><div class=\"body\" dir=\"auto\">");
        WriteField(html, article, ArticleField.Text, marks);
        html.Raw("</div></article>");
    }

    private static ImmutableArray<Mark> Marks(Article article, IEnumerable<Discrepancy> found) =>
    [
        .. found.SelectMany(d => d.Positions.SelectMany((p, i) => p.Evidence.Where(c => c.Evidence.Article == article.Id).Select(c => new Mark(c.Evidence.Field, c.Evidence.Span, d.Id, d.Message, i))))
            .OrderBy(m => m.Span).ThenBy(m => m.Finding, StringComparer.Ordinal),
    ];

    /// <summary>Of marks that overlap the first is shown; the other findings are reached from the story.</summary>
    private static void WriteField(HtmlText html, Article article, ArticleField field, ImmutableArray<Mark> marks)
    {
        var (text, at) = (article.TextOf(field), 0);
        foreach (var mark in marks.Where(m => m.Field == field))
        {
            if (mark.Span.Start < at || mark.Span.End > text.Length)
                continue;
            html.Add($"{text[at..mark.Span.Start]}<a class=\"claim p{mark.Position % 5}\" href=\"/finding/{mark.Finding}\" title=\"{mark.Message}\">{text[mark.Span.Start..mark.Span.End]}</a>");
            at = mark.Span.End;
        }
        html.Add($"{text[at..]}");
    }

    private sealed record Mark(ArticleField Field, TextSpan Span, string Finding, string Message, int Position);
}
