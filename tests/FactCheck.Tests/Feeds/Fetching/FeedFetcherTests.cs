using FactCheck.Feeds.Fetching;
using FactCheck.Served;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Tests.Feeds.Fetching;

public sealed class FeedFetcherTests
{
    private FeedServer _server = null!;

    [SetUp]
    public async Task Start() => _server = await FeedServer.StartAsync();

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    private ServedArticle[] Articles(int count) => [.. Enumerable.Range(1, count).Select(i => new ServedArticle(i, _server.At($"/news/{i}")))];

    private string Rss => ServedFormats.Rss(Articles(3));

    [Test]
    public async Task Reads_every_format_with_the_same_articles()
    {
        var articles = Articles(3);
        foreach (var article in articles)
            _server.Map(article.Address.AbsolutePath, article.Page, "text/html");
        var sitemap = _server.Map("/sitemap", ServedFormats.Sitemap(articles), "application/xml");
        Uri[] feeds =
        [
            _server.Map("/rss", ServedFormats.Rss(articles), "application/rss+xml"),
            _server.Map("/summaries", ServedFormats.Rss(articles, isSummary: true), "text/plain"),
            _server.Map("/rdf", ServedFormats.Rdf(articles), "application/rdf+xml"),
            _server.Map("/atom", ServedFormats.Atom(articles), "application/atom+xml"),
            _server.Map("/json", ServedFormats.JsonFeed(articles), "application/feed+json"),
            _server.Map("/ninjs", ServedFormats.Ninjs(articles), "application/json"),
            sitemap,
            _server.Map("/index", ServedFormats.SitemapIndex([sitemap]), "application/xml"),
        ];
        foreach (var feed in feeds)
        {
            var visit = await Visit.Of(feed);
            Assert.Multiple(() =>
            {
                Assert.That((visit.Outcome.Result, visit.Outcome.Reason), Is.EqualTo((FeedResult.Read, (string?)null)), feed.AbsolutePath);
                Assert.That(visit.Articles.Select(a => a.Url).Order(), Is.EqualTo(articles.Select(a => a.Address.AbsoluteUri)), feed.AbsolutePath);
                Assert.That(visit.Articles.Single(a => a.Url!.EndsWith("/1", StringComparison.Ordinal)).Text, Is.EqualTo(string.Join("\n\n", articles[0].Paragraphs)), feed.AbsolutePath);
                Assert.That(visit.Articles.Select(a => a.Title).Order(), Is.EqualTo(articles.Select(a => a.Title).Order()), feed.AbsolutePath);
                Assert.That(visit.Articles.Select(a => (a.Outlet, a.Author)).Distinct(), Is.EqualTo(new[] { ("The Ferry", "Bo Ek") }), feed.AbsolutePath);
            });
        }
    }

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Case("not there", c => ServedFaults.Status(c, 404), FeedResult.Failed, "the server answered 404, not there");
        yield return Case("gone", c => ServedFaults.Status(c, 410), FeedResult.Gone, "the server answered 410, gone for good");
        yield return Case("asked too often", c => ServedFaults.Status(c, 429, "3600"), FeedResult.Failed, "the server answered 429, asked too often");
        yield return Case("cut off", c => ServedFaults.CutOff(c, new string('x', 100_000)), FeedResult.Failed, "the answer was cut off");
        yield return Case("endless", ServedFaults.Endless, FeedResult.Failed, "over 1 MB once unpacked");
        yield return Case("gzip bomb", ServedFaults.Bomb, FeedResult.Failed, "over 1 MB once unpacked");
        yield return Case("silent", c => ServedFaults.Slow(c, Timeout.InfiniteTimeSpan), FeedResult.Failed, "no answer within 1 s");
        yield return Case("dripping", c => ServedFaults.Slow(c, TimeSpan.FromMilliseconds(50)), FeedResult.Failed, "not done after 3 s");
        yield return Case("billion laughs", c => c.Response.WriteAsync(ServedFaults.BillionLaughs), FeedResult.Failed, "it has a document type declaration (DTD)");
        yield return Case("external entity", c => c.Response.WriteAsync(ServedFaults.ExternalEntity("file:///etc/hostname")), FeedResult.Failed, "it has a document type declaration (DTD)");
        yield return Case("broken", c => c.Response.WriteAsync("<rss><channel><title>t</channel>"), FeedResult.Failed, "broken XML: ");
        yield return Case("text", c => c.Response.WriteAsync("Nothing to see."), FeedResult.Failed, "neither a feed nor a page");
        yield return Case("a private address", c => ServedFaults.Redirect(c, 302, "http://169.254.169.254/latest/meta-data/"), FeedResult.Failed, "refused: 169.254.169.254 is at 169.254.169.254");
        yield return Case("a mapped address", c => ServedFaults.Redirect(c, 302, "http://[::ffff:10.0.0.1]/"), FeedResult.Failed, "refused: ");
        yield return Case("a file", c => ServedFaults.Redirect(c, 302, "file:///etc/passwd"), FeedResult.Failed, "redirected to file:///etc/passwd");
        yield return Case("itself", c => ServedFaults.Redirect(c, 302, "/feed"), FeedResult.Failed, "more than 5 redirects");

        static TestCaseData Case(string name, Func<HttpContext, Task> answer, FeedResult result, string reason) => new TestCaseData(answer, result, reason).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Faults))]
    public async Task Says_what_is_wrong(Func<HttpContext, Task> answer, FeedResult result, string reason)
    {
        var visit = await Visit.Of(_server.Map("/feed", answer), Visit.Impatient);
        Assert.Multiple(() =>
        {
            Assert.That(visit.Outcome.Result, Is.EqualTo(result));
            Assert.That(visit.Outcome.Reason, Does.StartWith(reason));
            Assert.That(visit.Items, Is.Empty);
        });
    }

    [Test]
    public async Task Sends_nothing_to_private_addresses_that_are_not_allowed()
    {
        await using var other = await FeedServer.StartAsync();
        var secret = other.Map("/secret", Rss, "text/xml");
        var refused = await Visit.Of(secret, allowsPrivate: false);
        var redirected = await Visit.Of(_server.Map("/feed", c => ServedFaults.Redirect(c, 302, secret.AbsoluteUri)));
        var paged = await Visit.Of(_server.Map("/rss", ServedFormats.Rss([new ServedArticle(1, secret)], isSummary: true), "text/xml"));
        Assert.Multiple(() =>
        {
            Assert.That(refused.Outcome.Reason, Does.StartWith("refused: "));
            Assert.That(redirected.Outcome.Reason, Does.StartWith("refused: "));
            Assert.That(paged.Articles.Select(a => a.Text), Is.EqualTo(new[] { new ServedArticle(1, secret).Summary }), "the summary is what there is");
            Assert.That(other.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task An_entry_that_is_broken_is_named_and_the_others_are_read()
    {
        var rss = Rss.Replace("<guid isPermaLink=\"false\">served-2</guid>", "<guid>served-2", StringComparison.Ordinal);
        var visit = await Visit.Of(_server.Map("/feed", rss, "text/xml"));
        Assert.Multiple(() =>
        {
            Assert.That(visit.Articles.Select(a => a.Url), Is.EqualTo(new[] { _server.At("/news/1").AbsoluteUri, _server.At("/news/3").AbsoluteUri }));
            Assert.That(visit.Skipped.Single().Reason, Does.StartWith("broken XML: ").And.EndsWith(" (line 2)"));
        });
    }

    [TestCase("text/xml; charset=iso-8859-1", "")]
    [TestCase("text/xml", """<?xml version="1.0" encoding="ISO-8859-1"?>""")]
    [TestCase("text/xml; charset=utf-8", "")]
    public async Task Reads_the_encoding_that_is_stated_or_fits(string type, string declaration)
    {
        var bytes = System.Text.Encoding.Latin1.GetBytes(declaration + "<rss><channel><title>t</title><item><title>Málaga café</title><description>It rained in Málaga and in A Coruña on Monday.</description></item></channel></rss>");
        var visit = await Visit.Of(_server.Map("/feed", async c =>
        {
            c.Response.ContentType = type;
            await c.Response.Body.WriteAsync(bytes);
        }));
        Assert.That(visit.Articles.Single().Title, Is.EqualTo("Málaga café"));
    }

    [TestCase("gzip")]
    [TestCase("br")]
    public async Task Unpacks(string encoding) =>
        Assert.That((await Visit.Of(_server.Map("/feed", c => ServedFaults.Compressed(c, Rss, encoding)))).Articles, Has.Length.EqualTo(3));

    [Test]
    public async Task Robots_txt_is_asked_for_once_and_kept_to()
    {
        _server.Map("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: factcheck\nDisallow: /news/\n", "text/plain");
        _server.Map("/news/1", new ServedArticle(1, _server.At("/news/1")).Page, "text/html");
        var visit = await Visit.Of(_server.Map("/feed", ServedFormats.Rss(Articles(2), isSummary: true), "text/xml"));
        Assert.Multiple(() =>
        {
            Assert.That(visit.Articles, Has.Length.EqualTo(2), "the summaries are read");
            Assert.That(_server.Requests.Select(r => r.Path), Is.EqualTo(new[] { "/robots.txt", "/feed" }));
            Assert.That(_server.Requests.Select(r => r.UserAgent), Is.All.EqualTo("FactCheck/1.2.3 (+https://desk.example)"));
        });
    }
}
