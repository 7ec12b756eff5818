using System.Net;
using FactCheck.Storage;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Server.Accounts;

/// <summary>Every route and verb, and who may use it. A route that is missing here fails the test, and so does one that is no longer there.</summary>
public sealed class WhoMayTests
{
    /// <summary>Null: without signing in.</summary>
    private static readonly (string Route, Role? Least)[] Table =
    [
        ("GET /login", null),
        ("POST /login", null),
        ("GET /review.css", null),
        ("GET /review.js", null),
        ("GET /favicon.ico", null),
        ("GET /api/v1/openapi.json", null),
        ("any /health/live", null),
        ("any /health/ready", null),
        ("GET /", Role.Reader),
        ("GET /finding/{id}", Role.Reader),
        ("GET /finding/{id}/export", Role.Reader),
        ("GET /export", Role.Reader),
        ("GET /stories", Role.Reader),
        ("GET /story/{number:long}", Role.Reader),
        ("GET /article", Role.Reader),
        ("GET /outlets", Role.Reader),
        ("GET /outlet", Role.Reader),
        ("GET /draft", Role.Reader),
        ("POST /draft", Role.Reader),
        ("POST /logout", Role.Reader),
        ("GET /account", Role.Reader),
        ("POST /account/password", Role.Reader),
        ("POST /account/session", Role.Reader),
        ("GET /api/v1/articles", Role.Reader),
        ("GET /api/v1/article", Role.Reader),
        ("POST /api/v1/check", Role.Reader),
        ("GET /api/v1/discrepancies", Role.Reader),
        ("GET /api/v1/discrepancies/{id}", Role.Reader),
        ("GET /api/v1/discrepancies/{id}/verdicts", Role.Reader),
        ("GET /api/v1/discrepancies/{id}/assignee", Role.Reader),
        ("GET /api/v1/article/claims", Role.Reader),
        ("GET /api/v1/outlets", Role.Reader),
        ("GET /api/v1/outlet", Role.Reader),
        ("GET /api/v1/stories", Role.Reader),
        ("GET /api/v1/stories/{number:long}", Role.Reader),
        ("GET /api/v1/runs", Role.Reader),
        ("GET /api/v1/runs/{number:long}", Role.Reader),
        ("POST /finding/{id}/verdict", Role.Reviewer),
        ("POST /finding/{id}/undo", Role.Reviewer),
        ("POST /finding/{id}/assign", Role.Reviewer),
        ("POST /bulk", Role.Reviewer),
        ("POST /draft/store", Role.Reviewer),
        ("POST /api/v1/articles", Role.Reviewer),
        ("POST /api/v1/discrepancies/{id}/verdicts", Role.Reviewer),
        ("POST /api/v1/discrepancies/{id}/undo", Role.Reviewer),
        ("PUT /api/v1/discrepancies/{id}/assignee", Role.Reviewer),
        ("POST /api/v1/verdicts", Role.Reviewer),
        ("GET /people", Role.Administrator),
        ("POST /people/role", Role.Administrator),
        ("POST /people/disabled", Role.Administrator),
        ("POST /people/sessions", Role.Administrator),
        ("POST /people/token", Role.Administrator),
    ];

    private AccountSite _site = null!;
    private string _finding = "";

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = await AccountSite.Start();
        _finding = _site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;
    }

    [OneTimeTearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public void Every_route_of_the_running_server_is_in_the_table()
    {
        var mapped = _site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["any"], (e, verb) => $"{verb} {e.RoutePattern.RawText}");
        Assert.That(mapped, Is.EquivalentTo(Table.Select(t => t.Route)));
    }

    [TestCase("nobody", null)]
    [TestCase("expired token", null)]
    [TestCase("revoked token", null)]
    [TestCase("unknown token", null)]
    [TestCase("Reader", Role.Reader)]
    [TestCase("Reviewer", Role.Reviewer)]
    [TestCase("Administrator", Role.Administrator)]
    [TestCase("Reader token", Role.Reader)]
    [TestCase("Reviewer token", Role.Reviewer)]
    [TestCase("Administrator token", Role.Administrator)]
    public async Task Each_may_what_the_table_says_and_no_more(string who, Role? role)
    {
        var isToken = who.EndsWith(" token", StringComparison.Ordinal);
        var visitor = isToken ? _site.Visitor(_site.Tokens.GetValueOrDefault(who[..^" token".Length], "factcheck_no-such-token"))
            : role is null ? _site.Visitor() : await _site.SignedIn(who);
        var wrong = new List<string>();
        foreach (var (route, least) in Table)
        {
            var (verb, path) = (route.Split(' ')[0], route.Split(' ')[1].Replace("{id}", _finding, StringComparison.Ordinal).Replace("{number:long}", "1", StringComparison.Ordinal));
            using var request = new HttpRequestMessage(new HttpMethod(verb == "any" ? "GET" : verb), path);
            if (verb == "POST")
                request.Content = new FormUrlEncodedContent([]);
            var response = await visitor.SendAsync(request);
            var asked = response.StatusCode == HttpStatusCode.Unauthorized || (response.StatusCode == HttpStatusCode.Found && response.Headers.Location!.ToString().Contains("/login?return=", StringComparison.Ordinal));
            var got = asked ? "sign in" : response.StatusCode == HttpStatusCode.Forbidden ? "forbidden" : "may";
            var expected = least is null || role >= least ? "may" : role is null ? "sign in" : "forbidden";
            if (got != expected)
                wrong.Add($"{who}, {route}: {got} ({response.StatusCode}) and not {expected}");
            if ((int)response.StatusCode >= 500)
                wrong.Add($"{who}, {route}: {response.StatusCode}");
        }
        Assert.That(wrong, Is.Empty);
        Assert.That((_site.Store.Verdicts(_finding).Count, _site.Store.Articles(outlet: null, 0, 10).Count), Is.EqualTo((0, 3)), "without a form's token nothing is done");
    }
}
