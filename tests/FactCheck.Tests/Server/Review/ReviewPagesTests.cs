using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Storage;

namespace FactCheck.Tests.Server.Review;

public sealed class ReviewPagesTests
{
    private ReviewSite _site = null!;

    [SetUp]
    public async Task Start() => _site = await ReviewSite.Start();

    [TearDown]
    public async Task Stop() => await _site.DisposeAsync();

    private string FirstFinding => _site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;

    private string[] Pages =>
    [
        "/", "/?severity=info&q=people", "/stories", "/stories?all=1", "/outlets", "/draft", $"/finding/{FirstFinding}", $"/story/{_site.Store.Stories(true, [], 0, 1)[0].Number}",
        "/article?address=" + Uri.EscapeDataString("https://2.example/ferry"), "/outlet?name=" + Uri.EscapeDataString(ReviewSite.Hostile), "/outlet?name=Marlow%20Post",
    ];

    [Test]
    public async Task Every_page_shows_stored_text_as_text_and_allows_nothing_from_elsewhere()
    {
        using var visitor = _site.Visitor();
        foreach (var address in Pages)
        {
            var response = await visitor.GetAsync(address);
            var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
            var page = await ReviewSite.Load(visitor, address);
            Assert.Multiple(() =>
            {
                Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contains("unsafe"), address);
                Assert.That(page.Scripts.Select(s => s.Source), Is.EqualTo(new[] { "/review.js" }), address);
                Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"), Is.Empty, address);
                Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1), address);
                Assert.That(page.Body!.TextContent, Does.Not.Contain('\u202e'), address);
            });
        }
    }

    [Test]
    public async Task A_list_is_narrowed_by_its_address()
    {
        using var visitor = _site.Visitor();
        async Task<int> Shown(string address) => (await ReviewSite.Load(visitor, address)).QuerySelectorAll(".item").Length;
        var all = await Shown("/");
        Assert.That(all, Is.GreaterThan(1));
        Assert.That(await Shown("/?kind=age"), Is.EqualTo(1));
        Assert.That(await Shown("/?q=nothing+of+the+kind"), Is.Zero);
        Assert.That(await Shown("/?outlet=Marlow+Post&verdict=open"), Is.EqualTo(all));
        Assert.That(await Shown("/?verdict=confirmed"), Is.Zero);
        Assert.That(await Shown("/?kind=bogus&from=never&after=x&story=y"), Is.EqualTo(all));
    }

    [Test]
    public async Task A_verdict_is_kept_with_its_history_and_undone()
    {
        using var visitor = _site.Visitor();
        var address = $"/finding/{FirstFinding}";
        var (status, page) = await ReviewSite.Send(visitor, await ReviewSite.Load(visitor, address), "/verdict", ("decision", "confirmed"), ("note", "<b>asked</b> the harbour"), ("person", "Ada"));
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.QuerySelector(".history li")!.TextContent, Does.StartWith("confirmed by Ada").And.EndsWith("<b>asked</b> the harbour"));

        (_, page) = await ReviewSite.Send(visitor, page, "/undo");
        Assert.That(page.QuerySelectorAll(".history li").Select(l => l.QuerySelector(".verdict")!.TextContent), Is.EqualTo(new[] { "open", "confirmed" }));
        Assert.That(_site.Store.Discrepancy(FirstFinding)!.Verdict, Is.EqualTo(Decision.Open));
    }

    [Test]
    public async Task Of_two_people_the_second_sees_the_first_ones_decision_and_keeps_the_words()
    {
        using var ada = _site.Visitor();
        using var ben = _site.Visitor();
        var address = $"/finding/{FirstFinding}";
        var (first, second) = (await ReviewSite.Load(ada, address), await ReviewSite.Load(ben, address));
        await ReviewSite.Send(ada, first, "/verdict", ("decision", "confirmed"), ("note", "rang them"), ("person", "Ada"));
        var (status, page) = await ReviewSite.Send(ben, second, "/verdict", ("decision", "dismissed"), ("note", "old figure"), ("person", "Ben"));
        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.Conflict));
            Assert.That(page.QuerySelector("[role=alert]")!.TextContent, Does.Contain("Ada set it to confirmed: rang them"));
            Assert.That(page.QuerySelector("textarea")!.TextContent, Is.EqualTo("old figure"));
            Assert.That(_site.Store.Discrepancy(FirstFinding)!.Verdict, Is.EqualTo(Decision.Confirmed));
        });
        (status, _) = await ReviewSite.Send(ben, page, "/verdict", ("decision", "dismissed"), ("note", "old figure"), ("person", "Ben"));
        Assert.That((status, _site.Store.Verdicts(FirstFinding).Count), Is.EqualTo((HttpStatusCode.OK, 2)));
    }

    [Test]
    public async Task Many_are_decided_at_once_and_those_changed_meanwhile_are_left()
    {
        using var visitor = _site.Visitor();
        var page = await ReviewSite.Load(visitor, "/");
        var chosen = page.QuerySelectorAll("input[name=finding]").OfType<IHtmlInputElement>().Select(i => ("finding", i.Value)).ToArray();
        _site.Store.Decide(FirstFinding, 0, Decision.Explained, "", "Ben");
        (_, page) = await ReviewSite.Send(visitor, page, "/bulk", [.. chosen, ("decision", "dismissed"), ("note", ""), ("person", "Ada")]);
        Assert.That(page.QuerySelector("[role=status]")!.TextContent, Does.StartWith($"{chosen.Length - 1} decided; 1 left as they were"));
        Assert.That(_site.Store.Discrepancy(FirstFinding)!.Verdict, Is.EqualTo(Decision.Explained));
    }

    [Test]
    public async Task A_finding_is_assigned_to_one_person()
    {
        using var visitor = _site.Visitor();
        var page = await ReviewSite.Load(visitor, $"/finding/{FirstFinding}");
        await ReviewSite.Send(visitor, page, "/assign", ("person", "Ada"));
        var (status, _) = await ReviewSite.Send(visitor, page, "/assign", ("person", "Ben"));
        Assert.That((status, _site.Store.Discrepancy(FirstFinding)!.Assignee), Is.EqualTo((HttpStatusCode.Conflict, "Ada")));
    }

    [Test]
    public async Task A_form_without_its_token_and_a_foreign_host_are_refused()
    {
        using var visitor = _site.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("revision", "0"), KeyValuePair.Create("decision", "dismissed"), KeyValuePair.Create("person", "Eve")]);
        var response = await visitor.PostAsync($"/finding/{FirstFinding}/verdict", content);
        Assert.That((response.StatusCode, _site.Store.Verdicts(FirstFinding).Count), Is.EqualTo((HttpStatusCode.BadRequest, 0)));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        Assert.That((await visitor.SendAsync(request)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("html", "text/html")]
    [TestCase("csv", "text/csv")]
    [TestCase("json", "application/json")]
    [TestCase("markdown", "text/markdown")]
    [TestCase("text", "text/plain")]
    [TestCase("sarif", "application/sarif+json")]
    [TestCase("junit", "application/xml")]
    [TestCase("annotations", "application/ld+json")]
    [TestCase("github", "text/plain")]
    public async Task A_list_and_a_finding_are_exported(string format, string type)
    {
        using var visitor = _site.Visitor();
        var finding = _site.Store.Discrepancies(new DiscrepancyQuery { Kind = ClaimKind.Age })[0].Id;
        foreach (var address in (string[])[$"/export?kind=age&format={format}", $"/finding/{finding}/export?format={format}"])
        {
            var response = await visitor.GetAsync(address);
            Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
            Assert.That(response.Content.Headers.ContentDisposition!.DispositionType, Is.EqualTo("attachment"));
            Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Peter Quill"));
        }
    }

    [Test]
    public async Task An_export_has_the_verdicts_and_only_what_is_confirmed_becomes_a_ClaimReview()
    {
        using var visitor = _site.Visitor();
        var address = $"/finding/{FirstFinding}";
        Assert.That((await ReviewSite.Load(visitor, address)).QuerySelectorAll("a[href$='claim-review']"), Is.Empty);
        _site.Store.Decide(FirstFinding, 0, Decision.Confirmed, "rang them", "Ada");
        Assert.That(await visitor.GetStringAsync("/export?format=csv"), Does.Contain(",confirmed,Ada,").And.Contain(",rang them\n"));
        Assert.That((await ReviewSite.Load(visitor, address)).QuerySelectorAll("a[href$='claim-review']"), Has.Length.EqualTo(1));
        using var json = JsonDocument.Parse(await visitor.GetStringAsync("/export?format=claim-review"));
        Assert.That(json.RootElement.GetProperty("@graph").EnumerateArray().Select(r => r.GetProperty("author").GetProperty("name").GetString()), Is.EqualTo(new[] { "Ada", "Ada" }));
    }

    [Test]
    public async Task A_story_shows_what_is_not_disputed_too()
    {
        using var visitor = _site.Visitor();
        var page = await ReviewSite.Load(visitor, $"/story/{_site.Store.Stories(true, [], 0, 1)[0].Number}");
        var facts = page.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent, r => r.QuerySelectorAll("td").Select(d => d.TextContent).ToList());
        Assert.That(facts["person role: Peter Quill"], Does.Contain("captain").And.Contain("silent"));
        Assert.That(facts.Keys, Has.Some.StartsWith("number: people").And.Some.StartsWith("age: Peter Quill"));
    }

    [Test]
    public async Task An_article_shows_all_its_claims_and_leads_from_the_disputed_ones_to_the_finding()
    {
        using var visitor = _site.Visitor();
        var page = await ReviewSite.Load(visitor, "/article?address=" + Uri.EscapeDataString("https://1.example/ferry"));
        Assert.That(page.QuerySelectorAll(".body a.claim").Select(a => a.TextContent), Is.EqualTo(new[] { "21 people", "45" }));
        Assert.That(page.QuerySelectorAll(".body .stated").Select(a => a.TextContent), Does.Contain("Monday").And.Contain("Jane Holm"));
        Assert.That(page.QuerySelectorAll("table tbody tr"), Has.Length.GreaterThan(5));
    }

    [TestCase("/finding/nothing")]
    [TestCase("/story/99")]
    [TestCase("/article?address=x")]
    [TestCase("/article")]
    [TestCase("/export?format=pdf")]
    public async Task What_is_not_there_is_said(string address)
    {
        using var visitor = _site.Visitor();
        Assert.That((await visitor.GetAsync(address)).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task An_empty_store_says_how_to_begin()
    {
        await using var empty = await ReviewSite.Start(empty: true);
        using var visitor = empty.Visitor();
        Assert.That((await ReviewSite.Load(visitor, "/")).Body!.TextContent, Does.Contain("factcheck ingest"));
        Assert.That((await ReviewSite.Load(visitor, "/stories")).Body!.TextContent, Does.Contain("None yet"));
    }
}
