using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Server.Api;

/// <summary>Adds the HTTP API to a web host: the objects that the command prints, at /api/v1, and the OpenAPI document that tells of them.</summary>
internal static partial class ApiSetup
{
    public const string Root = "/api/v1";

    private const string Document = "v1";

    public static IServiceCollection AddApi(this IServiceCollection services) =>
        services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith(Root[1..], StringComparison.Ordinal) == true;
            options.AddOperationTransformer(ApiDocument.Complete);
            options.AddDocumentTransformer(ApiDocument.Complete);
        });

    /// <summary>Before everything else: what any later part refuses or fails in is told as problem details.</summary>
    public static void UseApi(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments(Root, StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        var status = await Run(context, next);
        if (status >= StatusCodes.Status400BadRequest && !context.Response.HasStarted && context.Response.ContentType is null)
        {
            context.Response.StatusCode = status;
            await Api.Problem.Write(context, status);
        }
    });

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Root);
        ArticleRoutes.Map(api.MapGroup("").WithTags("articles"));
        CheckRoute.Map(api.MapGroup("").WithTags("drafts"));
        DiscrepancyRoutes.Map(api.MapGroup("").WithTags("discrepancies"));
        AssigneeRoutes.Map(api.MapGroup("").WithTags("discrepancies"));
        VerdictRoutes.Map(api.MapGroup("").WithTags("verdicts"));
        BulkRoute.Map(api.MapGroup("").WithTags("verdicts"));
        StoryRoutes.Map(api.MapGroup("").WithTags("stories"));
        OutletRoutes.Map(api.MapGroup("").WithTags("outlets"));
        RunRoutes.Map(api.MapGroup("").WithTags("runs"));
        // What the program can do is no secret, and a client is made before it has a token.
        routes.MapOpenApi(Root + "/openapi.json").AllowAnonymous();
    }

    private static async Task<int> Run(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
            return context.Response.StatusCode;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (DbException e)
        {
            LogAway(Log(context), e);
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested)
        {
            LogFailed(Log(context), context.Request.Method, context.Request.Path, e);
            return StatusCodes.Status500InternalServerError;
        }
    }

    private static ILogger Log(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("FactCheck.Api");

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private static partial void LogFailed(ILogger log, string method, string path, Exception exception);

    [LoggerMessage(LogLevel.Error, "the database cannot be used")]
    private static partial void LogAway(ILogger log, Exception exception);
}
