using System.Text;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Stored text in Markdown: every sign that Markdown or GitHub reads as more than a letter stands behind a backslash.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_{}[]<>#|~&!$@";

    /// <summary>On one line. The caller puts words or a mark of its own before it, so that no line begins with stored text.</summary>
    public static string Of(string text)
    {
        var line = VisibleText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            // An address is a link without any mark around it.
            var beginsLink = line[i] == ':' && line.AsSpan(i).StartsWith("://", StringComparison.Ordinal);
            var endsWww = line[i] == '.' && i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
            if (beginsLink || endsWww || Signs.Contains(line[i], StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }
        return escaped.ToString();
    }
}
