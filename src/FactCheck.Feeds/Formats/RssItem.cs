using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>An item of RSS 2.0, 1.0 or 0.9x, with what Dublin Core, the content module, Atom and Media RSS add to it.</summary>
internal static class RssItem
{
    private static readonly XName About = XName.Get("about", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    public static FeedEntry Read(XElement item, EntryAddresses addresses)
    {
        var guid = item.Elements().FirstOrDefault(e => e.Name.LocalName == "guid");
        var content = item.Text(XmlNames.Content + "encoded") ?? AtomEntry.Text(item.Element(XmlNames.Atom + "content"))?.Value;
        var summary = item.Own("description") ?? item.Text(XmlNames.Dc + "description") ?? AtomEntry.Text(item.Element(XmlNames.Atom + "summary"))?.Value
            ?? Media(item, "description") ?? item.Text(XmlNames.DcTerms + "abstract");
        return new FeedEntry
        {
            Id = guid?.Value.Trim() is { Length: > 0 } id ? id : item.Attribute(About)?.Value,
            Link = Link(item, guid, addresses),
            Title = item.Own("title") ?? item.Text(XmlNames.Dc + "title") ?? Media(item, "title"),
            Author = Authors(item) ?? MailName(item.Own("author")),
            Outlet = item.Own("source") ?? item.Text(XmlNames.Dc + "publisher"),
            Published = item.Own("pubDate") ?? item.Text(XmlNames.Dc + "date") ?? item.Text(XmlNames.DcTerms + "issued") ?? item.Text(XmlNames.DcTerms + "created") ?? item.Text(XmlNames.Atom + "published"),
            Updated = item.Text(XmlNames.DcTerms + "modified") ?? item.Text(XmlNames.Atom + "updated"),
            Language = item.Text(XmlNames.Dc + "language"),
            Content = content is null ? null : new EntryText(content, IsHtml: true),
            Summary = summary is null ? null : new EntryText(summary, IsHtml: true),
            Caption = Caption(item),
        };
    }

    private static string? Link(XElement item, XElement? guid, EntryAddresses addresses)
    {
        var atom = item.Elements(XmlNames.Atom + "link").FirstOrDefault(l => l.Attribute("rel")?.Value is null or "alternate");
        var permanent = guid?.Attribute("isPermaLink")?.Value != "false" && guid?.Value.Trim().StartsWith("http", StringComparison.Ordinal) == true ? guid.Value : null;
        return addresses.Of(item.Text(XmlNames.FeedBurner + "origLink") ?? item.Own("link") ?? atom?.Attribute("href")?.Value ?? permanent ?? item.Attribute(About)?.Value);
    }

    private static string? Authors(XElement item)
    {
        var names = item.Elements(XmlNames.Dc + "creator").Select(c => c.Value.Trim())
            .Concat(item.Elements(XmlNames.Atom + "author").Select(a => a.Text(XmlNames.Atom + "name") ?? ""))
            .Where(n => n.Length > 0).Distinct().ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>RSS has the author's mail address, and the name in brackets behind it; often only a name.</summary>
    private static string? MailName(string? author)
    {
        if (author is null || !author.Contains('@', StringComparison.Ordinal))
            return author;
        var (open, close) = (author.IndexOf('('), author.LastIndexOf(')'));
        return open >= 0 && close > open + 1 ? author[(open + 1)..close].Trim() : null;
    }

    private static string? Media(XElement item, string name) =>
        item.Descendants(XmlNames.Media + name).Select(m => m.Value.Trim()).FirstOrDefault(t => t.Length > 0);

    private static string? Caption(XElement item)
    {
        var caption = Media(item, "description");
        var credit = Media(item, "credit");
        return caption is null || caption == item.Own("description") ? null : credit is null ? caption : $"{caption} ({credit})";
    }
}
