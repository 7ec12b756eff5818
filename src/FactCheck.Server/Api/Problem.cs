using System.Text.Json;
using FactCheck.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Server.Api;

/// <summary>One thing that is wrong with a request.</summary>
/// <param name="Place">Where: "query severity", "body" or, of many lines, "line:3".</param>
/// <param name="Detail">What, and what was expected.</param>
internal sealed record RequestFault(string Place, string Detail);

/// <summary>Every error of the API as problem details (RFC 9457); what is wrong with a request is told all at once.</summary>
internal static class Problem
{
    private const string MediaType = "application/problem+json";

    public static IResult Of(int status, string detail, IReadOnlyCollection<RequestFault>? faults = null) =>
        Results.Bytes(Bytes(status, detail, faults ?? []), MediaType).With(status);

    public static IResult Of(IReadOnlyCollection<RequestFault> faults) =>
        Of(StatusCodes.Status400BadRequest, faults.Count == 1 ? "One thing is wrong with the request." : $"{faults.Count} things are wrong with the request.", faults);

    public static IResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, detail);

    /// <summary>What the server itself refuses: an address that is none, a verb that is not meant, a body that is too long.</summary>
    public static Task Write(HttpContext context, int status) => Of(status, status switch
    {
        StatusCodes.Status400BadRequest => "The request is not one of HTTP, or is for another host.",
        StatusCodes.Status401Unauthorized => "Sign in, or send a token that is valid: Authorization: Bearer TOKEN.",
        StatusCodes.Status403Forbidden => "Your role may not do this.",
        StatusCodes.Status404NotFound => "There is nothing at this address; /api/v1/openapi.json tells what there is.",
        StatusCodes.Status405MethodNotAllowed => $"{context.Request.Method} is not for this address; it takes {context.Response.Headers.Allow}.",
        StatusCodes.Status413PayloadTooLarge => "The body is over 25 MB; send the articles in several requests.",
        StatusCodes.Status429TooManyRequests => "Too many attempts; wait as long as Retry-After says.",
        StatusCodes.Status503ServiceUnavailable => "The server has more to do than it can, or its database is away; try again later.",
        _ => "The server failed; its log says why.",
    }).ExecuteAsync(context);

    private static byte[] Bytes(int status, string detail, IReadOnlyCollection<RequestFault> faults)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank"u8);
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            if (faults.Count > 0)
            {
                json.WriteStartArray("errors"u8);
                foreach (var fault in faults)
                {
                    json.WriteStartObject();
                    json.WriteString("place"u8, fault.Place);
                    json.WriteString("detail"u8, fault.Detail);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        return output.ToArray();
    }

    private static StatusResult With(this IResult result, int status) => new(result, status);

    private sealed class StatusResult(IResult inner, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            return inner.ExecuteAsync(httpContext);
        }
    }
}
