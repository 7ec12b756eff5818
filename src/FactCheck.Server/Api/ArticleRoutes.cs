using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Reports;
using FactCheck.Server.Accounts;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>Articles in, one or many, and out.</summary>
internal static class ArticleRoutes
{
    private static readonly ApiParameter Address = new("address", "The article's \"id\", as lists and evidence have it.") { IsRequired = true };

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/articles", List).Tell("listArticles", "The articles without their texts, the ones published last first.", new ApiOperation(new ApiAnswer(200, "A page of articles.", "ArticleList"), ApiAnswer.NotModified, ApiAnswer.BadRequest)
        {
            Parameters = [new ApiParameter("outlet", "Only this outlet's, by its exact name."), ApiParameter.Page, ApiParameter.Limit],
        });
        api.MapPost("/articles", Take).For(Role.Reviewer).Tell("addArticles", "Stores articles and compares them with all that is stored. All are taken or, where one is not of the form, none.", new ApiOperation(
            new ApiAnswer(201, "They are stored; the run tells what was found, and which of them could not be read.", "Run") { Headers = [("Location", "The address of the run.")] },
            ApiAnswer.BadRequest,
            new ApiAnswer(413, "The body is over 25 MB."),
            new ApiAnswer(415, "The body is of another media type."))
        {
            Takes = "NewArticle",
            Types = [SentArticles.Json, .. SentArticles.JsonLines],
        });
        api.MapGet("/article", Show).Tell("getArticle", "One article in its newest version, with its text.", new ApiOperation(new ApiAnswer(200, "The article.", "StoredArticle"), ApiAnswer.NotModified, ApiAnswer.BadRequest, ApiAnswer.NotFound)
        {
            Parameters = [Address],
        });
        api.MapGet("/article/claims", ShowClaims).Tell("listClaims", "All that an article states, disputed or not, in the form that 'factcheck extract' prints.", new ApiOperation(new ApiAnswer(200, "The claims.", "ClaimList"), ApiAnswer.NotModified, ApiAnswer.BadRequest, ApiAnswer.NotFound)
        {
            Parameters = [Address],
        });
    }

    /// <summary>Members of an object that the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, StoredArticle stored)
    {
        ArticleJson.WriteMembers(json, stored.Article);
        if (stored.Story is { } story)
            json.WriteString("story"u8, story.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else
            json.WriteNull("story"u8);
        json.WriteString("origin"u8, stored.Origin);
        json.WriteNumber("versions"u8, stored.Versions);
    }

    private static IResult List(HttpContext context, Store store)
    {
        var query = new RequestQuery(context.Request.Query, "outlet", "page", "limit");
        var (page, limit) = ((int)query.Number("page", 1, 1, 1_000_000), (int)query.Number("limit", 50, 1, 200));
        if (query.Faults.Count > 0)
            return Api.Problem.Of(query.Faults);
        var articles = store.Articles(query.Text("outlet"), (page - 1) * limit, limit + 1);
        PageLinks.Add(context, page, articles.Count > limit);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartArray("articles"u8);
            foreach (var article in articles.Take(limit))
            {
                json.WriteStartObject();
                WriteMembers(json, article);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    private static IResult Show(HttpContext context, Store store) => Of(context, store, (json, stored) =>
    {
        WriteMembers(json, stored);
        json.WriteString("text"u8, stored.Article.Text);
    });

    private static IResult ShowClaims(HttpContext context, Store store) => Of(context, store, (json, stored) =>
    {
        json.WriteStartArray("claims"u8);
        foreach (var claim in store.Claims(stored.Article.Id))
            ClaimJson.Write(json, claim);
        json.WriteEndArray();
    });

    private static IResult Of(HttpContext context, Store store, Action<Utf8JsonWriter, StoredArticle> write)
    {
        var query = new RequestQuery(context.Request.Query, Address.Name);
        if (query.Text(Address.Name) is not { } address)
            query.Fault(Address.Name, "missing: the article's \"id\"");
        else if (query.Faults.Count == 0)
            return store.Article(address) is { } stored ? JsonAnswer.Of(json => write(json, stored)) : Api.Problem.NotFound("No article has this address.");
        return Api.Problem.Of(query.Faults);
    }

    private static async Task<IResult> Take(HttpContext context, Store store, Intake intake)
    {
        var (articles, problem) = await SentArticles.Read(context);
        if (problem is not null)
            return problem;
        var run = intake.Take(articles.Select(ArticleResult.Of));
        context.Response.Headers.Location = RunRoutes.AddressOf(run.Number);
        return RunRoutes.Answer(store, run, StatusCodes.Status201Created);
    }
}
