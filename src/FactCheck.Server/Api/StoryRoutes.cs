using System.Globalization;
using System.Text.Json;
using FactCheck.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FactCheck.Server.Api;

/// <summary>The stories, and one of them with its articles. Its findings are at /discrepancies?story=N.</summary>
internal static class StoryRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stories", List).Tell("listStories", "The stories, the ones with the newest article first.", new ApiOperation(new ApiAnswer(200, "A page of stories.", "StoryList"), ApiAnswer.NotModified, ApiAnswer.BadRequest)
        {
            Parameters = [new ApiParameter("all", "1 for those without findings too.") { Words = ["1"] }, ApiParameter.Page, ApiParameter.Limit],
        });
        api.MapGet("/stories/{number:long}", Show).Tell("getStory", "One story with its articles, by its number or one that was joined to it.", new ApiOperation(new ApiAnswer(200, "The story.", "Story"), ApiAnswer.NotModified, ApiAnswer.NotFound));
    }

    private static IResult List(HttpContext context, HouseFindings house)
    {
        var query = new RequestQuery(context.Request.Query, "all", "page", "limit");
        var (page, limit) = ((int)query.Number("page", 1, 1, 1_000_000), (int)query.Number("limit", 50, 1, 200));
        query.Number("all", 1, 1, 1);
        if (query.Faults.Count > 0)
            return Api.Problem.Of(query.Faults);
        var stories = house.Stories(differing: query.Text("all") is null, (page - 1) * limit, limit + 1);
        PageLinks.Add(context, page, stories.Count > limit);
        return JsonAnswer.Of(json =>
        {
            json.WriteStartArray("stories"u8);
            foreach (var story in stories.Take(limit))
            {
                json.WriteStartObject();
                WriteMembers(json, story);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });
    }

    private static IResult Show(Store store, HouseFindings house, long number) =>
        store.Story(number) is { } current && house.Summary(current) is { } summary
            ? JsonAnswer.Of(json =>
            {
                WriteMembers(json, summary);
                json.WriteStartArray("members"u8);
                foreach (var article in store.ArticlesOf(current))
                {
                    json.WriteStartObject();
                    ArticleRoutes.WriteMembers(json, article);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            })
            : Api.Problem.NotFound("No story has this number.");

    private static void WriteMembers(Utf8JsonWriter json, StorySummary story)
    {
        json.WriteString("story"u8, story.Number.ToString(CultureInfo.InvariantCulture));
        json.WriteString("title"u8, story.Title);
        json.WriteNumber("articles"u8, story.Articles);
        json.WriteString("firstDay"u8, story.FirstDay?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("lastDay"u8, story.LastDay?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteNumber("findings"u8, story.Findings);
    }
}
