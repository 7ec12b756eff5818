using System.Security.Cryptography;
using System.Text.Json;
using FactCheck.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>
/// An object as the API gives it, with an ETag: who has it already (If-None-Match) is told so, and no more. The tag is the hash of the
/// body where the caller names none.
/// </summary>
internal sealed class JsonAnswer(byte[] body, int status, EntityTagHeaderValue? tag) : IResult
{
    public static JsonAnswer Of(Action<Utf8JsonWriter> write, int status = StatusCodes.Status200OK, EntityTagHeaderValue? tag = null)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return new JsonAnswer(output.ToArray(), status, tag);
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var etag = tag ?? new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"");
        response.GetTypedHeaders().ETag = etag;
        // The answer may be kept, but is asked for again each time: what people decide must be seen at once.
        response.Headers.CacheControl = "private, no-cache";
        if (HttpMethods.IsGet(request.Method) && request.GetTypedHeaders().IfNoneMatch.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(etag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = status;
        response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, httpContext.RequestAborted);
    }
}
