using System.Text.Json;
using FactCheck.Server.Accounts;
using FactCheck.Server.Review;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>One decision on many findings. Each names the revision that the person has seen; those that somebody else has decided meanwhile stay as they are.</summary>
internal static class BulkRoute
{
    private const int Most = 1000;

    private static readonly string[] Members = ["decision", "note", "person", "discrepancies"];

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/verdicts", Decide).For(Role.Reviewer).Tell("addVerdicts", "Adds the same verdict to many findings, each named with the \"revision\" that the person has seen.", new ApiOperation(
        new ApiAnswer(200, "On which it is stored, and which have changed or are not there.", "BulkAnswer"),
        ApiAnswer.BadRequest,
        new ApiAnswer(413, "The body is too long."),
        new ApiAnswer(415, "The body is of another media type."))
    {
        Takes = "BulkVerdict",
    });

    private static async Task<IResult> Decide(HttpContext context, Store store)
    {
        var chosen = new List<(string Id, int Revision)>();
        var (verdict, problem) = await SentObject.Read(context, Members, sent =>
        {
            var decision = sent.Decision();
            ReadChosen(sent, chosen);
            return decision;
        });
        if (verdict is null)
            return problem!;
        var stored = chosen.ToLookup(c => store.Decide(store.NewestId(c.Id), c.Revision, verdict.Decision, verdict.Note, verdict.Person), c => c.Id);
        return JsonAnswer.Of(json =>
        {
            Write(json, "done"u8, stored[true]);
            Write(json, "changed"u8, stored[false]);
        });
    }

    private static void ReadChosen(SentObject sent, List<(string Id, int Revision)> chosen)
    {
        const string Name = "discrepancies";
        if (sent.Member(Name) is not { ValueKind: JsonValueKind.Array } array || array.GetArrayLength() is 0 or > Most)
        {
            sent.Fault(Name, "expected a list of 1 to 1,000 objects {\"id\", \"revision\"}");
            return;
        }
        foreach (var (place, item) in array.EnumerateArray().Index())
            if (item.ValueKind == JsonValueKind.Object
                && item.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && item.TryGetProperty("revision", out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var revision))
                chosen.Add((id.GetString()!, revision));
            else
                sent.Fault(FormattableString.Invariant($"{Name}[{place}]"), "expected an object {\"id\", \"revision\"}");
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
