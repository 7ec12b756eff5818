using System.Threading.RateLimiting;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Server.Review;

/// <summary>Adds the review pages to a web host: pages for people, made on the server, that work without a script.</summary>
public static class ReviewSetup
{
    /// <summary>Nothing from elsewhere, no script or style in the page itself, no frame around it.</summary>
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Requests that wait for their turn; more are answered with 503.</summary>
    private const int MostWaiting = 1000;

    /// <summary>A page is made by one thread that reads the store: more at a time than this only wait for the processor, each with a connection of its own.</summary>
    private static readonly int PagesAtATime = 2 * Environment.ProcessorCount;

    public static IServiceCollection AddReview(this IServiceCollection services, Store store, HouseConfiguration house, Baseline known, ServerSettings settings)
    {
        services.AddAntiforgery(options => options.Cookie.SameSite = SameSiteMode.Strict);
        // A page elsewhere must not reach the pages by a name of its own that leads to this machine. With accounts it would have no session.
        services.AddHostFiltering(options => options.AllowedHosts = settings.HasAccounts ? ["*"] : ["127.0.0.1", "localhost", "[::1]"]);
        services.Configure<FormOptions>(options => options.ValueLengthLimit = Feeds.FeedItem.MaximumBytes);
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status503ServiceUnavailable;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter("pages", _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = PagesAtATime,
                QueueLimit = MostWaiting,
            }));
        });
        return services.AddSingleton(store).AddSingleton(house).AddSingleton(house.Pack).AddSingleton(known).AddSingleton<HouseFindings>().AddSingleton<Intake>().AddSingleton<DraftDesk>().AddSingleton<DrawnParts>().AddSingleton(settings.Clock).AddRouting();
    }

    public static void UseReview(this IApplicationBuilder app)
    {
        app.UseHostFiltering();
        app.UseRateLimiter();
        app.Use(async (context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.CacheControl = "no-store";
            await next(context);
        });
    }

    public static void MapReview(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/review.css", () => Asset("review.css", "text/css; charset=utf-8")).AllowAnonymous();
        routes.MapGet("/review.js", () => Asset("review.js", "text/javascript; charset=utf-8")).AllowAnonymous();
        routes.MapGet("/favicon.ico", () => Results.NoContent()).AllowAnonymous();
        ListPage.Map(routes);
        FindingPage.Map(routes);
        VerdictForms.Map(routes);
        StoryPages.Map(routes);
        ArticlePage.Map(routes);
        OutletPages.Map(routes);
        ExportPage.Map(routes);
        DraftPage.Map(routes);
    }

    private static IResult Asset(string name, string type)
    {
        using var stream = typeof(ReviewSetup).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        return Results.Text(name == "review.css" ? Reports.Html.StyleSheet.Read() + text : text, type);
    }
}
