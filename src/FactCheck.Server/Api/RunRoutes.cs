using System.Globalization;
using System.Text.Json;
using FactCheck.Reports;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>The runs that took articles in, and one of them with what it skipped and how the feeds came through.</summary>
internal static class RunRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/runs", List).Tell("listRuns", "The runs, the last one first.", new ApiOperation(new ApiAnswer(200, "A page of runs.", "RunList"), ApiAnswer.NotModified, ApiAnswer.BadRequest)
        {
            Parameters = [ApiParameter.Page, ApiParameter.Limit],
        });
        api.MapGet("/runs/{number:long}", (Store store, long number) => store.Run(number) is { } run ? Answer(store, run, StatusCodes.Status200OK) : Api.Problem.NotFound("No run has this number."))
            .Tell("getRun", "One run, with what it skipped and the feeds that it fetched.", new ApiOperation(new ApiAnswer(200, "The run.", "Run"), ApiAnswer.NotModified, ApiAnswer.NotFound));
    }

    public static string AddressOf(long run) => string.Create(CultureInfo.InvariantCulture, $"{ApiSetup.Root}/runs/{run}");

    public static IResult Answer(Store store, Run run, int status) => JsonAnswer.Of(
        json =>
        {
            WriteMembers(json, run);
            json.WriteStartArray("skipped"u8);
            foreach (var skipped in store.SkippedIn(run.Number))
                ArticleJson.WriteSkipped(json, skipped);
            json.WriteEndArray();
            json.WriteStartArray("feeds"u8);
            foreach (var feed in store.FeedsOf(run.Number))
            {
                json.WriteStartObject();
                json.WriteString("feed"u8, feed.Feed);
                json.WriteString("outlet"u8, feed.Outlet);
                json.WriteString("result"u8, feed.Result);
                json.WriteNumber("articles"u8, feed.Articles);
                json.WriteString("reason"u8, feed.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        },
        status);

    private static IResult List(HttpContext context, Store store)
    {
        var query = new RequestQuery(context.Request.Query, "page", "limit");
        var (page, limit) = ((int)query.Number("page", 1, 1, 1_000_000), (int)query.Number("limit", 50, 1, 200));
        if (query.Faults.Count > 0)
            return Api.Problem.Of(query.Faults);
        var runs = store.Runs((page - 1) * limit, limit + 1);
        PageLinks.Add(context, page, runs.Count > limit);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartArray("runs"u8);
            foreach (var run in runs.Take(limit))
            {
                json.WriteStartObject();
                WriteMembers(json, run);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    private static void WriteMembers(Utf8JsonWriter json, Run run)
    {
        json.WriteNumber("run"u8, run.Number);
        json.WriteString("kind"u8, Hyphenated.Of(run.Kind));
        json.WriteString("started"u8, run.Started);
        if (run.Ended is { } ended)
            json.WriteString("ended"u8, ended);
        else
            json.WriteNull("ended"u8);
        foreach (var (name, number) in (ReadOnlySpan<(string, int)>)[
            ("articlesNew", run.ArticlesNew), ("articlesChanged", run.ArticlesChanged), ("articlesSame", run.ArticlesSame), ("articlesSkipped", run.ArticlesSkipped),
            ("discrepanciesNew", run.DiscrepanciesNew), ("discrepanciesReopened", run.DiscrepanciesReopened), ("discrepanciesGone", run.DiscrepanciesGone)])
            json.WriteNumber(name, number);
    }
}
