using System.Xml.Linq;

namespace FactCheck.Feeds.Formats;

/// <summary>Resolves the addresses of an entry against the xml:base around them (XML Base), in the end against the feed's own address.</summary>
internal sealed class EntryAddresses(Uri? feed, XElement entry)
{
    private static readonly XName XmlBase = XNamespace.Xml + "base";

    /// <summary>The address as an absolute one; as it stands where the feed's own is not known.</summary>
    public string? Of(XElement element, string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var around = feed;
        foreach (var holder in element.AncestorsAndSelf().Reverse())
            if (holder.Attribute(XmlBase) is { } own)
                around = Resolve(around, own.Value);
        return Resolve(around, address)?.AbsoluteUri ?? address.Trim();
    }

    public string? Of(string? address) => Of(entry, address);

    /// <returns>Null where nothing absolute comes of it.</returns>
    public static Uri? Resolve(Uri? around, string address)
    {
        address = address.Trim();
        // On Unix "/news/1" alone would be a file.
        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && !absolute.IsFile)
            return absolute;
        return around is not null && Uri.TryCreate(around, address, out var resolved) ? resolved : null;
    }
}
