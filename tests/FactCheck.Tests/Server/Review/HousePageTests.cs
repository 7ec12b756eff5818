using System.Net;
using System.Text.Json.Nodes;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server;
using FactCheck.Server.Assistants;
using FactCheck.Storage;
using FactCheck.Tests.Server.Api;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Tests.Server.Review;

/// <summary>The pages under a house configuration: the dead are not to be seen, the captain's age is known.</summary>
public sealed class HousePageTests
{
    private static readonly Suppression Deaths = new() { Rule = "casualties/*", Reason = "the count is open", Owner = "Ana", Expires = new DateOnly(2999, 12, 31), Place = "factcheck.yml:2" };

    private static Task<ReviewSite> Start(Suppression suppression) => ReviewSite.Start(
        house: new HouseConfiguration { Pack = RulePack.Standard, Suppressions = [suppression] },
        known: store => new Baseline(store.Discrepancies(new DiscrepancyQuery { Kind = ClaimKind.Age }).Select(d => d.Id)));

    [Test]
    public async Task What_is_suppressed_stands_apart_and_what_is_known_is_marked()
    {
        await using var site = await Start(Deaths);
        using var visitor = site.Visitor();
        var deaths = site.Store.Discrepancies(new DiscrepancyQuery { Kind = ClaimKind.Number }).Single();

        var (list, apart) = (await ReviewSite.Load(visitor, "/"), await ReviewSite.Load(visitor, "/?suppressed=1"));
        Assert.That(list.QuerySelectorAll("a.open").Select(a => a.GetAttribute("href")), Has.None.EqualTo($"/finding/{deaths.Id}"));
        Assert.That(list.QuerySelector("p.quiet")!.TextContent, Is.EqualTo("1 finding suppressed by the house configuration. Show it"));
        Assert.That(list.QuerySelectorAll("li.item p.meta").Select(m => m.TextContent).Where(m => m.StartsWith("age", StringComparison.Ordinal)), Is.Not.Empty.And.All.EndsWith("known"));
        Assert.That(apart.QuerySelectorAll("a.open").Select(a => a.GetAttribute("href")), Is.EqualTo(new[] { $"/finding/{deaths.Id}" }));

        var finding = await ReviewSite.Load(visitor, $"/finding/{deaths.Id}");
        Assert.That(finding.QuerySelector("article p.notice")!.TextContent, Does.Contain("by Ana: the count is open (factcheck.yml:2)"));
        var story = await ReviewSite.Load(visitor, $"/story/{deaths.Story}");
        Assert.That(story.QuerySelectorAll("a.open").Select(a => a.GetAttribute("href")), Has.None.EqualTo($"/finding/{deaths.Id}").And.Not.Empty);
        var export = await visitor.GetStringAsync("/export?format=csv");
        Assert.That(export.Split('\n').Where(line => line.Contains(deaths.Id, StringComparison.Ordinal)), Is.Not.Empty.And.All.Contain("the count is open"));
    }

    [Test]
    public async Task Every_page_and_program_is_told_the_same()
    {
        await using var site = await Start(Deaths);
        using var visitor = site.Visitor();
        var (deaths, age) = (site.Store.Discrepancies(new DiscrepancyQuery { Kind = ClaimKind.Number }).Single(), site.Store.Discrepancies(new DiscrepancyQuery { Kind = ClaimKind.Age }).Single());
        var seen = site.Store.Count(new DiscrepancyQuery()) - 1;

        Assert.That((await ReviewSite.Load(visitor, "/stories")).QuerySelector("li.item p.meta")!.TextContent, Does.StartWith($"3 articles, {seen} finding"));
        var article = await ReviewSite.Load(visitor, "/article?address=https%3A%2F%2F0.example%2Fferry");
        Assert.That(article.QuerySelectorAll("article.whole a").Select(a => a.GetAttribute("href")), Has.None.EqualTo($"/finding/{deaths.Id}").And.Some.EqualTo($"/finding/{age.Id}"));

        var client = await DocumentClient.Read(visitor);
        var (_, list, _) = await client.Ask("listDiscrepancies", [("severity", "info")]);
        var (_, apart, _) = await client.Ask("listDiscrepancies", [("severity", "info"), ("suppressed", "1")]);
        var (_, one, _) = await client.Ask("getDiscrepancy", [("id", deaths.Id)]);
        var (_, known, _) = await client.Ask("getDiscrepancy", [("id", age.Id)]);
        Assert.That(list!["discrepancies"]!.AsArray().Select(d => (string?)d!["id"]), Has.None.EqualTo(deaths.Id).And.Some.EqualTo(age.Id));
        Assert.That(apart!["discrepancies"]!.AsArray().Select(d => ((string?)d!["id"], (string?)d["suppression"]!["reason"])), Is.EqualTo(new[] { (deaths.Id, "the count is open") }));
        Assert.That(((string?)one!["discrepancy"]!["suppression"]!["place"], (bool?)known!["discrepancy"]!["known"], known["discrepancy"]!["suppression"]), Is.EqualTo(("factcheck.yml:2", true, (JsonNode?)null)));
        var (_, stories, _) = await client.Ask("listStories");
        var (_, story, _) = await client.Ask("getStory", [("number", (string)one["story"]!)]);
        Assert.That(((int)stories!["stories"]![0]!["findings"]!, (int)story!["findings"]!), Is.EqualTo((seen, seen)));

        var tools = new AssistantTools(site.Store, new HouseConfiguration { Pack = RulePack.Standard }, site.Services.GetRequiredService<HouseFindings>());
        Assert.That(JsonNode.Parse(tools.Discrepancies(severity: "info"))!["discrepancies"]!.AsArray().Select(d => ((string?)d!["id"], d["known"] is not null)), Has.None.Matches<(string? Id, bool)>(d => d.Id == deaths.Id).And.Some.EqualTo((age.Id, true)));
        Assert.That(tools.Explain(deaths.Id), Does.Contain("suppressed: the count is open (Ana, until 2999-12-31)\n"));
        Assert.That(tools.Explain(age.Id), Does.Contain("known: the baseline names it\n"));
    }

    [Test]
    public async Task A_store_whose_findings_are_all_suppressed_has_no_story_that_differs()
    {
        await using var site = await Start(Deaths with { Rule = "*" });
        using var visitor = site.Visitor();

        Assert.That((await ReviewSite.Load(visitor, "/stories")).QuerySelectorAll("li.item"), Is.Empty);
        Assert.That((await ReviewSite.Load(visitor, "/stories?all=1")).QuerySelector("li.item p.meta")!.TextContent, Does.StartWith("3 articles, 0 findings"));
        Assert.That((await ReviewSite.Load(visitor, "/")).QuerySelector("p.lead")!.TextContent, Is.EqualTo("Nothing else was found."));
        Assert.That(JsonNode.Parse(await visitor.GetStringAsync("/api/v1/stories"))!["stories"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task An_outlet_or_a_path_suppresses_what_rests_on_it_alone()
    {
        await using var site = await Start(Deaths with { Rule = null, Outlet = "the daily FERRY" });
        using var visitor = site.Visitor();
        // Two outlets have 21, and only the Ferry twelve: without it nothing differs.
        var list = await ReviewSite.Load(visitor, "/");
        Assert.That(list.QuerySelectorAll("a.open").Select(a => a.TextContent), Has.None.Contain("12"));
        Assert.That((await visitor.GetAsync("/outlet?name=The+Daily+Ferry")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task An_expired_suppression_hides_nothing()
    {
        await using var site = await Start(Deaths with { Expires = new DateOnly(2020, 1, 1) });
        using var visitor = site.Visitor();
        var list = await ReviewSite.Load(visitor, "/");
        Assert.That(list.QuerySelectorAll("a.open"), Has.Length.EqualTo(site.Store.Count(new DiscrepancyQuery())));
    }
}
