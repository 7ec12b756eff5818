using System.Buffers;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Review;

/// <summary>What a list or a finding's page shows, as a file to take along.</summary>
internal static class ExportPage
{
    private const int Most = 1000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export", (HttpContext context, Store store, RulePack pack, HouseFindings house, string? format) =>
        {
            if (Hyphenated.Parse<ReportFormat>(format ?? "") is not { } form)
                return Page.NotFound(context, "There is no export of this form.");
            var filter = ListFilter.Of(context.Request.Query);
            // What is suppressed is no finding of the file, but stands apart in it, where the form has a place for it.
            var query = (filter.IsSuppressed ? house.Seen(filter.Query, isSuppressed: true) : filter.Query) with { After = null, Limit = Most };
            return FileOf(store, house.Seen(store.Report(query, pack, [])), form, "factcheck");
        });
        routes.MapGet("/finding/{id}/export", (HttpContext context, Store store, RulePack pack, HouseFindings house, string id, string? format) =>
            Hyphenated.Parse<ReportFormat>(format ?? "") is { } form && store.Discrepancy(id, pack) is { } discrepancy
                ? FileOf(store, house.Seen(store.Report([discrepancy], pack, [])), form, $"factcheck-{discrepancy.Id}")
                : Page.NotFound(context, "There is no export of this form, or no such finding."));
    }

    private static IResult FileOf(Store store, FactCheckReport report, ReportFormat form, string name)
    {
        var bytes = new ArrayBufferWriter<byte>();
        FormattedReport.Write(bytes, form == ReportFormat.Html ? store.WithWholeStories(report) : report, form, Severity.Info, ServerVersion.Text);
        var (type, ending) = form switch
        {
            ReportFormat.Html => ("text/html; charset=utf-8", "html"),
            ReportFormat.Json => ("application/json", "json"),
            ReportFormat.Csv => ("text/csv; charset=utf-8", "csv"),
            ReportFormat.Markdown => ("text/markdown; charset=utf-8", "md"),
            ReportFormat.Junit => ("application/xml; charset=utf-8", "xml"),
            ReportFormat.Sarif => ("application/sarif+json", "sarif"),
            ReportFormat.Annotations or ReportFormat.ClaimReview => ("application/ld+json", "jsonld"),
            _ => ("text/plain; charset=utf-8", "txt"),
        };
        return Results.File(bytes.WrittenMemory.ToArray(), type, $"{name}.{ending}");
    }
}
