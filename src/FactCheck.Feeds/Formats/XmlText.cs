using System.Net;
using System.Text;
using System.Xml;

namespace FactCheck.Feeds.Formats;

/// <summary>
/// Makes XML of what feeds often have in its place: names of HTML's characters (&amp;nbsp;), a bare ampersand, control characters.
/// </summary>
internal static class XmlText
{
    private const int LongestReference = 32;

    public static string Repair(ReadOnlySpan<char> text)
    {
        var repaired = new StringBuilder(text.Length);
        var hasSections = true;
        while (!text.IsEmpty)
        {
            var next = text.IndexOf('&') is >= 0 and var ampersand ? ampersand : text.Length;
            var section = hasSections ? text[..next].IndexOf("<![CDATA[") : -1;
            if (section >= 0)
            {
                var length = text[section..].IndexOf("]]>");
                hasSections = length >= 0;
                if (hasSections)
                {
                    AppendClean(repaired, text[..(section + length)]);
                    text = text[(section + length)..];
                    continue;
                }
            }
            AppendClean(repaired, text[..next]);
            text = text[next..];
            if (!text.IsEmpty)
                text = text[AppendReference(repaired, text)..];
        }
        return repaired.ToString();
    }

    /// <returns>How many characters of the text the reference takes.</returns>
    private static int AppendReference(StringBuilder repaired, ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestReference)].IndexOf(';');
        if (end > 1)
        {
            var reference = text[..(end + 1)];
            if (reference is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
            {
                repaired.Append(reference);
                return reference.Length;
            }
            if (WebUtility.HtmlDecode(reference.ToString()) is var decoded && !decoded.AsSpan().SequenceEqual(reference))
            {
                AppendClean(repaired, decoded is "<" ? "&lt;" : decoded is "&" ? "&amp;" : decoded);
                return reference.Length;
            }
        }
        repaired.Append("&amp;");
        return 1;
    }

    private static void AppendClean(StringBuilder repaired, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (XmlConvert.IsXmlChar(text[i]))
                repaired.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                repaired.Append(text[i]).Append(text[++i]);
            else
                repaired.Append(' ');
    }
}
