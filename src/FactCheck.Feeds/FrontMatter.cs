using FactCheck.Articles;
using FactCheck.Text.Yaml;

namespace FactCheck.Feeds;

/// <summary>
/// The YAML block between two lines of "---" at the head of a Markdown file. Keys that an article has are read and all others passed
/// over. Most front matter is lines of "key: value", often with a second colon in the value that YAML forbids: such lines are read
/// as they look, and YAML only where a value goes on over several lines.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private static readonly string[] Keys = ["outlet", "title", "author", "published", "updated", "retrieved", "url", "language"];

    /// <summary>Takes the block off the text of <paramref name="article"/>; without one the article is returned as it is.</summary>
    public static RawArticle Read(RawArticle article)
    {
        var text = article.Text;
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || LineEnd(text, 0) is not (> 0 and var start) || text[..start].TrimEnd() != Fence)
            return article;

        for (var line = start; line < text.Length; line = LineEnd(text, line))
            if (text.AsSpan(line, LineEnd(text, line) - line).TrimEnd() is "---" or "...")
                return Apply(article, text[start..line], text[LineEnd(text, line)..]);
        return article;
    }

    private static RawArticle Apply(RawArticle article, string block, string body)
    {
        var values = ReadLines(block) ?? ReadYaml(block);
        return article with
        {
            Text = body,
            Outlet = values.GetValueOrDefault("outlet"),
            Title = values.GetValueOrDefault("title"),
            Author = values.GetValueOrDefault("author"),
            Published = values.GetValueOrDefault("published"),
            Updated = values.GetValueOrDefault("updated"),
            Retrieved = values.GetValueOrDefault("retrieved"),
            Url = values.GetValueOrDefault("url"),
            Language = values.GetValueOrDefault("language"),
        };
    }

    /// <returns>Null where a known key's value is not all on its line.</returns>
    private static Dictionary<string, string>? ReadLines(string block)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in block.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon < 0 || Array.IndexOf(Keys, line[..colon].ToString()) is not (>= 0 and var key))
                continue;
            var value = line[(colon + 1)..].Trim();
            if (value is [] or ['>' or '|' or '[' or '{' or '&' or '*' or '!', ..])
                return null;
            values.TryAdd(Keys[key], Unquoted(value));
        }
        return values;
    }

    private static string Unquoted(ReadOnlySpan<char> value) => value switch
    {
        ['\'', .. var inner, '\''] => inner.ToString().Replace("''", "'", StringComparison.Ordinal),
        ['"', .. var inner, '"'] => inner.ToString().Replace("\\\"", "\"", StringComparison.Ordinal),
        "null" or "~" => "",
        _ => (value.IndexOf(" #") is >= 0 and var comment ? value[..comment] : value).Trim().ToString(),
    };

    private static Dictionary<string, string> ReadYaml(string block)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (YamlReader.Read("", block, []) is YamlMapping mapping)
            foreach (var key in Keys)
                if (mapping.Find(key) is { Value: var value })
                    values[key] = TextOf(value);
        return values;
    }

    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar is { IsQuoted: false, Value: "null" or "~" } ? "" : scalar.Value,
        YamlSequence sequence => string.Join(", ", sequence.Items.Select(TextOf).Where(t => t.Length > 0)),
        YamlMapping mapping => mapping.Find("name") is { Value: YamlScalar name } ? name.Value : "",
        _ => "",
    };

    private static int LineEnd(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
}
