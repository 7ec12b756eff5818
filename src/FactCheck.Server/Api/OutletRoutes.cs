using FactCheck.Rules;
using FactCheck.Storage;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>The outlets, and how often one of them stands alone.</summary>
internal static class OutletRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/outlets", List).Tell("listOutlets", "The outlets of all articles, by name.", new ApiOperation(new ApiAnswer(200, "The names.", "OutletList"), ApiAnswer.NotModified));
        api.MapGet("/outlet", Show).Tell("getOutlet", "How often an outlet stands alone with its value, by kind of finding.", new ApiOperation(new ApiAnswer(200, "The numbers.", "Outlet"), ApiAnswer.NotModified, ApiAnswer.BadRequest)
        {
            Parameters = [new ApiParameter("name", "Its exact name.") { IsRequired = true }],
        });
    }

    private static JsonAnswer List(Store store) => JsonAnswer.Of(json =>
    {
        json.WriteStartArray("outlets"u8);
        foreach (var outlet in store.Outlets())
            json.WriteStringValue(outlet);
        json.WriteEndArray();
    });

    private static IResult Show(HttpContext context, Store store, RulePack pack, HouseFindings house)
    {
        var query = new RequestQuery(context.Request.Query, "name");
        if (query.Text("name") is not { } name)
            query.Fault("name", "missing: the outlet's name");
        else if (query.Faults.Count == 0)
            return Answer(OutletCounts.Of(name, store, pack, house));
        return Api.Problem.Of(query.Faults);
    }

    private static JsonAnswer Answer(OutletCounts counts) => JsonAnswer.Of(json =>
    {
        json.WriteString("outlet"u8, counts.Outlet);
        json.WriteNumber("findings"u8, counts.Findings);
        json.WriteStartArray("kinds"u8);
        foreach (var (kind, all, alone) in counts.Kinds)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Hyphenated.Of(kind));
            json.WriteNumber("findings"u8, all);
            json.WriteNumber("alone"u8, alone);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
