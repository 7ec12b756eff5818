using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>An entry of Atom (RFC 4287).</summary>
internal static class AtomEntry
{
    private static readonly XName Language = XNamespace.Xml + "lang";

    public static FeedEntry Read(XElement entry, EntryAddresses addresses, XmlHead head)
    {
        // Atom 0.3 has a namespace of its own, and the same names.
        var atom = entry.Name.Namespace;
        var link = entry.Elements(atom + "link").FirstOrDefault(l => l.Attribute("rel")?.Value is null or "alternate");
        var content = entry.Element(atom + "content");
        var names = entry.Elements(atom + "author").Select(a => a.Text(atom + "name") ?? "").Where(n => n.Length > 0).Distinct().ToArray();
        return new FeedEntry
        {
            Id = entry.Text(atom + "id"),
            Link = (link is null ? null : addresses.Of(link, link.Attribute("href")?.Value)) ?? (content?.Attribute("src") is { } source ? addresses.Of(content, source.Value) : null),
            Title = Text(entry.Element(atom + "title"))?.Value,
            Author = names.Length > 0 ? string.Join(", ", names) : entry.Text(XmlNames.Dc + "creator") ?? head.Author,
            Outlet = Text(entry.Element(atom + "source")?.Element(atom + "title"))?.Value,
            Published = entry.Text(atom + "published") ?? entry.Text(atom + "issued") ?? entry.Text(atom + "updated") ?? entry.Text(atom + "modified"),
            Updated = entry.Text(atom + "published") is null ? null : entry.Text(atom + "updated"),
            Language = (content ?? entry).AncestorsAndSelf().Select(e => e.Attribute(Language)?.Value).FirstOrDefault(l => l is not null),
            Content = Text(content),
            Summary = Text(entry.Element(atom + "summary")) ?? Media(entry),
        };
    }

    /// <summary>A text construct: plain, escaped HTML, or XHTML; null where it is empty, lies elsewhere or is of another kind.</summary>
    public static EntryText? Text(XElement? element)
    {
        if (element is null || element.Attribute("src") is not null)
            return null;
        var type = element.Attribute("type")?.Value ?? "text";
        var isNested = element.HasElements && type is "xhtml" or "application/xhtml+xml" or "text/html" or "html";
        var value = (isNested ? string.Concat(element.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))) : element.Value).Trim();
        return value.Length == 0 ? null : type switch
        {
            "text" or "text/plain" => new EntryText(value, IsHtml: false),
            "html" or "text/html" or "xhtml" or "application/xhtml+xml" => new EntryText(value, IsHtml: true),
            _ => null,
        };
    }

    private static EntryText? Media(XElement entry) =>
        entry.Descendants(XmlNames.Media + "description").Select(m => m.Value.Trim()).FirstOrDefault(t => t.Length > 0) is { } text ? new EntryText(text, IsHtml: false) : null;
}
