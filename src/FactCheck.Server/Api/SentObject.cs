using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Server.Accounts;
using FactCheck.Server.Review;
using FactCheck.Text;
using FactCheck.Text.Yaml;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Api;

/// <summary>An object of JSON as it is sent, read strictly: what is not known or not understood is a fault, and all faults are told at once.</summary>
internal sealed class SentObject
{
    private readonly JsonElement _body;
    private readonly string? _signedIn;
    private readonly List<RequestFault> _faults = [];

    private SentObject(JsonElement body, string? signedIn, string[] known)
    {
        (_body, _signedIn) = (body, signedIn);
        foreach (var member in body.EnumerateObject())
            if (!known.Contains(member.Name, StringComparer.Ordinal))
                Fault(member.Name, Nearest.Unknown("member", member.Name, known));
    }

    /// <param name="context">The request.</param>
    /// <param name="known">The members that the object may have.</param>
    /// <param name="read">Makes of it what was sent.</param>
    /// <returns>What was sent, or the answer that says all that is wrong.</returns>
    public static async Task<(T? Sent, IResult? Problem)> Read<T>(HttpContext context, string[] known, Func<SentObject, T> read)
        where T : class
    {
        if (!context.Request.HasJsonContentType())
            return (null, Api.Problem.Of(StatusCodes.Status415UnsupportedMediaType, $"Send an object as {SentArticles.Json}."));
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            if (body.RootElement.ValueKind != JsonValueKind.Object)
                return (null, Api.Problem.Of([new RequestFault("body", "no JSON object")]));
            var sent = new SentObject(body.RootElement, Identity.NameOf(context), known);
            var made = read(sent);
            return sent._faults.Count == 0 ? (made, null) : (null, Api.Problem.Of(sent._faults));
        }
        catch (JsonException e)
        {
            return (null, Api.Problem.Of([new RequestFault("body", $"no JSON object: fault in line {e.LineNumber + 1}")]));
        }
    }

    public void Fault(string place, string detail) => _faults.Add(new RequestFault(place, detail));

    /// <returns>Null where it is not given, or no string.</returns>
    public string? Text(string name)
    {
        if (Member(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        Fault(name, "expected a string");
        return null;
    }

    /// <returns>Null where it is not given.</returns>
    public JsonElement? Member(string name) => _body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>The members "decision", "note" and "person".</summary>
    public DraftDecision Decision()
    {
        var (decision, note) = (Text("decision"), Text("note") ?? "");
        var known = decision is null ? null : Hyphenated.Parse<Decision>(decision);
        if (known is null)
            Fault("decision", decision is null ? "missing" : Nearest.Unknown("decision", decision, [.. Enum.GetValues<Decision>().Select(Hyphenated.Of)]));
        if (note.Length > VerdictForms.LongestNote)
            Fault("note", "over 10,000 characters");
        return new DraftDecision(known ?? default, note.Trim().ReplaceLineEndings("\n"), Person());
    }

    /// <summary>The member "person": who decides. Who is signed in need not say so, and can be nobody else.</summary>
    public string Person()
    {
        var person = Text("person")?.Trim() ?? _signedIn ?? "";
        if (_signedIn is not null && person != _signedIn)
            Fault("person", $"the verdict is that of who is signed in, {_signedIn}; leave this out");
        if (person.Length is 0 or > VerdictForms.LongestName)
            Fault("person", person.Length == 0 ? "missing: who decided" : "over 100 characters");
        return person;
    }
}
