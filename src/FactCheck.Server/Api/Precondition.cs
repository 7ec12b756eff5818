using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Server.Api;

/// <summary>What a change has to name: the ETag of what it was made after. Where another came first, nothing is stored.</summary>
internal static class Precondition
{
    public static ApiAnswer[] Answers { get; } =
    [
        ApiAnswer.BadRequest,
        ApiAnswer.NotFound,
        new(412, "Somebody else was first; nothing was stored."),
        new(413, "The body is too long."),
        new(415, "The body is of another media type."),
        new(428, "If-Match is missing."),
    ];

    public static ApiParameter Parameter { get; } = new("If-Match", "The ETag of what was seen.") { IsHeader = true, IsRequired = true };

    public static IResult Missing => Api.Problem.Of(StatusCodes.Status428PreconditionRequired, "If-Match is missing: the ETag of what was seen, from GET.");

    public static IResult Failed => Api.Problem.Of(StatusCodes.Status412PreconditionFailed, "Somebody else was first; nothing was stored. Get it again.");

    /// <returns>The one tag that is named; null where there is none, or none that says what was seen.</returns>
    public static EntityTagHeaderValue? Seen(HttpContext context) =>
        context.Request.GetTypedHeaders().IfMatch is [{ } seen] && !seen.Equals(EntityTagHeaderValue.Any) ? seen : null;
}
