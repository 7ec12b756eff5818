using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Storage;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Server.Review;

/// <summary>Injection strings in what is stored, what is sent and what stands in an address stay words on every page.</summary>
public sealed class InjectionPageTests
{
    private static readonly string[] Strings = InjectionStrings.All;
    private ReviewSite _site = null!;
    private HttpClient _visitor = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _site = await ReviewSite.Start(hostile: string.Join(' ', Strings));
        _visitor = _site.Visitor();
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task In_what_is_stored()
    {
        var stored = _site.Store.Articles(outlet: null, 0, 10).Single(a => a.Article.Id.StartsWith("https://2.", StringComparison.Ordinal)).Article;
        var pages = (string[])
        [
            "/", "/stories", "/outlets", $"/story/{_site.Store.Stories(true, [], 0, 1)[0].Number}", $"/outlet?name={Uri.EscapeDataString(stored.Outlet!)}", $"/article?address={Uri.EscapeDataString(stored.Id)}",
            .. _site.Store.Discrepancies(new DiscrepancyQuery()).Select(d => $"/finding/{d.Id}"),
        ];
        foreach (var address in pages)
            AssertWords(await ReviewSite.Load(_visitor, address), address);
    }

    [Test]
    public async Task In_an_address([ValueSource(nameof(Strings))] string words)
    {
        var value = Uri.EscapeDataString(words.Replace("\ud83d", "", StringComparison.Ordinal));
        var addresses = (string[])
        [
            .. new[] { "q", "outlet", "assignee", "kind", "severity", "outcome", "verdict", "story", "from", "after", "done", "changed", "gone" }.Select(n => $"/?{n}={value}"), $"/?done=1&changed={value}",
            $"/outlet?name={value}", $"/article?address={value}", $"/finding/{value}", $"/story/{value}", $"/stories?page={value}", $"/export?format={value}", $"/export?format=html&q={value}", $"/{value}",
        ];
        foreach (var address in addresses)
        {
            var response = await _visitor.GetAsync(address);
            Assert.That((int)response.StatusCode, Is.LessThan(500), address);
            if (response.Content.Headers.ContentType?.MediaType == "text/html" && response.Content.Headers.ContentDisposition is null)
                AssertWords(new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()), address);
        }
    }

    [Test]
    public async Task In_what_is_sent([ValueSource(nameof(Strings))] string words)
    {
        words = words.Replace("\ud83d", "", StringComparison.Ordinal);
        var finding = _site.Store.Discrepancies(new DiscrepancyQuery())[0].Id;
        var page = await ReviewSite.Load(_visitor, $"/finding/{finding}");
        foreach (var (form, fields) in ((string, (string, string)[])[])
            [
                ("/verdict", [("decision", "explained"), ("note", words), ("person", words)]), ("/assign", [("person", words)]), ("/undo", []),
            ])
        {
            (var status, page) = await ReviewSite.Send(_visitor, page, form, fields);
            Assert.That((int)status, Is.LessThan(500), form);
            AssertWords(page, form);
            page = await ReviewSite.Load(_visitor, $"/finding/{finding}");
        }
        AssertWords(await ReviewSite.Load(_visitor, "/"), "list");
        var (_, draft) = await ReviewSite.Send(_visitor, await ReviewSite.Load(_visitor, "/draft"), "/draft", ("text", $"{words}\n\nOn Monday, 14 people were killed when a ferry sank off Marlow."), ("name", words), ("outlet", words), ("title", words), ("published", words));
        AssertWords(draft, "draft");
        var (_, moved) = await ReviewSite.Send(_visitor, await ReviewSite.Load(_visitor, "/"), "/bulk", ("finding", words), ("decision", words), ("note", words), ("person", words));
        AssertWords(moved, "bulk");
    }

    [TestCase("//evil.example")]
    [TestCase("https://evil.example/")]
    [TestCase("/\\evil.example")]
    [TestCase("javascript:alert(1)")]
    public async Task No_form_leads_elsewhere(string back)
    {
        using var visitor = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = _site.Address };
        var page = await ReviewSite.Load(visitor, "/");
        using var content = new FormUrlEncodedContent(
        [
            .. page.QuerySelectorAll("#bulk input[type=hidden]").OfType<IHtmlInputElement>().Where(i => i.Name != "back").Select(i => KeyValuePair.Create(i.Name!, i.Value)),
            KeyValuePair.Create("back", back), KeyValuePair.Create("decision", "open"), KeyValuePair.Create("person", "Eve"),
        ]);
        var response = await visitor.PostAsync("/bulk", content);
        Assert.That((response.StatusCode, response.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, "/?done=0&changed=0")));
    }

    private static void AssertWords(IDocument page, string where) => Assert.Multiple(() =>
    {
        Assert.That(page.Scripts.Select(s => s.Source), Is.SubsetOf(new[] { "/review.js" }), where);
        Assert.That(page.QuerySelectorAll("img, iframe, object, embed, base, math, style, meta[http-equiv], svg[onload]"), Is.Empty, where);
        Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "srcdoc"), Is.Empty, where);
        Assert.That(page.QuerySelectorAll("[href], [action]").Select(a => a.GetAttribute("href") ?? a.GetAttribute("action")), Has.All.Match("^(/|#|https://[0-9]\\.example/)"), where);
        Assert.That(page.DocumentElement.TextContent, Does.Not.Contain('\u202e').And.Not.Contain('\u2066').And.Not.Contain('\u0007'), where);
    });
}
