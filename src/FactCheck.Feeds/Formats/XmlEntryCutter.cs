using System.Globalization;

namespace FactCheck.Feeds.Formats;

/// <summary>
/// Cuts the text of an XML feed at its entries without parsing it, so that one faulty entry takes no other with it. Comments and
/// CDATA sections are passed over as XML has them; where one is never closed, it is not taken for one.
/// </summary>
/// <param name="names">The names of entries, without prefix: item, entry, url, sitemap.</param>
internal sealed class XmlEntryCutter(string text, params string[] names)
{
    /// <summary>Deeper than any article's own markup.</summary>
    private const int Deepest = 256;

    /// <summary>An attribute may hold a picture; the time for many attributes grows with the square of their number.</summary>
    private const int LongestTag = 256 * 1024;

    /// <summary>Where the first entry starts; the length of the text where there is none.</summary>
    public int HeadLength { get; } = new Tags(text).FirstOf(names)?.Start ?? text.Length;

    public IEnumerable<XmlCut> Cut()
    {
        var tags = new Tags(text) { At = HeadLength };
        var (line, counted) = (1, 0);
        XmlTag? open = null;
        var (depth, deepest, longest) = (0, 0, 0);
        while (tags.Next() is { } tag)
        {
            if (open is { } entry)
            {
                depth += tag.IsClosing ? -1 : tag.IsEmpty ? 0 : 1;
                (deepest, longest) = (Math.Max(deepest, depth), Math.Max(longest, tag.End - tag.Start));
                if (tag.IsClosing && Named(tag, entry.Name))
                {
                    yield return Made(entry, tag.End, deepest > Deepest ? "its elements are nested hundreds deep" : longest > LongestTag ? "it has a tag of over 256 kB" : null);
                    open = null;
                    continue;
                }
                if (tag.IsClosing || !Named(tag, entry.Name))
                    continue;
                // Entries do not stand in one another: this one was never closed.
                yield return Made(entry, tag.Start, "not closed");
                open = null;
            }
            if (tag.IsClosing || !names.Any(n => IsLocal(tag, n)))
                continue;
            if (tag.IsEmpty)
                yield return Made(tag, tag.End, "empty");
            else
                (open, depth, deepest, longest) = (tag, 1, 1, tag.End - tag.Start);
        }
        if (open is { } last)
            yield return Made(last, text.Length, "not closed: the feed is cut off");

        XmlCut Made(XmlTag entry, int end, string? fault)
        {
            for (; counted < entry.Start; counted++)
                line += text[counted] == '\n' ? 1 : 0;
            return new XmlCut(entry.Start, end, line, fault);
        }
    }

    private bool Named(XmlTag tag, Range name) => text.AsSpan()[tag.Name].SequenceEqual(text.AsSpan()[name]);

    private bool IsLocal(XmlTag tag, string name) => Tags.Local(text.AsSpan()[tag.Name]).SequenceEqual(name);

    internal readonly record struct XmlTag(int Start, int End, Range Name, bool IsClosing, bool IsEmpty);

    private sealed class Tags(string text)
    {
        /// <summary>Closings that were looked for in vain: looking again for each opening would take a square of the length.</summary>
        private readonly HashSet<string> _absent = new(StringComparer.Ordinal);

        public int At { get; set; }

        public XmlTag? FirstOf(string[] names)
        {
            while (Next() is { } tag)
                if (!tag.IsClosing && Array.Exists(names, n => Local(text.AsSpan()[tag.Name]).SequenceEqual(n)))
                    return tag;
            return null;
        }

        public XmlTag? Next()
        {
            while (text.IndexOf('<', At) is >= 0 and var start)
            {
                At = start + 1;
                if (Passed(start, "<!--", "-->") || Passed(start, "<![CDATA[", "]]>") || Passed(start, "<?", "?>"))
                    continue;
                var isClosing = At < text.Length && text[At] == '/';
                var name = isClosing ? At + 1 : At;
                var nameEnd = name;
                while (nameEnd < text.Length && (char.IsLetterOrDigit(text[nameEnd]) || text[nameEnd] is ':' or '-' or '_' or '.'))
                    nameEnd++;
                if (nameEnd == name || EndOf(nameEnd) is not { } end)
                    continue;
                At = end;
                return new XmlTag(start, end, name..nameEnd, isClosing, text[end - 2] == '/');
            }
            return null;
        }

        public static ReadOnlySpan<char> Local(ReadOnlySpan<char> name) => name[(name.IndexOf(':') + 1)..];

        private bool Passed(int start, string opening, string closing)
        {
            if (!text.AsSpan(start).StartsWith(opening) || _absent.Contains(closing))
                return false;
            var end = text.IndexOf(closing, start + opening.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                _absent.Add(closing);
                return false;
            }
            At = end + closing.Length;
            return true;
        }

        /// <summary>A tag has no "<" in it, not even in quotes.</summary>
        private int? EndOf(int from)
        {
            var quote = '\0';
            for (var i = from; i < text.Length && text[i] != '<'; i++)
                if (quote != '\0')
                    quote = text[i] == quote ? '\0' : quote;
                else if (text[i] is '"' or '\'')
                    quote = text[i];
                else if (text[i] == '>')
                    return i + 1;
            return null;
        }
    }
}

/// <summary>Where one entry stands in the text of a feed, half-open, and on which line; with what is wrong with it at first sight.</summary>
internal readonly record struct XmlCut(int Start, int End, int Line, string? Fault)
{
    public string At(string reason) => string.Create(CultureInfo.InvariantCulture, $"{reason} (line {Line})");
}
