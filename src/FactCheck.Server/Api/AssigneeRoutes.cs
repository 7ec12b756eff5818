using System.Security.Cryptography;
using System.Text;
using FactCheck.Server.Accounts;
using FactCheck.Server.Review;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>Who is to look at a finding. A change names the tag of who had it: where it went to somebody else meanwhile, it stays with them.</summary>
internal static class AssigneeRoutes
{
    private const string Address = "/discrepancies/{id}/assignee";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet(Address, Show).Tell("getAssignee", "Who is to look at a finding; the ETag is what a change has to name.", new ApiOperation(new ApiAnswer(200, "The person, or null.", "Assignee"), ApiAnswer.NotModified, ApiAnswer.NotFound));
        api.MapPut(Address, Assign).For(Role.Reviewer).Tell("setAssignee", "Gives a finding to a person to look at, or takes it from one.", new ApiOperation([new ApiAnswer(200, "It is stored.", "Assignee"), .. Precondition.Answers])
        {
            Takes = "NewAssignee",
            Parameters = [Precondition.Parameter],
        });
    }

    private static IResult Show(Store store, string id) => store.Discrepancy(id) is { } stored ? Answer(stored) : NotFound();

    private static async Task<IResult> Assign(HttpContext context, Store store, string id)
    {
        if (store.Discrepancy(id) is not { } stored)
            return NotFound();
        if (Precondition.Seen(context) is not { } seen)
            return Precondition.Missing;
        var (person, problem) = await SentObject.Read(context, ["assignee"], sent =>
        {
            var name = sent.Text("assignee")?.Trim() ?? "";
            if (name.Length > VerdictForms.LongestName)
                sent.Fault("assignee", "over 100 characters");
            return name;
        });
        if (person is null)
            return problem!;
        return seen.Compare(TagOf(stored), useStrongComparison: true) && store.Assign(stored.Id, stored.Assignee, person.Length == 0 ? null : person)
            ? Answer(store.Discrepancy(id)!)
            : Precondition.Failed;
    }

    private static JsonAnswer Answer(StoredDiscrepancy stored) => JsonAnswer.Of(
        json =>
        {
            json.WriteString("discrepancy"u8, stored.Id);
            json.WriteString("assignee"u8, stored.Assignee);
        },
        tag: TagOf(stored));

    private static EntityTagHeaderValue TagOf(StoredDiscrepancy stored) =>
        new(stored.Assignee is { } person ? $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)))[..32]}\"" : "\"nobody\"");

    private static IResult NotFound() => Api.Problem.NotFound("No finding has this id.");
}
