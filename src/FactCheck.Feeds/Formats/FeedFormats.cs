namespace FactCheck.Feeds.Formats;

/// <summary>Takes the text of a feed apart, in whichever format it is.</summary>
internal static class FeedFormats
{
    /// <param name="address">Where the feed comes from; null for a file.</param>
    public static FeedDocument Read(ContentFormat format, string text, Uri? address) => format switch
    {
        ContentFormat.Rss or ContentFormat.Atom or ContentFormat.Sitemap or ContentFormat.SitemapIndex => XmlFeedReader.Read(format, text, address),
        ContentFormat.JsonFeed or ContentFormat.Ninjs => JsonFeedReader.Read(format, text, address),
        _ => FeedDocument.Faulty(format, $"no feed: {ContentFormats.Name(format)}"),
    };
}
