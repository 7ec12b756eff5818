using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>The namespaces of feeds and of what they are extended with.</summary>
internal static class XmlNames
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    public static readonly XNamespace FeedBurner = "http://rssnamespace.org/feedburner/ext/1.0";
    public static readonly XNamespace Media = "http://search.yahoo.com/mrss/";
    public static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>The text of the first child of that name that has one. Feeds' own elements (RSS, sitemaps) go by their local name, whatever their version's namespace.</summary>
    public static string? Own(this XElement element, string name)
    {
        foreach (var child in element.Elements())
            if (child.Name.LocalName == name && !IsExtension(child.Name.Namespace) && child.Value.Trim() is { Length: > 0 } text)
                return text;
        return null;
    }

    public static string? Text(this XElement element, XName name) => element.Element(name)?.Value.Trim() is { Length: > 0 } text ? text : null;

    private static bool IsExtension(XNamespace space) =>
        space == Atom || space == Content || space == Dc || space == DcTerms || space == FeedBurner || space == Media || space == News
        || space.NamespaceName.Contains("itunes", StringComparison.Ordinal) || space.NamespaceName.Contains("sitemap-", StringComparison.Ordinal);
}
