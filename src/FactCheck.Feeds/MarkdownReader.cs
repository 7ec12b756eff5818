using System.Buffers;
using System.Text;
using FactCheck.Articles;

namespace FactCheck.Feeds;

/// <summary>Reads the text of a Markdown file: the words stay, the marks of headings, emphasis, links and pictures go.</summary>
internal static class MarkdownReader
{
    private const int LongestLink = 2000;
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[`!\\");

    public static RawArticle Read(RawArticle article)
    {
        article = FrontMatter.Read(article);
        var text = new StringBuilder(article.Text.Length);
        var title = article.Title;
        var hasText = false;
        foreach (var line in article.Text.AsSpan().EnumerateLines())
        {
            if (!hasText && line.TrimStart().StartsWith("# "))
            {
                // The first heading is the title: given beside the text, it is not repeated in it.
                var heading = Plain(line.TrimStart()[2..].Trim().TrimEnd('#').TrimEnd());
                title = string.IsNullOrWhiteSpace(title) ? heading : title;
                hasText = true;
                if (string.Equals(title.Trim(), heading, StringComparison.OrdinalIgnoreCase))
                    continue;
            }
            hasText |= !line.IsWhiteSpace();
            text.Append(Plain(WithoutBlockMarks(line))).Append('\n');
        }
        return article with { Title = title, Text = text.ToString().Trim('\n') };
    }

    private static ReadOnlySpan<char> WithoutBlockMarks(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart();
        if (content.StartsWith(">"))
            return WithoutBlockMarks(content.TrimStart("> "));
        if (content.StartsWith("#") && content.TrimStart('#') is [' ', ..] heading)
            return heading.Trim().TrimEnd('#').TrimEnd();
        return content is "---" or "***" or "___" ? [] : line;
    }

    /// <summary>Takes out the marks within a line, in one pass.</summary>
    private static string Plain(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(Marks) < 0)
            return line.ToString();
        var plain = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length;)
        {
            var rest = line[i..];
            if (rest[0] == '\\' && rest.Length > 1 && char.IsAsciiLetterOrDigit(rest[1]) is false && rest[1] < 128)
            {
                plain.Append(rest[1]);
                i += 2;
            }
            else if (Link(rest) is var (words, length))
            {
                plain.Append(rest[0] == '!' ? "" : Plain(rest[words]));
                i += length;
            }
            else if (IsEmphasis(line, i))
            {
                i++;
            }
            else
            {
                plain.Append(line[i++]);
            }
        }
        return plain.ToString();
    }

    /// <summary>"[words](address)" or "![words](address)": where the words stand, and the length of the whole.</summary>
    private static (Range Words, int Length)? Link(ReadOnlySpan<char> text)
    {
        var open = text[0] == '!' ? 1 : 0;
        if (open >= text.Length || text[open] != '[')
            return null;
        var window = text[..Math.Min(text.Length, LongestLink)];
        var close = window.IndexOf("](");
        if (close < 0 || window[(open + 1)..close].IndexOf('[') >= 0)
            return null;
        var end = window[close..].IndexOf(')');
        return end < 0 ? null : ((open + 1)..close, close + end + 1);
    }

    /// <summary>An asterisk or underscore at the edge of a word, or a backtick; "2 * 3" and "snake_case" keep theirs.</summary>
    private static bool IsEmphasis(ReadOnlySpan<char> line, int at)
    {
        if (line[at] == '`')
            return true;
        if (line[at] is not ('*' or '_'))
            return false;
        var before = at == 0 ? ' ' : line[at - 1];
        var after = at + 1 == line.Length ? ' ' : line[at + 1];
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            return false;
        return line[at] == '*' ? !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) : !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }
}
