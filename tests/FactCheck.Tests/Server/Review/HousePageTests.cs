using System.Net;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Storage;

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
