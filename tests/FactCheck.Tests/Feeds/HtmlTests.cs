namespace FactCheck.Tests.Feeds;

public sealed class HtmlTests
{
    private const string First = "The town council approved a new bridge on Tuesday by nine votes to four, after a debate of six hours.";
    private const string Second = "It will cost £12 million and open in 2025, according to the plan that was published last week.";
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    private FactCheck.Articles.RawArticle Read(string html)
    {
        _folder.Add("a.html", html);
        return _folder.Only();
    }

    [Test]
    public void Takes_the_text_by_its_density_and_leaves_the_page_around_it()
    {
        var article = Read($"""
            <!doctype html><html><body class="has-sidebar">
            <nav><ul><li><a href="/">Home</a></li></ul></nav>
            <div><div class="share-bar"><p>Share this long long text with all of your friends and everybody else you know.</p></div>
            <h1>Council backs bridge</h1>
            <p>{First.Replace("new bridge", "<a href=x>new</a> <b>bridge</b>", StringComparison.Ordinal)}</p><script>var x = 1;</script>
            <ul><li>Work begins in June, the mayor said.</li></ul>
            <p>{Second.Replace("£", "&pound;", StringComparison.Ordinal)}</p></div>
            <aside><p>Subscribe to our newsletter, which brings you more of this every day of the week.</p></aside>
            <footer><p>All rights reserved by the owner of this page, whoever that may be at any given time.</p></footer>
            </body></html>
            """);
        Assert.That((article.Title, article.Text), Is.EqualTo(("Council backs bridge", $"{First}\n\n• Work begins in June, the mayor said.\n\n{Second}")));
    }

    [Test]
    public void Reads_json_ld()
    {
        var article = Read($$$"""
            <html lang="en-GB"><head><title>x</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "w"},
              {"@type": ["NewsArticle"], "headline": "Council backs bridge", "datePublished": "2022-05-04T10:00:00+01:00",
               "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}], "publisher": {"name": "The Ferry"}}]}</script></head><body><p>{{{First}}}</p></body></html>
            """);
        Assert.That(
            (article.Title, article.Published, article.Author, article.Outlet, article.Language),
            Is.EqualTo(("Council backs bridge", "2022-05-04T10:00:00+01:00", "Ann Lee, Bo Ek", "The Ferry", "en-GB")));
    }

    [Test]
    public void Reads_meta_elements_time_and_byline()
    {
        var article = Read($"""
            <html><head><meta property="og:site_name" content="The Ferry"><meta property="og:title" content="Council backs bridge">
            <script type="application/ld+json">broken</script></head>
            <body><p class="byline">By Ann Lee</p><time datetime="2022-05-04">4 May</time><p>{First}</p></body></html>
            """);
        Assert.That((article.Outlet, article.Title, article.Author, article.Published), Is.EqualTo(("The Ferry", "Council backs bridge", "Ann Lee", "2022-05-04")));
    }

    [TestCase("<time datetime='2022-05-04'></time><time class='updated' datetime='2022-05-06'></time>", "2022-05-04", "2022-05-06")]
    [TestCase("<time datetime='2021-01-01'></time><time class='c-published-at' datetime='2022-05-04'></time>", "2022-05-04", null)]
    [TestCase("<time class='entry-date published updated' datetime='2022-05-04'></time><time datetime='2022-05-09'></time>", "2022-05-04", null)]
    [TestCase("<time itemprop='dateModified'>6 May 2022</time>", null, "6 May 2022")]
    [TestCase("<time datetime='2022-05-04'></time><time datetime='2022-05-05'></time>", null, null)]
    public void Tells_the_publications_time_from_others(string times, string? published, string? updated)
    {
        var article = Read($"<html><body>{times}<p>{First}</p></body></html>");
        Assert.That((article.Published, article.Updated), Is.EqualTo((published, updated)));
    }

    [Test]
    public void Takes_the_text_for_machines_where_the_page_shows_none() =>
        Assert.That(
            Read($$"""
                <html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "articleBody": "{{First}}\n\n{{Second}}"}</script></head><body><div id="app">Loading</div></body></html>
                """).Text,
            Is.EqualTo($"{First}\n\n{Second}"));

    [Test]
    public void A_page_nested_without_end_is_skipped()
    {
        _folder.Add("a.html", string.Concat(Enumerable.Repeat("<div>", 100_000)) + First);
        Assert.That(_folder.Read()[0].Skipped?.Reason, Does.StartWith("no page"));
    }
}
