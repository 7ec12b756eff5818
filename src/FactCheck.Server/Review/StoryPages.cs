using System.Globalization;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>The stories, and one of them with its timeline, who agrees with whom, its findings and its articles.</summary>
internal static class StoryPages
{
    private const int PageSize = 50;
    private const int FindingsDrawn = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories", (HttpContext context, HouseFindings house, int? page, string? all) =>
        {
            var number = Math.Clamp(page ?? 1, 1, 100_000);
            var stories = house.Stories(differing: all is null, (number - 1) * PageSize, PageSize + 1);
            return Page.Of(context, "Stories", html => WriteStories(html, stories, number, all is not null));
        });
        routes.MapGet("/story/{number:long}", (HttpContext context, Store store, RulePack pack, HouseFindings house, DrawnParts parts, long number) =>
            store.Story(number) is { } current && house.Summary(current) is { } summary
                ? Page.Of(context, summary.Title ?? $"Story {summary.Number}", html => parts.Write(html, $"story {current} {house.Stamp}", part => WriteStory(part, Read(store, pack, house, current))))
                : Page.NotFound(context, "No story has this number."));
    }

    private static StoryView Read(Store store, RulePack pack, HouseFindings house, long story)
    {
        var found = store.Discrepancies(house.Seen(new DiscrepancyQuery { Story = story, Limit = FindingsDrawn }), pack);
        return new StoryView(story.ToString(CultureInfo.InvariantCulture), [.. store.WholeStory(story)], [.. found.Select(d => DiscrepancyView.Of(house.Seen(d)))]);
    }

    private static void WriteStories(HtmlText html, IReadOnlyList<StorySummary> stories, int page, bool isAll)
    {
        html.Raw(isAll ? "<h1>All stories</h1><p><a href=\"/stories\">Only those with findings</a></p>" : "<h1>Stories with findings</h1><p><a href=\"/stories?all=1\">All stories</a></p>");
        if (stories.Count == 0)
        {
            html.Raw("<p class=\"lead\">None yet.</p>");
            return;
        }
        html.Raw("<ol class=\"findings\">");
        foreach (var story in stories.Take(PageSize))
        {
            html.Add($"<li class=\"item plain\"><div><a class=\"open\" href=\"/story/{story.Number.ToString(CultureInfo.InvariantCulture)}\">{story.Title ?? $"Story {story.Number}":bdi}</a><p class=\"meta\">{Counted.Of(story.Articles, "article")}, {Counted.Of(story.Findings, "finding")}");
            if (story is { FirstDay: { } first, LastDay: { } last })
                html.Add($" · {ShownDay.Of(first)}{(first == last ? "" : $" – {ShownDay.Of(last)}")}");
            html.Raw("</p></div></li>");
        }
        html.Raw("</ol><nav class=\"paging\" aria-label=\"Pages\">");
        if (page > 1)
            html.Add($"<a rel=\"prev\" href=\"/stories?page={page - 1}{(isAll ? "&all=1" : "")}\">Previous page</a> ");
        if (stories.Count > PageSize)
            html.Add($"<a rel=\"next\" href=\"/stories?page={page + 1}{(isAll ? "&all=1" : "")}\">Next page</a>");
        html.Raw("</nav>");
    }

    private static void WriteStory(HtmlText html, StoryView story)
    {
        html.Add($"<p class=\"crumbs\"><a href=\"/stories\">Stories</a></p><h1>{story.Title:bdi}</h1><p class=\"lead\">{Counted.Of(story.Articles.Length, "article")} from {Counted.Of(story.Outlets.Length, "outlet")}.</p>");
        TimelineSvg.Write(html, Timeline.Of(story));
        MatrixSvg.Write(html, AgreementMatrix.Of(story));
        if (story.Discrepancies.IsEmpty)
            html.Raw("<h2>No finding</h2><p class=\"lead\">Nothing was found that differs in these articles.</p>");
        else
            WriteFindings(html, story);
        html.Raw("<h2>Articles</h2>");
        ArticleListHtml.Write(html, story.Articles, ArticlePage.AddressOf);
    }

    private static void WriteFindings(HtmlText html, StoryView story)
    {
        html.Add($"<h2>{Counted.Of(story.Discrepancies.Length, "finding")}</h2><ol class=\"findings\">");
        foreach (var finding in story.Discrepancies)
        {
            html.Add($"<li class=\"item\"><span class=\"severity {Hyphenated.Of(finding.Severity)}\">{Hyphenated.Of(finding.Severity)}</span><div><a class=\"open\" href=\"/finding/{finding.Id}\">{finding.Message:bdi}</a>");
            html.Add($"<p class=\"meta\">{ListPage.Words(Hyphenated.Of(finding.Kind))} · {ListPage.Words(Hyphenated.Of(finding.Outcome))}{(finding.IsKnown ? " · known" : "")}</p></div></li>");
        }
        html.Raw("</ol>");
        if (story.Discrepancies.Length == FindingsDrawn)
            html.Add($"<p><a href=\"/?story={story.Id}\">All findings of this story</a></p>");
    }
}
