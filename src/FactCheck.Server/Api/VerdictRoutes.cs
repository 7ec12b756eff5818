using System.Globalization;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>What people decide, in and out. A decision names the tag of the ones it was made after: where another came first, nothing is stored.</summary>
internal static class VerdictRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/discrepancies/{id}/verdicts", List).Tell("listVerdicts", "All verdicts on a finding, the first one first; the ETag is what the next one has to name.", new ApiOperation(new ApiAnswer(200, "The verdicts.", "VerdictList"), ApiAnswer.NotModified, ApiAnswer.NotFound));
        api.MapPost("/discrepancies/{id}/verdicts", Decide).For(Role.Reviewer).Tell("addVerdict", "Adds a verdict. If-Match is the ETag of the verdicts that the person has seen.", new ApiOperation(
            new ApiAnswer(201, "It is stored.", "VerdictList"),
            ApiAnswer.BadRequest,
            ApiAnswer.NotFound,
            new ApiAnswer(412, "Somebody else decided meanwhile; nothing was stored."),
            new ApiAnswer(413, "The body is too long."),
            new ApiAnswer(415, "The body is of another media type."),
            new ApiAnswer(428, "If-Match is missing."))
        {
            Takes = "NewVerdict",
            Parameters = [new ApiParameter("If-Match", "The ETag of the verdicts.") { IsHeader = true, IsRequired = true }],
        });
    }

    private static IResult List(Store store, string id) =>
        store.Discrepancy(id) is { } stored ? Answer(store, stored, StatusCodes.Status200OK) : NotFound();

    private static async Task<IResult> Decide(HttpContext context, Store store, string id)
    {
        if (store.Discrepancy(id) is not { } stored)
            return NotFound();
        if (context.Request.GetTypedHeaders().IfMatch is not [{ } seen] || seen.Equals(EntityTagHeaderValue.Any))
            return Api.Problem.Of(StatusCodes.Status428PreconditionRequired, "If-Match is missing: the ETag of the verdicts that were seen, from GET at this address.");
        var (verdict, problem) = await SentVerdict.Read(context);
        if (verdict is null)
            return problem!;
        var isFirst = seen.Compare(TagOf(stored.Revision), useStrongComparison: true) && store.Decide(stored.Id, stored.Revision, verdict.Decision, verdict.Note, verdict.Person);
        if (!isFirst)
            return Api.Problem.Of(StatusCodes.Status412PreconditionFailed, "Somebody else decided meanwhile; nothing was stored. Get the verdicts again.");
        return Answer(store, store.Discrepancy(id)!, StatusCodes.Status201Created);
    }

    private static JsonAnswer Answer(Store store, StoredDiscrepancy stored, int status) => JsonAnswer.Of(
        json =>
        {
            json.WriteString("discrepancy"u8, stored.Id);
            json.WriteStartArray("verdicts"u8);
            foreach (var verdict in store.Verdicts(stored.Id))
            {
                json.WriteStartObject();
                VerdictJson.WriteMembers(json, verdict);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        },
        status,
        TagOf(stored.Revision));

    private static EntityTagHeaderValue TagOf(int revision) => new(string.Create(CultureInfo.InvariantCulture, $"\"{revision}\""));

    private static IResult NotFound() => Api.Problem.NotFound("No finding has this id.");
}
