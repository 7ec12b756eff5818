using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>An address of a sitemap (sitemaps.org) with what the news extension adds to it, or of a sitemap that an index names.</summary>
internal static class SitemapUrl
{
    public static FeedEntry Read(XElement url, EntryAddresses addresses)
    {
        var news = url.Element(XmlNames.News + "news");
        var publication = news?.Element(XmlNames.News + "publication");
        return new FeedEntry
        {
            Link = addresses.Of(url.Own("loc")),
            Title = news?.Text(XmlNames.News + "title"),
            Outlet = publication?.Text(XmlNames.News + "name"),
            Language = publication?.Text(XmlNames.News + "language"),
            Published = news?.Text(XmlNames.News + "publication_date"),
            Updated = url.Own("lastmod"),
        };
    }
}
