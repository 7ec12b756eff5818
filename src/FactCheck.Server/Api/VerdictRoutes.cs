using System.Globalization;
using FactCheck.Reports;
using FactCheck.Server.Accounts;
using FactCheck.Server.Review;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>What people decide, in and out. A decision names the tag of the ones it was made after: where another came first, nothing is stored.</summary>
internal static class VerdictRoutes
{
    private static readonly string[] VerdictMembers = ["decision", "note", "person"];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/discrepancies/{id}/verdicts", List).Tell("listVerdicts", "All verdicts on a finding, the first one first; the ETag is what the next one has to name.", new ApiOperation(new ApiAnswer(200, "The verdicts.", "VerdictList"), ApiAnswer.NotModified, ApiAnswer.NotFound));
        api.MapPost("/discrepancies/{id}/verdicts", Decide).For(Role.Reviewer).Tell("addVerdict", "Adds a verdict. If-Match is the ETag of the verdicts that the person has seen.", new ApiOperation([new ApiAnswer(201, "It is stored.", "VerdictList"), .. Precondition.Answers])
        {
            Takes = "NewVerdict",
            Parameters = [Precondition.Parameter],
        });
        api.MapPost("/discrepancies/{id}/undo", Undo).For(Role.Reviewer).Tell("undoVerdict", "Goes back to the decision before the last one. Both stay among the verdicts. If-Match is their ETag.", new ApiOperation([new ApiAnswer(201, "It is stored.", "VerdictList"), new ApiAnswer(409, "Nobody has decided yet."), .. Precondition.Answers])
        {
            Takes = "Undoing",
            Parameters = [Precondition.Parameter],
        });
    }

    private static IResult List(Store store, string id) =>
        store.Discrepancy(id) is { } stored ? Answer(store, stored, StatusCodes.Status200OK) : NotFound();

    private static Task<IResult> Decide(HttpContext context, Store store, string id) =>
        Add(context, store, id, async _ => await SentObject.Read(context, VerdictMembers, sent => sent.Decision()));

    private static Task<IResult> Undo(HttpContext context, Store store, string id) => Add(context, store, id, async stored =>
    {
        var (person, problem) = await SentObject.Read(context, ["person"], sent => sent.Person());
        return person is null ? (null, problem)
            : stored.Revision == 0 ? (null, Api.Problem.Of(StatusCodes.Status409Conflict, "Nobody has decided yet: there is nothing to undo."))
            : (DraftDecision.Undoing(stored, store.Verdicts(stored.Id), person), null);
    });

    private static async Task<IResult> Add(HttpContext context, Store store, string id, Func<StoredDiscrepancy, Task<(DraftDecision?, IResult?)>> read)
    {
        if (store.Discrepancy(id) is not { } stored)
            return NotFound();
        if (Precondition.Seen(context) is not { } seen)
            return Precondition.Missing;
        var (verdict, problem) = await read(stored);
        if (verdict is null)
            return problem!;
        return seen.Compare(TagOf(stored.Revision), useStrongComparison: true) && store.Decide(stored.Id, stored.Revision, verdict.Decision, verdict.Note, verdict.Person)
            ? Answer(store, store.Discrepancy(id)!, StatusCodes.Status201Created)
            : Precondition.Failed;
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
