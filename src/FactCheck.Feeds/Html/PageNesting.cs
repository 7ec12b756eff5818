using System.Buffers;

namespace FactCheck.Feeds.Html;

/// <summary>
/// How deep a page's elements stand in one another, estimated before it is parsed: the parser's time grows with the square of it, and
/// a hundred thousand open elements take minutes.
/// </summary>
internal static class PageNesting
{
    /// <summary>Pages made for readers have 20 to 60 levels.</summary>
    private const int Deepest = 512;

    private const int LongestName = 10;

    /// <summary>Elements that stay open until a tag closes them.</summary>
    private static readonly HashSet<string> Closed = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "article", "aside", "b", "big", "blockquote", "center", "cite", "code", "dl", "div", "em", "fieldset", "figure", "font", "footer", "form", "header", "i", "main",
        "math", "nav", "nobr", "object", "ol", "q", "s", "section", "small", "span", "strike", "strong", "sub", "sup", "svg", "table", "template", "tt", "u", "ul",
    };

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" />\t\n\r\f");

    public static bool IsTooDeep(string html)
    {
        var (depth, i) = (0, 0);
        while (html.IndexOf('<', i) is >= 0 and var open)
        {
            var isClosing = open + 1 < html.Length && html[open + 1] == '/';
            var name = html.AsSpan(Math.Min(html.Length, open + (isClosing ? 2 : 1)));
            name = name[..Math.Min(name.Length, LongestName)];
            var length = name.IndexOfAny(NameEnds);
            if (length > 0 && Closed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..length]))
            {
                depth = isClosing ? Math.Max(0, depth - 1) : depth + 1;
                if (depth > Deepest)
                    return true;
            }
            i = open + 1;
        }
        return false;
    }
}
