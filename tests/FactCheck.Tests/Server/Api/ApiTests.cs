using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Tests.Cli;
using FactCheck.Tests.Server.Review;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Server.Api;

/// <summary>The API as a client sees it that was made from the OpenAPI document.</summary>
public sealed class ApiTests
{
    private const string Lines = """
        {"id": "d1", "outlet": "Tarn Weekly", "published": "2024-06-04", "url": "https://tarn.example/1", "text": "Nine people were hurt when a crane fell in Tarn on Monday. The crane belonged to Holt Works."}
        {"id": "d2", "outlet": "Marlow Post", "published": "2024-06-04", "text": "On Monday, 17 people were hurt when a crane fell in Tarn. The crane belonged to Holt Works."}
        """;

    private ReviewSite _site = null!;
    private HttpClient _http = null!;
    private DocumentClient _client = null!;

    [SetUp]
    public async Task Start()
    {
        _site = await ReviewSite.Start();
        _http = _site.Visitor();
        _client = await DocumentClient.Read(_http);
    }

    [TearDown]
    public async Task Stop()
    {
        _http.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public void The_document_has_every_route_and_only_those()
    {
        var mapped = _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal) && e.RoutePattern.RawText != DocumentClient.Address)
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (e, verb) => $"{verb} {e.RoutePattern.RawText!.Replace(":long", "", StringComparison.Ordinal)}");
        Assert.That(_client.Operations.Values.Select(o => $"{o.Verb.ToUpperInvariant()} {o.Path}"), Is.EquivalentTo(mapped));
        Assert.That(_client.Document["openapi"]!.GetValue<string>(), Does.StartWith("3.1"));
        foreach (var (id, (_, _, operation)) in _client.Operations)
            Assert.That((JsonNode?[])[operation["summary"], .. ((string[])["401", "403", "500", "503"]).Select(s => operation["responses"]![s])], Has.None.Null, id);
        Assert.That(_client.Document["components"]!["securitySchemes"]!["token"]!["scheme"]!.GetValue<string>(), Is.EqualTo("bearer"));
    }

    [Test]
    public async Task A_client_made_from_the_document_goes_the_whole_way()
    {
        var (status, run, added) = await _client.Ask("addArticles", body: Lines, type: "application/x-ndjson");
        Assert.That((status, Number(run, "articlesNew"), Number(run, "articlesSkipped"), Number(run, "discrepanciesNew")), Is.EqualTo((201, 2, 0, 1)));
        Assert.That((await _http.GetAsync(added.Headers.Location)).StatusCode, Is.EqualTo(HttpStatusCode.OK));

        (_, var articles, _) = await _client.Ask("listArticles", [("outlet", "Tarn Weekly")]);
        var address = articles!["articles"]![0]!["id"]!.GetValue<string>();
        (_, var article, _) = await _client.Ask("getArticle", [("address", address)]);
        Assert.That((address, article!["text"]!.GetValue<string>()), Is.EqualTo(("https://tarn.example/1", "Nine people were hurt when a crane fell in Tarn on Monday. The crane belonged to Holt Works.")));

        (_, var found, _) = await _client.Ask("listDiscrepancies", [("q", "17"), ("verdict", "open")]);
        var finding = found!["discrepancies"]!.AsArray().Single()!;
        var id = finding["id"]!.GetValue<string>();
        (_, var stored, _) = await _client.Ask("getDiscrepancy", [("id", id)]);
        Assert.That(JsonNode.DeepEquals(stored!["discrepancy"], finding), Is.True);
        foreach (var evidence in finding["positions"]!.AsArray().SelectMany(p => p!["evidence"]!.AsArray()))
        {
            (_, article, _) = await _client.Ask("getArticle", [("address", evidence!["article"]!.GetValue<string>())]);
            var (start, end) = (Number(evidence, "start"), Number(evidence, "end"));
            Assert.That(article!["text"]!.GetValue<string>()[start..end], Is.EqualTo(evidence["quote"]!.GetValue<string>()));
        }

        (_, _, var before) = await _client.Ask("listVerdicts", [("id", id)]);
        (status, var verdicts, _) = await _client.Ask("addVerdict", [("id", id), ("If-Match", before.Headers.ETag!.ToString())], _client.Example("NewVerdict"));
        Assert.That((status, verdicts!["verdicts"]![0]!["decision"]!.GetValue<string>(), verdicts["verdicts"]![0]!["person"]!.GetValue<string>()), Is.EqualTo((201, "confirmed", "Mira Holt")));
        (_, found, _) = await _client.Ask("listDiscrepancies", [("verdict", "confirmed")]);
        Assert.That(found!["discrepancies"]!.AsArray().Select(d => d!["id"]!.GetValue<string>()), Is.EqualTo(new[] { id }));

        var story = stored["story"]!.GetValue<string>();
        (_, var stories, _) = await _client.Ask("listStories");
        Assert.That(stories!["stories"]!.AsArray().Select(s => s!["story"]!.GetValue<string>()), Does.Contain(story));
        (_, var whole, _) = await _client.Ask("getStory", [("number", story)]);
        Assert.That(whole!["members"]!.AsArray(), Has.Count.EqualTo(2));
        (_, var runs, _) = await _client.Ask("listRuns", [("limit", "1")]);
        (_, run, _) = await _client.Ask("getRun", [("number", runs!["runs"]![0]!["run"]!.ToString())]);
        Assert.That(Number(run, "articlesNew"), Is.EqualTo(2));

        (_, var report, _) = await _client.Ask("checkDraft", body: """{"id": "draft", "published": "2024-06-05", "text": "A crane fell in Tarn on Monday; 12 people were hurt. The crane belonged to Holt Works."}""");
        Assert.That(report!["discrepancies"]![0]!["positions"]!.AsArray(), Has.Count.GreaterThan(1));
        Assert.That(_site.Store.Articles(outlet: null, 0, 10), Has.Count.EqualTo(5), "a draft is not stored");
    }

    [Test]
    public async Task The_same_articles_give_the_objects_that_the_command_prints()
    {
        using var folder = new Feeds.Folder();
        var file = folder.Add("two.jsonl", Lines.Replace("\"url\": \"https://tarn.example/1\", ", "", StringComparison.Ordinal));
        var printed = JsonNode.Parse(Command.Run("check", file, "--format", "json").Output)!;
        var (_, report, _) = await _client.Ask("checkDraft", body: File.ReadAllText(file), type: "application/jsonl");
        foreach (var member in (string[])["schemaVersion", "discrepancies", "suppressed", "skipped"])
            Assert.That(report![member]!.ToJsonString(), Is.EqualTo(printed[member]!.ToJsonString()), member);
    }

    [Test]
    public async Task Pages_lead_to_one_another_and_have_every_finding_once()
    {
        var seen = new List<string>();
        for (var next = "/api/v1/discrepancies?severity=info&limit=1"; next is not null;)
        {
            var response = await _http.GetAsync(next);
            seen.AddRange(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["discrepancies"]!.AsArray().Select(d => d!["id"]!.GetValue<string>()));
            next = response.Headers.TryGetValues("Link", out var links) ? links.Single(l => l.Contains("rel=\"next\"", StringComparison.Ordinal)).Split('<', '>')[1] : null;
        }
        var all = await _client.Ask("listDiscrepancies", [("severity", "info"), ("limit", "200")]);
        Assert.That(seen, Has.Count.GreaterThan(1).And.EqualTo(all.Body!["discrepancies"]!.AsArray().Select(d => d!["id"]!.GetValue<string>())));

        var second = await _http.GetAsync("/api/v1/articles?limit=1&page=2");
        Assert.That(second.Headers.GetValues("Link"), Is.EqualTo(new[] { "</api/v1/articles?limit=1&page=1>; rel=\"prev\"", "</api/v1/articles?limit=1&page=3>; rel=\"next\"" }));
    }

    private static int Number(JsonNode? node, string name) => node![name]!.GetValue<int>();
}
