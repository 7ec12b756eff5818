using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>
/// Reads RSS 2.0 and 1.0, Atom, sitemaps and their indexes, entry by entry. A document type declaration is refused: what it can do
/// (read files, ask other servers, multiply itself) no feed needs.
/// </summary>
internal sealed class XmlFeedReader
{
    public const string Refusal = "it has a document type declaration (DTD), which is refused: entities can read files and grow without end";

    /// <summary>Prefixes that are used without being declared.</summary>
    private static readonly (string Prefix, XNamespace Space)[] Known =
    [
        ("atom", XmlNames.Atom), ("content", XmlNames.Content), ("dc", XmlNames.Dc), ("dcterms", XmlNames.DcTerms), ("media", XmlNames.Media), ("news", XmlNames.News),
        ("feedburner", XmlNames.FeedBurner), ("image", "http://www.google.com/schemas/sitemap-image/1.1"), ("xhtml", "http://www.w3.org/1999/xhtml"),
        ("slash", "http://purl.org/rss/1.0/modules/slash/"), ("sy", "http://purl.org/rss/1.0/modules/syndication/"), ("wfw", "http://wellformedweb.org/CommentAPI/"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("georss", "http://www.georss.org/georss"), ("thr", "http://purl.org/syndication/thread/1.0"),
    ];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        ConformanceLevel = ConformanceLevel.Fragment,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly string _text;
    private readonly XmlHead _head;
    private readonly XmlParserContext _context;

    private XmlFeedReader(string text, XmlHead head)
    {
        (_text, _head) = (text, head);
        var spaces = new XmlNamespaceManager(new NameTable());
        foreach (var (prefix, space) in Known)
            spaces.AddNamespace(prefix, space.NamespaceName);
        foreach (var (prefix, space) in head.Namespaces)
            spaces.AddNamespace(prefix, space);
        _context = new XmlParserContext(spaces.NameTable, spaces, null, XmlSpace.None);
    }

    /// <param name="address">Where the feed comes from; what its relative addresses are resolved against. Null for a file.</param>
    public static FeedDocument Read(ContentFormat format, string text, Uri? address)
    {
        var names = format switch
        {
            ContentFormat.Rss => "item",
            ContentFormat.Atom => "entry",
            ContentFormat.Sitemap => "url",
            _ => "sitemap",
        };
        var cutter = new XmlEntryCutter(text, names);
        var head = XmlHead.Read(text[..cutter.HeadLength], format, address, isWhole: cutter.HeadLength == text.Length);
        if (head.HasDocumentType)
            return FeedDocument.Faulty(format, Refusal);
        if (head.Fault is { } fault)
            return FeedDocument.Faulty(format, fault);
        var reader = new XmlFeedReader(text, head);
        return new FeedDocument(format, reader.Entries(format, cutter)) { Title = head.Title, TimeToLive = head.TimeToLive };
    }

    private IEnumerable<FoundEntry> Entries(ContentFormat format, XmlEntryCutter cutter)
    {
        var number = 0;
        foreach (var cut in cutter.Cut())
        {
            number++;
            if (number > FeedDocument.MaximumEntries)
            {
                yield return new FoundEntry(number, null, string.Create(CultureInfo.InvariantCulture, $"the entries after the first {FeedDocument.MaximumEntries} are not read"));
                yield break;
            }
            yield return cut.Fault is { } fault ? new FoundEntry(number, null, cut.At(fault)) : Read(format, number, cut);
        }
    }

    private FoundEntry Read(ContentFormat format, int number, XmlCut cut)
    {
        XElement element;
        try
        {
            using var reader = XmlReader.Create(new StringReader(XmlText.Repair(_text.AsSpan(cut.Start, cut.End - cut.Start))), Settings, _context);
            reader.MoveToContent();
            element = (XElement)XNode.ReadFrom(reader);
        }
        catch (XmlException e)
        {
            return new FoundEntry(number, null, cut.At("broken XML: " + Worded(e)));
        }
        var addresses = new EntryAddresses(_head.Base, element);
        var entry = format switch
        {
            ContentFormat.Rss => RssItem.Read(element, addresses),
            ContentFormat.Atom => AtomEntry.Read(element, addresses, _head),
            _ => SitemapUrl.Read(element, addresses),
        };
        return new FoundEntry(number, entry with { Outlet = entry.Outlet ?? _head.Title, Language = entry.Language ?? _head.Language }, null);
    }

    /// <summary>The parser's message without its place, which counts within the entry.</summary>
    internal static string Worded(XmlException e)
    {
        var message = e.Message;
        var place = message.IndexOf(" Line ", StringComparison.Ordinal);
        message = (place > 0 ? message[..place] : message).TrimEnd('.');
        return char.ToLowerInvariant(message[0]) + message[1..];
    }
}
