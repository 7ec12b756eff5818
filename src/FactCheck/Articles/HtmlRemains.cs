using System.Net;
using System.Text;

namespace FactCheck.Articles;

/// <summary>
/// Takes out of plain text the tags and character references that a careless export from a web page leaves in it. Only names of
/// HTML's elements count as tags: "a &lt; b" and "&lt;jane@example.org&gt;" stay.
/// </summary>
internal static class HtmlRemains
{
    private const int LongestTag = 2000;
    private const int LongestReference = 12;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
        { "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table", "figure", "figcaption", "section", "article", "hr" };

    private static readonly HashSet<string> Inlines = new(StringComparer.OrdinalIgnoreCase)
        { "a", "b", "i", "em", "strong", "span", "u", "sup", "sub", "small", "font", "img", "td", "th", "tbody", "thead", "abbr", "cite", "q", "time" };

    public static string TakeOut(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') < 0)
            return text;

        StringBuilder? clean = null;
        var (start, i) = (0, 0);
        while (i < text.Length)
        {
            var found = text.AsSpan(i).IndexOfAny('<', '&');
            if (found < 0)
                break;
            i += found;
            var (length, replacement) = text[i] == '<' ? Tag(text, i) : Reference(text, i);
            if (length == 0)
            {
                i++;
                continue;
            }
            (clean ??= new StringBuilder(text.Length)).Append(text, start, i - start).Append(replacement);
            i += length;
            start = i;
        }
        return clean is null ? text : clean.Append(text, start, text.Length - start).ToString();
    }

    private static (int Length, string Replacement) Tag(string text, int at)
    {
        var name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        var end = name;
        while (end < text.Length && end - name < LongestReference && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var element = text[name..end];
        if (element.Length == 0 || end >= text.Length || !(text[end] is '>' or '/' or ' ' or '\n') || !(Blocks.Contains(element) || Inlines.Contains(element)))
            return default;
        var close = text.AsSpan(end, Math.Min(LongestTag, text.Length - end)).IndexOf('>');
        return close < 0 ? default : (end + close + 1 - at, Blocks.Contains(element) ? "\n" : "");
    }

    private static (int Length, string Replacement) Reference(string text, int at)
    {
        var close = text.AsSpan(at, Math.Min(LongestReference, text.Length - at)).IndexOf(';');
        if (close < 2)
            return default;
        var reference = text.Substring(at, close + 1);
        var decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? default : (reference.Length, decoded);
    }
}
