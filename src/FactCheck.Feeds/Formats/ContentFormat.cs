namespace FactCheck.Feeds.Formats;

/// <summary>What bytes turned out to be, whatever their name or media type says.</summary>
public enum ContentFormat
{
    Text,
    Markdown,
    Html,
    JsonLines,
    JsonFeed,
    Ninjs,
    Rss,
    Atom,
    Sitemap,
    SitemapIndex,
    Warc,
}
