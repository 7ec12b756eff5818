using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Storage;

namespace FactCheck.Tests.Server.Review;

public sealed class DraftPageTests
{
    private const string Against = "Fourteen people were killed when a ferry sank off Marlow on Monday.\n\nThe harbour master, Jane Holm, had warned the council of the old engine in March.";
    private const string Within = "Ada Finch, 41, opened the school of Tarn in May.\n\nFinch, 44, was born there.";

    private ReviewSite _site = null!;

    [SetUp]
    public async Task Start() => _site = await ReviewSite.Start();

    [TearDown]
    public async Task Stop() => await _site.DisposeAsync();

    [Test]
    public async Task A_conflict_with_published_coverage_is_shown_at_its_words()
    {
        var page = await Check(Against);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("1 conflict with published coverage"));
            Assert.That(page.QuerySelector(".lead")!.TextContent, Does.Contain("3 stored articles"));
            Assert.That(page.QuerySelectorAll("#draft a.claim").Select(a => a.TextContent), Is.EqualTo(new[] { "Fourteen people" }));
            Assert.That(page.QuerySelector("#draft .notes")!.TextContent, Does.Contain("21 people").And.Contain("Marlow Post"));
            Assert.That(page.QuerySelector(page.QuerySelector("#draft a.claim")!.GetAttribute("href")!)!.ClassList, Does.Contain("finding"));
        });
    }

    [Test]
    public async Task A_conflict_inside_the_draft_is_shown_at_both_its_places()
    {
        var page = await Check(Within);
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector("h1")!.TextContent, Is.EqualTo("1 conflict inside the draft"));
            Assert.That(page.QuerySelector(".lead")!.TextContent, Does.StartWith("No stored article covers the same matter"));
            Assert.That(page.QuerySelectorAll("#draft a.claim"), Has.Length.EqualTo(2));
            Assert.That(page.QuerySelector(".notes")!.TextContent, Does.Contain("this draft:"));
        });
    }

    [Test]
    public async Task Nothing_is_stored_until_it_is_asked_for()
    {
        using var visitor = _site.Visitor();
        var page = await Check(Against, visitor);
        Assert.That(_site.Store.Articles(outlet: null, 0, 10), Has.Count.EqualTo(3));

        (_, page) = await ReviewSite.Send(visitor, page, "/draft/store");
        Assert.That(page.QuerySelector(".body")!.TextContent, Does.StartWith("Fourteen people were killed"));
        var stored = _site.Store.Articles(outlet: null, 0, 10);
        Assert.That(stored.Select(a => a.Article.Id), Has.Some.Match("^draft-[0-9a-f]{12}$"));
        Assert.That(_site.Store.Discrepancies(new DiscrepancyQuery { Text = "14" }).Concat(_site.Store.Discrepancies(new DiscrepancyQuery { Text = "fourteen" })), Is.Not.Empty);
    }

    [Test]
    public async Task A_draft_of_a_stored_article_is_checked_in_its_place()
    {
        using var visitor = _site.Visitor();
        var page = await Check("Twelve people were killed when a ferry sank off Marlow on Monday.", visitor, ("name", "https://1.example/ferry"), ("outlet", "Marlow Post"));
        var outlets = page.QuerySelectorAll(".passage .outlet").Select(o => o.TextContent).ToList();
        Assert.That(outlets.Where(o => o == "Marlow Post"), Has.Exactly(1).Items);
    }

    [TestCase("draft.md", "---\noutlet: Tarn Weekly\npublished: 2024-05-07\n---\n# Ferry\n\nOn Monday, **14** people were killed when a ferry sank off Marlow.\n\nThe harbour master, Jane Holm, had warned the council.", "Tarn Weekly")]
    [TestCase("draft.html", "<!doctype html><title>Ferry</title><article><h1>Ferry</h1><p>On Monday, 14 people were killed when a ferry sank off Marlow.</p><p>The harbour master, Jane Holm, had warned the council.</p></article>", "draft.html")]
    [TestCase("draft.txt", "On Monday, 14 people were killed when a ferry sank off Marlow.", "draft.txt")]
    public async Task A_file_is_read_as_what_it_is(string name, string content, string outlet)
    {
        using var visitor = _site.Visitor();
        var (status, page) = await ReviewSite.SendFile(visitor, await ReviewSite.Load(visitor, "/draft"), "/draft", name, Encoding.UTF8.GetBytes(content));
        Assert.Multiple(() =>
        {
            Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(page.QuerySelector("#draft .outlet strong")!.TextContent, Is.EqualTo(outlet));
            Assert.That(page.QuerySelector("#draft a.claim")?.TextContent, Is.EqualTo("14 people"), page.Body!.TextContent);
            Assert.That(page.QuerySelector<IHtmlTextAreaElement>("textarea")!.Value, Does.Contain("14 people were killed").And.Not.Contain("<").And.Not.Contain("*"));
        });
    }

    [TestCase("draft.png", "\u0089PNG")]
    [TestCase("feed.xml", "<rss version=\"2.0\"><channel><item><title>x</title></item></channel></rss>")]
    public async Task What_is_no_draft_is_refused_with_the_reason(string name, string content)
    {
        using var visitor = _site.Visitor();
        var (status, page) = await ReviewSite.SendFile(visitor, await ReviewSite.Load(visitor, "/draft"), "/draft", name, Encoding.Latin1.GetBytes(content));
        Assert.That((status, page.QuerySelectorAll("[role=alert]").Length), Is.EqualTo((HttpStatusCode.BadRequest, 1)));
    }

    [Test]
    public async Task An_empty_draft_and_a_form_without_its_token_are_refused()
    {
        using var visitor = _site.Visitor();
        var (status, page) = await ReviewSite.Send(visitor, await ReviewSite.Load(visitor, "/draft"), "/draft", ("text", " \n"));
        Assert.That((status, page.QuerySelector("[role=alert]")!.TextContent), Is.EqualTo((HttpStatusCode.BadRequest, "no text.")));
        foreach (var address in (string[])["/draft", "/draft/store"])
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("text", Against)]);
            Assert.That((await visitor.PostAsync(address, content)).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), address);
        }
        Assert.That(_site.Store.Articles(outlet: null, 0, 10), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task A_hostile_draft_is_text()
    {
        var page = await Check(Against + "\n\n</textarea>" + ReviewSite.Hostile);
        Assert.Multiple(() =>
        {
            Assert.That(page.Scripts.Select(s => s.Source), Is.EqualTo(new[] { "/review.js" }));
            Assert.That(page.QuerySelectorAll("textarea"), Has.Length.EqualTo(1));
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name == "style"), Is.Empty);
            Assert.That(page.QuerySelector("#draft")!.TextContent, Does.Contain("<script>document.title='broken'</script>"));
        });
    }

    private async Task<IHtmlDocument> Check(string text, HttpClient? visitor = null, params (string Name, string Value)[] fields)
    {
        using var own = visitor is null ? _site.Visitor() : null;
        var (status, page) = await ReviewSite.Send((visitor ?? own)!, await ReviewSite.Load((visitor ?? own)!, "/draft"), "/draft", [("text", text), ("published", "2024-05-07"), .. fields]);
        Assert.That(status, Is.EqualTo(HttpStatusCode.OK));
        return page;
    }
}
