using System.Buffers;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Server.Review;
using FactCheck.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>Drafts in, what differs from them out; nothing is stored. The answer is the report that <c>check --format json</c> prints.</summary>
internal static class CheckRoute
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/check", Check).Tell("checkDraft", "Checks drafts against all that is stored, and within themselves. Nothing is stored.", new ApiOperation(
        new ApiAnswer(200, "The report, as the command prints it.", "Report"),
        ApiAnswer.BadRequest,
        new ApiAnswer(413, "The body is over 25 MB."),
        new ApiAnswer(415, "The body is of another media type."))
    {
        Takes = "NewArticle",
        Types = [SentArticles.Json, .. SentArticles.JsonLines],
        Parameters = [new ApiParameter("severity", "Leave out findings below this; warning if not given.") { Words = [.. DiscrepancyFilter.Severities] }],
    });

    private static async Task<IResult> Check(HttpContext context, DraftDesk desk)
    {
        var query = new RequestQuery(context.Request.Query, "severity");
        query.Expect<Severity>("severity");
        if (query.Faults.Count > 0)
            return Api.Problem.Of(query.Faults);
        var (drafts, problem) = await SentArticles.Read(context);
        if (problem is not null)
            return problem;
        var least = query.Text("severity") is { } word ? Hyphenated.Parse<Severity>(word)!.Value : Severity.Warning;
        var report = new ArrayBufferWriter<byte>();
        JsonReportWriter.Write(report, desk.Check(drafts), least, ServerVersion.Text);
        return new JsonAnswer(report.WrittenMemory.ToArray(), StatusCodes.Status200OK, tag: null);
    }
}
