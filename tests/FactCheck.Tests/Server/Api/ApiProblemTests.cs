using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using FactCheck.Tests.Server.Review;

namespace FactCheck.Tests.Server.Api;

/// <summary>What is refused, and how it is told: problem details, everything that is wrong at once, nothing stored.</summary>
public sealed class ApiProblemTests
{
    private ReviewSite _site = null!;
    private HttpClient _http = null!;
    private DocumentClient _client = null!;
    private string _finding = "";

    [SetUp]
    public async Task Start()
    {
        _site = await ReviewSite.Start();
        _http = _site.Visitor();
        _client = await DocumentClient.Read(_http);
        _finding = _site.Store.Discrepancies(new FactCheck.Storage.DiscrepancyQuery())[0].Id;
    }

    [TearDown]
    public async Task Stop()
    {
        _http.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task All_that_is_wrong_with_articles_is_told_at_once_and_none_is_stored()
    {
        var (status, problem, _) = await _client.Ask("addArticles", body: "{\"id\": \"a\", \"text\": \"x\"}\n{\"text\": \"y\"}\n\nno JSON\n{\"id\": \"a\", \"text\": \"z\"}\n{\"id\": \"b\", \"text\": \"x\", \"published\": \"soon\"}", type: "application/x-ndjson");
        Assert.That((status, Faults(problem)), Is.EqualTo((400,
            "line:2: no 'id'\n" +
            "line:4: no JSON object: fault at byte 1\n" +
            "line:5: the same address as at line:1: a\n" +
            "line:6: 'published': expected a date such as 2024-05-07 or 2024-05-07T09:30:00Z, found 'soon'")));
        Assert.That(_site.Store.Articles(outlet: null, 0, 10), Has.Count.EqualTo(3));
    }

    [TestCase("listDiscrepancies", "severity=eror&kind=numbr&from=May&limit=0&after=x", "query kind: unknown kind 'numbr'; did you mean 'number'?|query severity: unknown severity 'eror'; did you mean 'error'?|query from: expected a day such as 2024-05-07, found 'May'|query limit: expected a whole number from 1 to 200, found '0'|query after: expected the place that a link to the next page has, found 'x'")]
    [TestCase("listDiscrepancies", "severty=error", "query severty: unknown parameter 'severty'; did you mean 'severity'?")]
    [TestCase("listArticles", "page=0&page=1", "query page: given more than once|query page: expected a whole number from 1 to 1000000, found '0,1'")]
    [TestCase("getArticle", "", "query address: missing: the article's \"id\"")]
    [TestCase("getOutlet", "nam=x", "query nam: unknown parameter 'nam'; did you mean 'name'?|query name: missing: the outlet's name")]
    [TestCase("listDiscrepancies", "suppressed=yes", "query suppressed: expected 1, found 'yes'")]
    [TestCase("listStories", "all=2", "query all: expected a whole number from 1 to 1, found '2'")]
    public async Task All_that_is_wrong_with_an_address_is_told_at_once(string operation, string query, string faults)
    {
        var response = await _http.GetAsync($"{_client.Operations[operation].Path}?{query}");
        Assert.That((response.StatusCode, Faults(JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject())), Is.EqualTo((HttpStatusCode.BadRequest, faults.Replace('|', '\n'))));
    }

    [Test]
    public async Task All_that_is_wrong_with_a_verdict_is_told_at_once()
    {
        var (status, problem, _) = await _client.Ask("addVerdict", [("id", _finding), ("If-Match", "\"0\"")], "{\"decision\": \"confirm\", \"note\": 3, \"by\": \"x\"}");
        Assert.That((status, Faults(problem)), Is.EqualTo((400, "by: unknown member 'by'; known are decision, note, person\nnote: expected a string\ndecision: unknown decision 'confirm'; did you mean 'confirmed'?\nperson: missing: who decided")));
        (status, problem, _) = await _client.Ask("addVerdict", [("id", _finding), ("If-Match", "\"0\"")], "{\n\"decision\"");
        Assert.That((status, Faults(problem)), Is.EqualTo((400, "body: no JSON object: fault in line 2")));
    }

    [Test]
    public async Task Of_two_people_who_decide_at_once_one_is_told_so()
    {
        var (_, _, seen) = await _client.Ask("listVerdicts", [("id", _finding)]);
        (string, string)[] after = [("id", _finding), ("If-Match", seen.Headers.ETag!.ToString())];
        var both = await Task.WhenAll(
            _client.Ask("addVerdict", after, "{\"decision\": \"confirmed\", \"person\": \"Ada\"}"),
            _client.Ask("addVerdict", after, "{\"decision\": \"dismissed\", \"person\": \"Bea\"}"));
        Assert.That(both.Select(b => b.Status), Is.EquivalentTo(new[] { 201, 412 }));
        Assert.That(_site.Store.Verdicts(_finding), Has.Count.EqualTo(1));
        Assert.That((await _client.Ask("addVerdict", [("id", _finding)], "{\"decision\": \"open\", \"person\": \"Cid\"}")).Status, Is.EqualTo(428));
        Assert.That((await _client.Ask("addVerdict", [("id", _finding), ("If-Match", "*")], "{\"decision\": \"open\", \"person\": \"Cid\"}")).Status, Is.EqualTo(428));
    }

    [Test]
    public async Task Who_has_it_already_is_told_so()
    {
        foreach (var (id, (verb, path, _)) in _client.Operations)
        {
            if (verb != "get")
                continue;
            var address = path.Replace("{id}", _finding, StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal) + (id is "getArticle" or "listClaims" ? "?address=https%3A%2F%2F0.example%2Fferry" : id is "getOutlet" ? "?name=Marlow+Post" : "");
            var first = await _http.GetAsync(address);
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            var second = await _http.SendAsync(again);
            Assert.That((first.StatusCode, second.StatusCode, (await second.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotModified, 0)), id);
        }
    }

    [TestCase("GET", "/api/v1/nothing", null, 404)]
    [TestCase("GET", "/api/v1/stories/many", null, 404)]
    [TestCase("GET", "/api/v1/stories/99", null, 404)]
    [TestCase("GET", "/api/v1/runs/99", null, 404)]
    [TestCase("GET", "/api/v1/discrepancies/none", null, 404)]
    [TestCase("GET", "/api/v1/discrepancies/none/verdicts", null, 404)]
    [TestCase("GET", "/api/v1/article?address=none", null, 404)]
    [TestCase("GET", "/api/v1/article/claims?address=none", null, 404)]
    [TestCase("PUT", "/api/v1/discrepancies/none/assignee", "application/json", 404)]
    [TestCase("POST", "/api/v1/discrepancies/none/undo", "application/json", 404)]
    [TestCase("POST", "/api/v1/verdicts", "text/plain", 415)]
    [TestCase("DELETE", "/api/v1/articles", null, 405)]
    [TestCase("PUT", "/api/v1/check", "application/json", 405)]
    [TestCase("POST", "/api/v1/articles", "text/plain", 415)]
    [TestCase("POST", "/api/v1/check", "application/xml", 415)]
    public async Task Whatever_is_refused_is_told_as_problem_details(string verb, string address, string? type, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), address);
        if (type is not null)
            request.Content = new StringContent("{}", Encoding.UTF8, type);
        await Expect(await _http.SendAsync(request), status);
    }

    [Test]
    public async Task A_body_over_the_bound_is_refused()
    {
        using var content = new StringContent("{\"id\": \"a\", \"text\": \"" + new string('x', 25_000_001) + "\"}", Encoding.UTF8, "application/json");
        try
        {
            await Expect(await _http.PostAsync("/api/v1/articles", content), 413);
        }
        catch (HttpRequestException e)
        {
            // The server need not read what it refuses: the connection may end before all is sent.
            Assert.That(e.InnerException, Is.InstanceOf<IOException>().Or.InstanceOf<SocketException>());
        }
        Assert.That(_site.Store.Articles(outlet: null, 0, 10), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task Another_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/runs");
        request.Headers.Host = "elsewhere.example";
        Assert.That((await _http.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    private static async Task Expect(HttpResponseMessage response, int status)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.That(((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType), Is.EqualTo((status, "application/problem+json")), body);
        Assert.That(JsonNode.Parse(body)!["status"]!.GetValue<int>(), Is.EqualTo(status));
    }

    private static string Faults(JsonObject? problem) => string.Join('\n', problem!["errors"]!.AsArray().Select(e => $"{e!["place"]}: {e["detail"]}"));
}
