using System.Globalization;
using System.Xml;

namespace FactCheck.Feeds.Formats;

/// <summary>What an XML feed says before its first entry: its namespaces, and what holds for all its entries.</summary>
internal sealed record XmlHead
{
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };

    public List<(string Prefix, string Space)> Namespaces { get; } = [];

    public Uri? Base { get; private set; }

    public string? Title { get; private set; }

    public string? Author { get; private set; }

    public string? Language { get; private set; }

    public TimeSpan? TimeToLive { get; private set; }

    public string? Fault { get; private set; }

    public bool HasDocumentType { get; private set; }

    /// <param name="isWhole">Whether the document ends where the text does.</param>
    public static XmlHead Read(string text, ContentFormat format, Uri? address, bool isWhole)
    {
        var head = new XmlHead { Base = address };
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) && XmlStart.HasDocumentType(text))
            return new XmlHead { HasDocumentType = true };
        var hasRoot = false;
        try
        {
            using var reader = XmlReader.Create(new StringReader(XmlText.Repair(XmlStart.WithoutDeclaration(text))), Settings);
            while (reader.Read())
            {
                if (reader.Depth > Deepest)
                    return new XmlHead { Fault = "its elements are nested hundreds deep" };
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                // The root, and the channel within it, may declare what entries use.
                if (reader.Depth == 0 || reader.LocalName == "channel")
                    head.ReadAttributes(reader);
                hasRoot = true;
                head.ReadElement(reader, format);
            }
        }
        catch (XmlException e)
        {
            // The head ends in the middle of its elements; that alone is no fault.
            if (isWhole || !hasRoot)
                head.Fault = string.Create(CultureInfo.InvariantCulture, $"broken XML: {XmlFeedReader.Worded(e)} (line {e.LineNumber})");
        }
        return head;
    }

    private void ReadAttributes(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
            if (reader.Prefix == "xmlns")
                Namespaces.Add((reader.LocalName, reader.Value));
            else if (reader.Name == "xmlns")
                Namespaces.Add(("", reader.Value));
            else if (reader.Name == "xml:base")
                Base = EntryAddresses.Resolve(Base, reader.Value);
            else if (reader.Name == "xml:lang")
                Language = reader.Value;
        reader.MoveToElement();
    }

    private void ReadElement(XmlReader reader, ContentFormat format)
    {
        var isChannel = reader.Depth == (format == ContentFormat.Rss ? 2 : 1);
        switch (reader.LocalName)
        {
            case "title" when isChannel && Title is null && reader.Prefix is not ("media" or "itunes" or "dc"):
                Title = TextOf(reader);
                break;
            case "language" when isChannel:
                Language ??= TextOf(reader);
                break;
            case "name" when format == ContentFormat.Atom && reader.Depth == 2:
                Author ??= TextOf(reader);
                break;
            case "ttl" when isChannel && int.TryParse(TextOf(reader), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is > 0 and <= 1440:
                TimeToLive = TimeSpan.FromMinutes(minutes);
                break;
        }
    }

    /// <summary>Moves to the text, which the caller's next step passes over.</summary>
    private static string? TextOf(XmlReader reader) =>
        !reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && reader.Value.Trim() is { Length: > 0 } text ? text : null;
}
