using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Server.Api;

/// <summary>What the OpenAPI document says of one verb of an address, beside what the address itself tells.</summary>
/// <param name="Answers">The answers beside those that every address has, by status.</param>
internal sealed record ApiOperation(params ApiAnswer[] Answers)
{
    public ApiParameter[] Parameters { get; init; } = [];

    /// <summary>The name of the schema of the body; null where none is sent.</summary>
    public string? Takes { get; init; }

    /// <summary>The media types of the body.</summary>
    public string[] Types { get; init; } = [SentArticles.Json];
}

/// <summary>One answer.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Description">When it is given.</param>
/// <param name="Schema">The name of its schema; null for problem details, and for answers without a body.</param>
internal sealed record ApiAnswer(int Status, string Description, string? Schema = null)
{
    /// <summary>Headers that it has beside the usual ones.</summary>
    public (string Name, string Description)[] Headers { get; init; } = [];

    public static ApiAnswer NotFound { get; } = new(404, "There is none.");

    public static ApiAnswer NotModified { get; } = new(304, "If-None-Match has the tag of what there is.");

    public static ApiAnswer BadRequest { get; } = new(400, "The request is not understood; \"errors\" has all that is wrong.");
}

/// <summary>A parameter of the address, or a header of the request.</summary>
internal sealed record ApiParameter(string Name, string Description)
{
    public bool IsHeader { get; init; }

    public bool IsRequired { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>The words that it may be; empty where it is free.</summary>
    public IReadOnlyCollection<string> Words { get; init; } = [];

    public static ApiParameter Page { get; } = new("page", "Which page, from 1.") { IsNumber = true };

    public static ApiParameter Limit { get; } = new("limit", "How many a page has at most, 1 to 200; 50 if not given.") { IsNumber = true };
}

internal static class ApiOperations
{
    /// <param name="route">The route.</param>
    /// <param name="id">A name for clients that are made from the document.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="operation">The rest.</param>
    public static RouteHandlerBuilder Tell(this RouteHandlerBuilder route, string id, string summary, ApiOperation operation) =>
        route.WithName(id).WithSummary(summary).WithMetadata(operation);
}
