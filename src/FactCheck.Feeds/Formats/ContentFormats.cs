using System.Text;
using System.Text.Json;

namespace FactCheck.Feeds.Formats;

/// <summary>Recognizes formats: by the ending of a file's name, and by how content begins, which counts for more.</summary>
public static class ContentFormats
{
    /// <returns>Null for an ending that is none of an article's.</returns>
    internal static ContentFormat? OfName(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        return ending switch
        {
            ".txt" or ".text" => ContentFormat.Text,
            ".md" or ".markdown" => ContentFormat.Markdown,
            ".html" or ".htm" or ".xhtml" => ContentFormat.Html,
            ".jsonl" or ".ndjson" => ContentFormat.JsonLines,
            ".json" => ContentFormat.JsonFeed,
            ".rss" or ".xml" or ".rdf" => ContentFormat.Rss,
            ".atom" => ContentFormat.Atom,
            ".warc" => ContentFormat.Warc,
            ".gz" => OfName(Path.GetFileNameWithoutExtension(name)) is { } format and not (ContentFormat.Text or ContentFormat.Markdown) ? format : null,
            _ => null,
        };
    }

    /// <param name="head">The first characters; all of them where there are no more than a few thousand.</param>
    /// <param name="named">What the name stands for, where it says something; what cannot be told from the content is that.</param>
    internal static ContentFormat OfContent(ReadOnlySpan<char> head, ContentFormat? named)
    {
        var text = head.TrimStart(" \t\r\n\ufeff");
        if (text is ['<', ..])
            return OfMarkup(text) ?? (named is null ? ContentFormat.Text : ContentFormat.Html);
        if (text is ['{', ..] || (text is ['[', ..] && (named is not null || text[1..].TrimStart() is ['{', ..])))
            return named == ContentFormat.JsonLines && !GoesOn(text) ? ContentFormat.JsonLines : OfJson(text);
        if (text.StartsWith("---\n", StringComparison.Ordinal) || text.StartsWith("---\r\n", StringComparison.Ordinal))
            return ContentFormat.Markdown;
        return named is ContentFormat.Html or ContentFormat.JsonLines ? named.Value : ContentFormat.Text;
    }

    /// <summary>A page that was saved under a text's name.</summary>
    internal static bool IsPage(ReadOnlySpan<char> text) => text.TrimStart() is ['<', ..] markup && OfMarkup(markup) == ContentFormat.Html;

    internal static bool HoldsSeveral(ContentFormat format) => format is not (ContentFormat.Text or ContentFormat.Markdown or ContentFormat.Html);

    /// <summary>As a person calls it.</summary>
    public static string Name(ContentFormat format) => format switch
    {
        ContentFormat.Text => "text",
        ContentFormat.Markdown => "Markdown",
        ContentFormat.Html => "web page",
        ContentFormat.JsonLines => "JSON Lines",
        ContentFormat.JsonFeed => "JSON Feed",
        ContentFormat.Ninjs => "ninjs",
        ContentFormat.Rss => "RSS",
        ContentFormat.Atom => "Atom",
        ContentFormat.Sitemap => "sitemap",
        ContentFormat.SitemapIndex => "sitemap index",
        _ => "WARC",
    };

    private static ContentFormat? OfMarkup(ReadOnlySpan<char> head) => XmlStart.Root(head) switch
    {
        "rss" or "RDF" => ContentFormat.Rss,
        "feed" => ContentFormat.Atom,
        "urlset" => ContentFormat.Sitemap,
        "sitemapindex" => ContentFormat.SitemapIndex,
        var root when root.Equals("html", StringComparison.OrdinalIgnoreCase) => ContentFormat.Html,
        _ => head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) ? ContentFormat.Html : null,
    };

    /// <summary>A document that is laid out over lines, under the name of lines. A first line that is cut off ends in anything else, and costs no other line.</summary>
    private static bool GoesOn(ReadOnlySpan<char> head) => head.IndexOf('\n') is >= 0 and var end && head[..end].TrimEnd() is [.., '{' or '[' or ',' or ':'];

    /// <summary>A value that goes on over the line's end is a document, not a line.</summary>
    private static bool IsFirstLineWhole(ReadOnlySpan<char> head) =>
        head.IndexOf('\n') is not (>= 0 and var end) || head[..end].TrimEnd() is ['{', .., '}'] or ['[', .., ']'];

    /// <summary>By the names of the first object; the head may end in its middle.</summary>
    private static ContentFormat OfJson(ReadOnlySpan<char> head)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(head)];
        Encoding.UTF8.GetBytes(head, bytes);
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }));
        var isList = head is ['[', ..];
        try
        {
            while (reader.Read())
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == (isList ? 2 : 1))
                {
                    if (reader.ValueTextEquals("items") || reader.ValueTextEquals("content_html") || reader.ValueTextEquals("content_text") || reader.ValueTextEquals("feed_url"))
                        return ContentFormat.JsonFeed;
                    if (reader.ValueTextEquals("uri") || reader.ValueTextEquals("$standard"))
                        return ContentFormat.Ninjs;
                    if (reader.ValueTextEquals("version") && reader.Read() && reader.TokenType == JsonTokenType.String && reader.GetString()!.Contains("jsonfeed", StringComparison.Ordinal))
                        return ContentFormat.JsonFeed;
                }
                else if (!isList && reader is { TokenType: JsonTokenType.EndObject, CurrentDepth: 0 })
                {
                    break;
                }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken JSON is judged where it is read.
        }
        return !isList && IsFirstLineWhole(head) ? ContentFormat.JsonLines : ContentFormat.JsonFeed;
    }
}
