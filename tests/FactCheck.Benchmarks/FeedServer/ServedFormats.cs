using System.Globalization;
using System.Net;
using System.Text.Json;

namespace FactCheck.Served;

/// <summary>Writes articles as feeds of each format.</summary>
public static class ServedFormats
{
    public static string Rss(IEnumerable<ServedArticle> articles, bool isSummary = false) =>
        """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Served</title><link>https://example.org/</link>"""
        + string.Concat(articles.Select(a => $"<item><title>{WebUtility.HtmlEncode(a.Title)}</title><link>{a.Address}?utm_source=rss</link><guid isPermaLink=\"false\">served-{a.Number}</guid><dc:creator>Bo Ek</dc:creator><pubDate>{a.Published:R}</pubDate><description>{a.Summary}</description>"
            + (isSummary ? "" : $"<content:encoded><![CDATA[{a.Html}]]></content:encoded>") + "</item>\n"))
        + "</channel></rss>";

    public static string Rdf(IEnumerable<ServedArticle> articles) =>
        """<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://example.org/"><title>Served</title></channel>"""
        + string.Concat(articles.Select(a => $"<item rdf:about=\"{a.Address}\"><title>{a.Title}</title><link>{a.Address}</link><dc:creator>Bo Ek</dc:creator><dc:date>{a.Published:O}</dc:date><content:encoded><![CDATA[{a.Html}]]></content:encoded></item>"))
        + "</rdf:RDF>";

    public static string Atom(IEnumerable<ServedArticle> articles) =>
        """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Served</title><author><name>Bo Ek</name></author>"""
        + string.Concat(articles.Select(a => $"<entry><id>urn:served:{a.Number}</id><title type=\"text\">{a.Title}</title><link rel=\"alternate\" href=\"{a.Address.AbsolutePath}\"/><published>{a.Published:O}</published><updated>{a.Published:O}</updated><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">{a.Html}</div></content></entry>"))
        + "</feed>";

    public static string JsonFeed(IEnumerable<ServedArticle> articles) => JsonSerializer.Serialize(new
    {
        version = "https://jsonfeed.org/version/1.1",
        title = "Served",
        language = "en",
        items = articles.Select(a => new { id = a.Address, url = a.Address, title = a.Title, content_html = a.Html, date_published = a.Published, authors = new[] { new { name = "Bo Ek" } } }),
    });

    public static string Ninjs(IEnumerable<ServedArticle> articles) => JsonSerializer.Serialize(new
    {
        items = articles.Select(a => new { uri = a.Address, type = "text", versioncreated = a.Published, headline = a.Title, byline = "Bo Ek", language = "en", body_xhtml = a.Html }),
    });

    public static string Sitemap(IEnumerable<ServedArticle> articles) =>
        """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">"""
        + string.Concat(articles.Select(a => $"<url><loc>{a.Address}</loc><news:news><news:publication><news:name>Served</news:name><news:language>en</news:language></news:publication><news:publication_date>{a.Published:O}</news:publication_date><news:title>{a.Title}</news:title></news:news></url>"))
        + "</urlset>";

    public static string SitemapIndex(IEnumerable<Uri> sitemaps) =>
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + string.Concat(sitemaps.Select(s => string.Create(CultureInfo.InvariantCulture, $"<sitemap><loc>{s}</loc></sitemap>"))) + "</sitemapindex>";
}
