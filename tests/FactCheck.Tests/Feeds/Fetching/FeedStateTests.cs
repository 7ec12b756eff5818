using FactCheck.Feeds.Fetching;
using FactCheck.Served;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Tests.Feeds.Fetching;

/// <summary>What one fetch leaves for the next.</summary>
public sealed class FeedStateTests
{
    private FeedServer _server = null!;

    [SetUp]
    public async Task Start() => _server = await FeedServer.StartAsync();

    [TearDown]
    public async Task Stop() => await _server.DisposeAsync();

    private string Rss(bool isSummary = false) => ServedFormats.Rss([new ServedArticle(1, _server.At("/news/1"))], isSummary);

    [Test]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var feed = _server.Map("/feed", Rss(), "text/xml");
        var first = await Visit.Of(feed);
        var second = await Visit.Of(feed, state: first.Outcome.State);
        Assert.Multiple(() =>
        {
            Assert.That((second.Outcome.Result, second.Items.Count), Is.EqualTo((FeedResult.Unchanged, 0)));
            Assert.That(_server.Requests.Last().IfNoneMatch, Is.EqualTo(first.Outcome.State.ETag));
            Assert.That(second.Outcome.State.ETag, Is.EqualTo(first.Outcome.State.ETag));
        });
    }

    [TestCase(301, true)]
    [TestCase(308, true)]
    [TestCase(302, false)]
    [TestCase(307, false)]
    public async Task Only_what_has_moved_for_good_is_remembered(int status, bool isRemembered)
    {
        var target = _server.Map("/new", Rss(), "text/xml");
        var old = _server.Map("/old", c => ServedFaults.Redirect(c, status, "/new"));
        var first = await Visit.Of(old);
        var before = _server.Requests.Count(r => r.Path == "/old");
        await Visit.Of(old, state: first.Outcome.State with { ETag = null });
        Assert.Multiple(() =>
        {
            Assert.That(first.Articles, Has.Length.EqualTo(1));
            Assert.That(first.Outcome.State.MovedTo, Is.EqualTo(isRemembered ? target.AbsoluteUri : null));
            Assert.That(_server.Requests.Count(r => r.Path == "/old") - before, Is.EqualTo(isRemembered ? 0 : 1));
        });
    }

    [Test]
    public async Task A_feed_that_is_gone_is_not_asked_for_again()
    {
        var feed = _server.Map("/feed", c => ServedFaults.Status(c, 410));
        var first = await Visit.Of(feed);
        var asked = _server.Requests.Count;
        var second = await Visit.Of(feed, state: first.Outcome.State);
        Assert.That((second.Outcome.Result, _server.Requests.Count), Is.EqualTo((FeedResult.Gone, asked)));
    }

    [TestCase(1800, FeedResult.NotYet)]
    [TestCase(7200, FeedResult.Read)]
    public async Task The_servers_bound_is_kept(int secondsLater, FeedResult result)
    {
        var feed = _server.Map("/feed", c =>
        {
            c.Response.Headers.CacheControl = "public, max-age=3600";
            return c.Response.WriteAsync(Rss());
        });
        var first = await Visit.Of(feed);
        Assert.That((await Visit.Of(feed, state: first.Outcome.State, later: TimeSpan.FromSeconds(secondsLater))).Outcome.Result, Is.EqualTo(result));
    }

    [TestCase(20, FeedResult.NotYet)]
    [TestCase(22, FeedResult.Read, Description = "a daily run is not always on the minute")]
    public async Task The_lists_schedule_is_kept(int hoursLater, FeedResult result)
    {
        var feed = _server.Map("/feed", c => c.Response.WriteAsync(Rss()));
        var first = await Visit.Of(feed);
        Assert.That((await Visit.Of(feed, state: first.Outcome.State, later: TimeSpan.FromHours(hoursLater), schedule: TimeSpan.FromDays(1))).Outcome.Result, Is.EqualTo(result));
    }

    [TestCase("3600")]
    [TestCase("date")]
    public async Task Retry_after_is_kept_in_both_forms(string retryAfter)
    {
        var feed = _server.Map("/feed", c => ServedFaults.Status(c, 429, retryAfter == "date" ? (TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(1)).ToString("R") : retryAfter));
        var first = await Visit.Of(feed, Visit.Patient with { Retries = 3 });
        var asked = _server.Requests.Count(r => r.Path == "/feed");
        var soon = await Visit.Of(feed, state: first.Outcome.State, later: TimeSpan.FromMinutes(50));
        var late = await Visit.Of(feed, state: first.Outcome.State, later: TimeSpan.FromMinutes(70));
        Assert.Multiple(() =>
        {
            Assert.That(asked, Is.EqualTo(1), "an hour is not waited for");
            Assert.That((soon.Outcome.Result, late.Outcome.Result), Is.EqualTo((FeedResult.NotYet, FeedResult.Failed)));
        });
    }

    [Test]
    public async Task A_passing_fault_is_tried_again()
    {
        var asked = 0;
        var feed = _server.Map("/feed", c => ++asked < 3 ? ServedFaults.Status(c, 503) : c.Response.WriteAsync(Rss()));
        var visit = await Visit.Of(feed, Visit.Patient with { Retries = 2, FirstRetryWait = TimeSpan.FromMilliseconds(1) });
        Assert.That((visit.Outcome.Result, asked), Is.EqualTo((FeedResult.Read, 3)));
    }

    [Test]
    public async Task Nothing_is_lost_where_a_page_fails_for_a_passing_reason()
    {
        var isDown = true;
        var article = new ServedArticle(1, _server.At("/news/1"));
        _server.Map("/news/1", c => isDown ? ServedFaults.Status(c, 503) : c.Response.WriteAsync(article.Page));
        var feed = _server.Map("/feed", Rss(isSummary: true), "text/xml");
        var first = await Visit.Of(feed);
        isDown = false;
        var second = await Visit.Of(feed, state: first.Outcome.State);
        Assert.Multiple(() =>
        {
            Assert.That(first.Skipped.Single().Reason, Is.EqualTo("its page: the server answered 503, a fault of the server"));
            Assert.That(second.Articles.Single().Text, Is.EqualTo(string.Join("\n\n", article.Paragraphs)));
        });
    }

    [Test]
    public async Task A_page_that_is_stored_is_not_fetched_again_on_the_same_night()
    {
        _server.Map("/news/1", new ServedArticle(1, _server.At("/news/1")).Page, "text/html");
        var feed = _server.Map("/feed", Rss(isSummary: true), "text/xml");
        var first = await Visit.Of(feed);
        var again = await Visit.Of(feed, knownPage: first.PageOf);
        var nextNight = await Visit.Of(feed, knownPage: first.PageOf, later: TimeSpan.FromHours(24));
        Assert.Multiple(() =>
        {
            Assert.That((again.Items.Count, again.Outcome.Unchanged, again.Outcome.Pages), Is.EqualTo((0, 1, 0)));
            Assert.That((nextNight.Items.Count, nextNight.Outcome.Unchanged, nextNight.Outcome.Pages), Is.EqualTo((0, 1, 1)), "asked, and answered with 304");
        });
    }

    [Test]
    public async Task Pages_that_are_too_many_for_one_run_follow_in_the_next()
    {
        ServedArticle[] articles = [.. Enumerable.Range(1, 5).Select(i => new ServedArticle(i, _server.At($"/news/{i}")))];
        foreach (var article in articles)
            _server.Map(article.Address.AbsolutePath, article.Page, "text/html");
        var feed = _server.Map("/feed", ServedFormats.Sitemap(articles), "text/xml");
        var first = await Visit.Of(feed, Visit.Patient with { PagesPerFeed = 3 });
        var second = await Visit.Of(feed, state: first.Outcome.State, knownPage: first.PageOf);
        Assert.Multiple(() =>
        {
            Assert.That((first.Articles.Length, first.Outcome.Reason), Is.EqualTo((3, "2 more pages were not fetched in this run")));
            Assert.That(first.Articles.Concat(second.Articles).Select(a => a.Url).Order(), Is.EqualTo(articles.Select(a => a.Address.AbsoluteUri)));
        });
    }
}
