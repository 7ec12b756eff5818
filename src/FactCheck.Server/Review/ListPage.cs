using System.Globalization;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Rules;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>The list of findings with its filters, a page at a time.</summary>
internal static class ListPage
{
    private const int PageSize = 50;
    private const int MostCounted = 10_000;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/", (HttpContext context, Store store, HouseFindings house) =>
    {
        var filter = ListFilter.Of(context.Request.Query);
        // One more than is shown tells whether there is another page.
        var query = house.Seen(filter.Query, filter.IsSuppressed);
        var found = store.Discrepancies(query with { Limit = PageSize + 1 });
        var count = query.After is null && found.Count <= PageSize ? found.Count : store.Count(query, MostCounted + 1);
        return Page.Of(context, "Findings", html => Write(html, context, store, house, filter, found, count));
    });

    private static void Write(HtmlText html, HttpContext context, Store store, HouseFindings house, ListFilter filter, IReadOnlyList<StoredDiscrepancy> found, int count)
    {
        html.Add($"<h1>{(count > MostCounted ? "More than " : "")}{Math.Min(count, MostCounted).ToString("N0", CultureInfo.InvariantCulture)} finding{(count == 1 ? "" : "s")}</h1>");
        if (context.Request.Query["done"].ToString() is { Length: > 0 } done)
            html.Add($"<p class=\"notice\" role=\"status\">{done} decided{(context.Request.Query["changed"].ToString() is { Length: > 0 } changed and not "0" ? $"; {changed} left as they were, because somebody else decided meanwhile" : "")}.</p>");
        WriteFilters(html, store, filter);
        var suppressed = house.Suppressed.IsEmpty ? 0 : store.Count(house.Seen(new DiscrepancyQuery { LeastSeverity = Severity.Info }, isSuppressed: true));
        WriteSuppressed(html, suppressed, filter);
        if (found.Count == 0)
        {
            html.Raw(filter.IsNarrowed ? "<p class=\"lead\">Nothing fits these filters. <a href=\"/\">Show all</a></p>"
                : suppressed > 0 ? "<p class=\"lead\">Nothing else was found.</p>"
                : "<p class=\"lead\">The store holds no finding yet. Take articles in with <code>factcheck ingest PATH --store FILE</code>, then load this page again.</p>");
            return;
        }
        if (!Identity.Is(context, Role.Reviewer))
        {
            html.Raw("<ol class=\"findings\">");
            foreach (var finding in found.Take(PageSize))
                WriteItem(html, finding, house.IsKnown(finding.Id), canPick: false);
            html.Raw("</ol>");
            WritePaging(html, filter, found);
            return;
        }
        Page.OpenForm(html, context, "/bulk", "id=\"bulk\"");
        html.Add($"<input type=\"hidden\" name=\"back\" value=\"{filter.Address("/")}\"><ol class=\"findings\">");
        foreach (var finding in found.Take(PageSize))
            WriteItem(html, finding, house.IsKnown(finding.Id), canPick: true);
        html.Raw("</ol>");
        WriteBulk(html, context);
        html.Raw("</form>");
        WritePaging(html, filter, found);
    }

    private static void WriteSuppressed(HtmlText html, int suppressed, ListFilter filter)
    {
        if (filter.IsSuppressed)
            html.Raw("<p class=\"notice\">These are suppressed by the house configuration. <a href=\"/\">Show the others</a></p>");
        else if (suppressed > 0)
            html.Add($"<p class=\"quiet\">{Counted.Of(suppressed, "finding")} suppressed by the house configuration. <a href=\"/?severity=info&suppressed=1\">Show {(suppressed == 1 ? "it" : "them")}</a></p>");
    }

    private static void WriteItem(HtmlText html, StoredDiscrepancy finding, bool isKnown, bool canPick)
    {
        html.Add($"<li class=\"item {Hyphenated.Of(finding.Verdict)}\">");
        if (canPick)
            html.Add($"<label class=\"pick\"><input type=\"checkbox\" name=\"finding\" value=\"{finding.Id}:{finding.Revision}\"><span class=\"hidden\">Select: {finding.Message}</span></label>");
        html.Add($"<span class=\"severity {Hyphenated.Of(finding.Severity)}\">{Hyphenated.Of(finding.Severity)}</span><div><a class=\"open\" href=\"/finding/{finding.Id}\">{finding.Message:bdi}</a><p class=\"meta\">{Words(Hyphenated.Of(finding.Kind))} · {Words(Hyphenated.Of(finding.Outcome))}");
        if (finding.Day is { } day)
            html.Add($" · <time datetime=\"{day.ToString("O", CultureInfo.InvariantCulture)}\">{ShownDay.Of(day)}</time>");
        if (finding.Assignee is { } assignee)
            html.Add($" · for {assignee:bdi}");
        if (isKnown)
            html.Raw(" · known");
        html.Raw("</p></div>");
        html.Add($"<span class=\"verdict {Hyphenated.Of(finding.Verdict)}\">{Hyphenated.Of(finding.Verdict)}</span></li>");
    }

    private static void WriteFilters(HtmlText html, Store store, ListFilter filter)
    {
        var query = filter.Query;
        html.Raw("<form class=\"filters\" role=\"search\" method=\"get\" action=\"/\">");
        html.Add($"<label class=\"wide\">Words <input type=\"search\" name=\"q\" id=\"search\" value=\"{query.Text}\"></label>");
        Select(html, "Verdict", "verdict", "any", Enum.GetValues<Decision>().Select(Hyphenated.Of), query.Verdict is { } verdict ? Hyphenated.Of(verdict) : null);
        Select(html, "Kind", "kind", "any", Enum.GetValues<ClaimKind>().Select(Hyphenated.Of), query.Kind is { } kind ? Hyphenated.Of(kind) : null);
        Select(html, "Outlet", "outlet", "any", store.Outlets(), query.Outlet);
        var hasMore = query.Outcome is not null || query.LeastSeverity != Severity.Warning || query.Assignee is not null || query.From is not null || query.To is not null || !query.IsPresent;
        html.Raw(hasMore ? "<details open>" : "<details>").Raw("<summary>More filters</summary><div class=\"fields\">");
        Select(html, "At least", "severity", "warning", ["info", "error"], query.LeastSeverity == Severity.Warning ? null : Hyphenated.Of(query.LeastSeverity));
        Select(html, "Outcome", "outcome", "any", Enum.GetValues<Outcome>().Select(Hyphenated.Of), query.Outcome is { } outcome ? Hyphenated.Of(outcome) : null);
        Select(html, "For", "assignee", "anybody", store.Assignees(), query.Assignee);
        html.Add($"<label>Published from <input type=\"date\" name=\"from\" value=\"{query.From?.ToString("O", CultureInfo.InvariantCulture)}\"></label>");
        html.Add($"<label>to <input type=\"date\" name=\"to\" value=\"{query.To?.ToString("O", CultureInfo.InvariantCulture)}\"></label>");
        html.Raw("<label class=\"check\"><input type=\"checkbox\" name=\"gone\" value=\"1\"").Raw(query.IsPresent ? ">" : " checked>").Raw(" Those the articles no longer show</label></div></details>");
        if (query.Story is { } story)
            html.Add($"<label>Story <input name=\"story\" inputmode=\"numeric\" value=\"{story.ToString(CultureInfo.InvariantCulture)}\"></label>");
        html.Raw("<div class=\"actions\"><button>Filter</button> ");
        if (filter.IsNarrowed)
            html.Raw("<a href=\"/\">Show all</a> ");
        html.Add($"<span class=\"export\">Export: <a href=\"{filter.Address("/export", format: "html")}\">HTML</a> <a href=\"{filter.Address("/export", format: "csv")}\">CSV</a> <a href=\"{filter.Address("/export", format: "markdown")}\">Markdown</a> <a href=\"{filter.Address("/export", format: "json")}\">JSON</a></span></div></form>");
    }

    private static void Select(HtmlText html, string label, string name, string none, IEnumerable<string> choices, string? chosen)
    {
        html.Add($"<label>{label} <select name=\"{name}\"><option value=\"\">{none}</option>");
        foreach (var choice in choices)
            html.Add($"<option value=\"{choice}\"").Raw(choice == chosen ? " selected>" : ">").Add($"{choice}</option>");
        html.Raw("</select></label>");
    }

    private static void WriteBulk(HtmlText html, HttpContext context)
    {
        html.Raw("<fieldset class=\"bulk\"><legend>Decide the selected ones at once</legend><div class=\"fields\"><label>Verdict <select name=\"decision\">");
        foreach (var decision in (ReadOnlySpan<Decision>)[Decision.Confirmed, Decision.Dismissed, Decision.Explained, Decision.Open])
            html.Add($"<option>{Hyphenated.Of(decision)}</option>");
        html.Raw("</select></label><label class=\"wide\">Reason and note <input name=\"note\"></label>");
        Page.WritePersonField(html, context, Page.PersonOf(context));
        html.Raw("<button>Decide</button></div></fieldset>");
    }

    private static void WritePaging(HtmlText html, ListFilter filter, IReadOnlyList<StoredDiscrepancy> found)
    {
        html.Raw("<nav class=\"paging\" aria-label=\"Pages\">");
        if (filter.Query.After is not null)
            html.Add($"<a href=\"{filter.Address("/")}\">First page</a> ");
        if (found.Count > PageSize)
            html.Add($"<a rel=\"next\" href=\"{filter.Address("/", found[PageSize - 1].Mark)}\">Next page</a>");
        html.Raw("</nav>");
    }

    internal static string Words(string hyphenated) => hyphenated.Replace('-', ' ');
}
