using System.Globalization;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Api;

/// <summary>The findings, a page at a time, and one of them with what is known of it in the store.</summary>
internal static class DiscrepancyRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/discrepancies", List).Tell("listDiscrepancies", "Findings with all their evidence, the gravest first, and the articles that they rest on.", new ApiOperation(new ApiAnswer(200, "A page of findings.", "DiscrepancyList") { Headers = [("Link", "rel=\"next\" leads to the next page, where there is one.")] }, ApiAnswer.NotModified, ApiAnswer.BadRequest)
        {
            Parameters = DiscrepancyFilter.Parameters,
        });
        api.MapGet("/discrepancies/{id}", Show).Tell("getDiscrepancy", "One finding, by its id or one that it had before.", new ApiOperation(new ApiAnswer(200, "The finding.", "StoredDiscrepancy"), ApiAnswer.NotModified, ApiAnswer.NotFound));
    }

    /// <summary>Members of an object that the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, FactCheckReport report, HouseFindings house)
    {
        json.WriteStartArray("discrepancies"u8);
        foreach (var discrepancy in report.Discrepancies)
            DiscrepancyJson.Write(json, discrepancy, report.Verdicts.GetValueOrDefault(discrepancy.Id), house.Suppressed.GetValueOrDefault(discrepancy.Id));
        json.WriteEndArray();
        WriteArticles(json, report);
    }

    private static IResult List(HttpContext context, Store store, RulePack pack, HouseFindings house)
    {
        var (filter, faults) = DiscrepancyFilter.Read(context.Request.Query);
        if (faults.Count > 0)
            return Api.Problem.Of(faults);
        // What a rule found that the pack no longer has is left out of the page, but not of the count that says whether there is another.
        var query = house.Seen(filter.Query, filter.IsSuppressed);
        var marks = store.Discrepancies(query with { Limit = query.Limit + 1 });
        var report = store.Report([.. store.Discrepancies(query, pack).Select(house.Seen)], pack, []);
        if (marks.Count > filter.Query.Limit)
            PageLinks.Add(context, "next", QueryHelpers.AddQueryString(filter.Address(context.Request.Path, marks[filter.Query.Limit - 1].Mark), "limit", filter.Query.Limit.ToString(CultureInfo.InvariantCulture)));
        return JsonAnswer.Of(json =>
        {
            WriteMembers(json, report, house);
            json.WriteStartArray("states"u8);
            foreach (var stored in marks.Take(query.Limit))
            {
                json.WriteStartObject();
                json.WriteString("id"u8, stored.Id);
                WriteState(json, stored);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    private static IResult Show(Store store, RulePack pack, HouseFindings house, string id)
    {
        if (store.Discrepancy(id) is not { } stored)
            return Api.Problem.NotFound("No finding has this id.");
        if (store.Discrepancy(id, pack) is not { } discrepancy)
            return Api.Problem.NotFound($"The rule that found this, {stored.Rule}, is no longer among the rules.");
        var report = store.Report([discrepancy], pack, []);
        return JsonAnswer.Of(json =>
        {
            json.WritePropertyName("discrepancy"u8);
            DiscrepancyJson.Write(json, house.Seen(discrepancy), report.Verdicts.GetValueOrDefault(discrepancy.Id), house.Suppressed.GetValueOrDefault(discrepancy.Id));
            WriteState(json, stored);
            WriteArticles(json, report);
        });
    }

    /// <summary>What the store knows of a finding beside what was found.</summary>
    private static void WriteState(Utf8JsonWriter json, StoredDiscrepancy stored)
    {
        json.WriteString("story"u8, stored.Story.ToString(CultureInfo.InvariantCulture));
        json.WriteBoolean("present"u8, stored.IsPresent);
        json.WriteString("assignee"u8, stored.Assignee);
        json.WriteString("replaces"u8, stored.Replaces);
        json.WriteNumber("revision"u8, stored.Revision);
    }

    private static void WriteArticles(Utf8JsonWriter json, FactCheckReport report)
    {
        json.WriteStartArray("articles"u8);
        foreach (var article in report.Articles)
            ArticleJson.Write(json, article);
        json.WriteEndArray();
    }
}
