using System.Buffers;
using FactCheck.Reports;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>What a list shows, as a file to take along.</summary>
internal static class ExportPage
{
    private const int Most = 1000;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/export", (HttpContext context, Store store, RulePack pack, string? format) =>
    {
        if (Hyphenated.Parse<ReportFormat>(format ?? "") is not { } form || form is ReportFormat.Text or ReportFormat.Json)
            return Page.NotFound(context, "There is no export of this form.");
        var query = ListFilter.Of(context.Request.Query).Query with { After = null, Limit = Most };
        var bytes = new ArrayBufferWriter<byte>();
        FormattedReport.Write(bytes, Report(store, pack, query), form);
        var (type, ending) = form switch
        {
            ReportFormat.Html => ("text/html; charset=utf-8", "html"),
            ReportFormat.Csv => ("text/csv; charset=utf-8", "csv"),
            ReportFormat.Markdown => ("text/markdown; charset=utf-8", "md"),
            ReportFormat.Junit => ("application/xml", "xml"),
            ReportFormat.Sarif => ("application/sarif+json", "sarif"),
            ReportFormat.Annotations => ("application/ld+json", "jsonld"),
            _ => ("text/plain; charset=utf-8", "txt"),
        };
        return Results.File(bytes.WrittenMemory.ToArray(), type, $"factcheck.{ending}");
    });

    private static ReportView Report(Store store, RulePack pack, DiscrepancyQuery query)
    {
        var found = store.Discrepancies(query, pack);
        return new ReportView
        {
            Version = typeof(FactCheckPipeline).Assembly.GetName().Version?.ToString(3) ?? "",
            Articles = StoredReports.Articles(store, found),
            Discrepancies = [.. found.Select(DiscrepancyView.Of)],
            Rules = [.. pack.Rules.Select(RuleView.Of)],
        };
    }
}
