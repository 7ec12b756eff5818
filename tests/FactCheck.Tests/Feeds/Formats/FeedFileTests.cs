using System.IO.Compression;
using FactCheck.Served;

namespace FactCheck.Tests.Feeds.Formats;

/// <summary>Feeds that are files: recognized by what they hold, read without fetching anything.</summary>
public sealed class FeedFileTests
{
    private static readonly ServedArticle Article = new(1, new Uri("https://ferry.example/news/1"));
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    private static readonly object[] Feeds =
    [
        new object[] { "a.xml", ServedFormats.Rss([Article]) },
        new object[] { "a.html", ServedFormats.Rdf([Article]) },
        new object[] { "a.rss", ServedFormats.Atom([Article]) },
        new object[] { "a.json", ServedFormats.JsonFeed([Article]) },
        new object[] { "a.xml", ServedFormats.Ninjs([Article]) },
    ];

    [TestCaseSource(nameof(Feeds))]
    public void Is_known_by_its_content(string name, string feed)
    {
        _folder.Add(name, feed);
        var article = _folder.Only();
        Assert.Multiple(() =>
        {
            Assert.That((article.Id, article.Title, article.Author), Is.EqualTo((name + ":1", Article.Title, "Bo Ek")));
            Assert.That(article.Text, Is.EqualTo(string.Join("\n\n", Article.Paragraphs)));
            Assert.That(article.Sha256, Is.EqualTo(FactCheck.Text.ContentHash.Hex(article.Bytes.Span)));
        });
    }

    [Test]
    public void Reads_ninjs_of_version_2()
    {
        _folder.Add("a.json", """
            {"uri": "urn:ferry:7", "standard": {"name": "ninjs", "version": "2.0"}, "type": "text", "versionCreated": "2024-05-02T10:00:00Z", "firstCreated": "2024-05-01T09:00:00Z",
             "headlines": [{"role": "short", "value": "Bridge"}, {"role": "main", "value": "Council backs bridge"}], "by": "Bo Ek", "language": "en",
             "bodies": [{"contentType": "text/plain", "value": "plain"}, {"contentType": "text/html", "value": "<p>It rained in <b>Oslo</b>.</p><p>It still does.</p>"}],
             "infoSources": [{"name": "The Ferry"}]}
            """);
        var article = _folder.Only();
        Assert.That(
            (article.Title, article.Text, article.Outlet, article.Author, article.Published, article.Updated),
            Is.EqualTo(("Council backs bridge", "It rained in Oslo.\n\nIt still does.", "The Ferry", "Bo Ek", "2024-05-01T09:00:00Z", "2024-05-02T10:00:00Z")));
    }

    [TestCase("""{"uri":"u","pubstatus":"canceled","body_text":"x"}""", "its publisher has set it to 'canceled'")]
    [TestCase("""{"uri":"u","type":"picture","versioncreated":"x"}""", "no text: picture")]
    [TestCase("""<rss><channel><item><title>t</title></item></channel></rss>""", "no text")]
    [TestCase("""<urlset><url><loc>https://a.example/1</loc></url></urlset>""", "no text, only the address https://a.example/1")]
    public void Says_why_an_entry_is_no_article(string feed, string reason)
    {
        _folder.Add("a.json", feed);
        Assert.That(_folder.Read().Single().Skipped?.Reason, Is.EqualTo(reason));
    }

    private static readonly object[] Traps =
    [
        new object[] { "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)) + "</item>", "its elements are nested hundreds deep (line 1)" },
        new object[] { "<rss><channel>\n<item><a " + string.Join(' ', Enumerable.Range(0, 40_000).Select(i => $"a{i}=''")) + "/></item>", "it has a tag of over 256 kB (line 2)" },
        new object[] { "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<!--<![CDATA[&", 200_000)), "not closed: the feed is cut off (line 1)" },
        new object[] { "<feed><entry><title>x</title></entry", "not closed: the feed is cut off (line 1)" },
    ];

    [TestCaseSource(nameof(Traps))]
    public void Bounds_what_an_entry_may_be(string feed, string reason)
    {
        _folder.Add("a.xml", feed);
        Assert.That(_folder.Read().Single().Skipped?.Reason, Is.EqualTo(reason));
    }

    [Test]
    public void Addresses_are_resolved_against_the_base_around_them()
    {
        _folder.Add("a.xml", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ferry.example/news/"><title>t</title>
            <entry xml:base="may/"><title>x</title><link href="1.html"/><content>It rained.</content></entry></feed>
            """);
        Assert.That(_folder.Only().Url, Is.EqualTo("https://ferry.example/news/may/1.html"));
    }

    [Test]
    public void Reads_a_crawls_answers_packed_record_by_record()
    {
        var page = System.Text.Encoding.UTF8.GetBytes(Article.Page);
        var packed = Gzip(page);
        var chunked = (byte[])[.. System.Text.Encoding.ASCII.GetBytes($"{packed.Length:x}\r\n"), .. packed, .. "\r\n0\r\n\r\n"u8];
        _folder.Add("crawl.warc.gz", [
            .. Record("warcinfo", "software: x\r\n"u8),
            .. Record("response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. chunked]),
            .. Record("response", [.. "HTTP/1.1 404 Not Found\r\n\r\n"u8]),
            .. Record("response", "no answer"u8),
            .. Record("response", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"u8, .. page]),
        ]);
        var results = _folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Article?.Id ?? r.Skipped!.Article), Is.EqualTo(new[] { "crawl.warc.gz:2", "crawl.warc.gz:4", "crawl.warc.gz:5" }));
            Assert.That(results[0].Article, Has.Property("Text").EqualTo(string.Join("\n\n", Article.Paragraphs)).And.Property("Retrieved").EqualTo("2024-05-02T03:04:05Z"));
            Assert.That(results[2].Article?.Text, Is.EqualTo(results[0].Article?.Text), "headers that were left as they were");
        });

        static byte[] Record(string type, ReadOnlySpan<byte> block) => Gzip([
            .. System.Text.Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {Article.Address}\r\nWARC-Date: 2024-05-02T03:04:05Z\r\nContent-Length: {block.Length}\r\n\r\n"), .. block, .. "\r\n\r\n"u8]);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
