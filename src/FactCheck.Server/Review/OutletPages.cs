using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>The outlets, and for one of them how often it stands alone with its value, by kind of finding.</summary>
internal static class OutletPages
{
    private const int BarWidth = 240;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/outlets", (HttpContext context, Store store) => Page.Of(context, "Outlets", html =>
        {
            html.Raw("<h1>Outlets</h1><ul class=\"columns\">");
            foreach (var outlet in store.Outlets())
                html.Add($"<li><a href=\"{AddressOf(outlet)}\">{outlet:bdi}</a></li>");
            html.Raw("</ul>");
        }));
        routes.MapGet("/outlet", (HttpContext context, Store store, RulePack pack, HouseFindings house, DrawnParts parts, string? name) =>
        {
            if (string.IsNullOrEmpty(name))
                return Page.NotFound(context, "No outlet is named.");
            return Page.Of(context, name, html => parts.Write(html, $"outlet {name} {house.Stamp}", part => Write(part, OutletCounts.Of(name, store, pack, house))));
        });
    }

    public static string AddressOf(string outlet) => $"/outlet?name={Uri.EscapeDataString(outlet)}";

    private static void Write(HtmlText html, OutletCounts counts)
    {
        html.Add($"<p class=\"crumbs\"><a href=\"/outlets\">Outlets</a></p><h1>{counts.Outlet:bdi}</h1>");
        html.Add($"<p class=\"lead\">{Counted.Of(counts.Findings, "finding")} with its words in them{(counts.Findings == OutletCounts.Most ? ", the gravest" : "")}. To stand alone is not to be wrong. <a href=\"/?outlet={Uri.EscapeDataString(counts.Outlet)}\">Show them</a></p>");
        if (counts.Kinds.IsEmpty)
            return;
        html.Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"By kind\"><table><thead><tr><th scope=\"col\">Kind</th><th scope=\"col\">Findings</th><th scope=\"col\">Alone with its value</th><th scope=\"col\"><span class=\"hidden\">Drawn</span></th></tr></thead><tbody>");
        var most = counts.Kinds.Max(k => k.All);
        foreach (var (kind, all, alone) in counts.Kinds)
        {
            html.Add($"<tr><th scope=\"row\">{ListPage.Words(Hyphenated.Of(kind))}</th><td>{all}</td><td>{alone}</td><td><svg aria-hidden=\"true\" width=\"{BarWidth}\" height=\"18\" viewBox=\"0 0 {BarWidth} 18\">");
            html.Add($"<g class=\"same\"><rect x=\"0\" y=\"2\" width=\"{Math.Max(2, all * BarWidth / most)}\" height=\"14\" rx=\"3\"/></g><g class=\"p1 alone\"><rect x=\"0\" y=\"2\" width=\"{alone * BarWidth / most}\" height=\"14\" rx=\"3\"/></g></svg></td></tr>");
        }
        html.Raw("</tbody></table></div>");
    }
}
