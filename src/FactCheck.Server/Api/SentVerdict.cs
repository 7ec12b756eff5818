using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Server.Accounts;
using FactCheck.Server.Review;
using FactCheck.Text;
using FactCheck.Text.Yaml;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Api;

/// <summary>A verdict as it is sent: {"decision", "note", "person"}.</summary>
internal static class SentVerdict
{
    private static readonly string[] Known = ["decision", "note", "person"];

    /// <returns>The verdict, or the answer that says all that is wrong.</returns>
    public static async Task<(DraftDecision? Verdict, IResult? Problem)> Read(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
            return (null, Api.Problem.Of(StatusCodes.Status415UnsupportedMediaType, $"Send the verdict as {SentArticles.Json}."));
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            var faults = new List<RequestFault>();
            var verdict = Read(body.RootElement, Identity.NameOf(context), faults);
            return faults.Count == 0 ? (verdict, null) : (null, Api.Problem.Of(faults));
        }
        catch (JsonException e)
        {
            return (null, Api.Problem.Of([new RequestFault("body", $"no JSON object: fault in line {e.LineNumber + 1}")]));
        }
    }

    private static DraftDecision? Read(JsonElement body, string? signedIn, List<RequestFault> faults)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new RequestFault("body", "no JSON object"));
            return null;
        }
        foreach (var member in body.EnumerateObject())
            if (!Known.Contains(member.Name, StringComparer.Ordinal))
                faults.Add(new RequestFault(member.Name, Nearest.Unknown("member", member.Name, Known)));
        var (decision, note, person) = (Text("decision"), Text("note") ?? "", Text("person")?.Trim() ?? signedIn ?? "");
        var known = decision is null ? null : Hyphenated.Parse<Decision>(decision);
        if (known is null)
            faults.Add(new RequestFault("decision", decision is null ? "missing" : Nearest.Unknown("decision", decision, [.. Enum.GetValues<Decision>().Select(Hyphenated.Of)])));
        if (note.Length > VerdictForms.LongestNote)
            faults.Add(new RequestFault("note", "over 10,000 characters"));
        if (signedIn is not null && person != signedIn)
            faults.Add(new RequestFault("person", $"the verdict is that of who is signed in, {signedIn}; leave this out"));
        if (person.Length is 0 or > VerdictForms.LongestName)
            faults.Add(new RequestFault("person", person.Length == 0 ? "missing: who decided" : "over 100 characters"));
        return new DraftDecision(known ?? Decision.Open, note.Trim().ReplaceLineEndings("\n"), person);

        string? Text(string name)
        {
            if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
                return null;
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString();
            faults.Add(new RequestFault(name, "expected a string"));
            return null;
        }
    }
}
