using FactCheck.Articles;
using FactCheck.Feeds.Html;
using FactCheck.Text;

namespace FactCheck.Feeds.Formats;

/// <summary>Makes an article of what a feed says.</summary>
internal static class EntryArticle
{
    /// <summary>Fewer characters than this are no article, only what one is about.</summary>
    private const int ShortestArticle = 400;

    /// <summary>A description of this length is the article itself.</summary>
    private const int LongestSummary = 1200;

    private const int CutMarkWithin = 80;

    private static readonly string[] CutMarks = ["…", "...", "[…]", "[...]", "read more", "continue reading", "full story", "more »", "more →"];

    /// <returns>The article; skipped where the entry has no text. And whether the text is no more than a summary.</returns>
    public static (ArticleResult<RawArticle> Result, bool IsSummary) Read(FeedEntry entry, string id, string? path)
    {
        var content = TextOf(entry.Content);
        var summary = TextOf(entry.Summary);
        var text = content.Length >= summary.Length ? content : summary;
        if (text.Length == 0)
            return (ArticleResult.Skip<RawArticle>(id, entry.Link is { } link ? $"no text, only the address {link}" : "no text"), true);

        var isSummary = text.Length < ShortestArticle || IsCut(text) || (content.Length == 0 && text.Length < LongestSummary);
        if (entry.Caption is { } caption && !text.Contains(caption, StringComparison.Ordinal))
            text += "\n\n" + caption;
        var bytes = entry.ToBytes();
        return (ArticleResult.Of(new RawArticle
        {
            Id = id,
            Path = path,
            Text = text,
            Outlet = entry.Outlet,
            Title = entry.Title,
            Author = entry.Author,
            Published = entry.Published,
            Updated = entry.Updated,
            Url = entry.Link,
            Language = entry.Language,
            Bytes = bytes,
            Sha256 = ContentHash.Hex(bytes),
        }), isSummary);
    }

    private static string TextOf(EntryText? text) => text switch
    {
        null => "",
        { IsHtml: true } => HtmlReader.FragmentText(text.Value),
        _ => text.Value.Trim(),
    };

    private static bool IsCut(string text)
    {
        var end = text.AsSpan(Math.Max(0, text.Length - CutMarkWithin)).TrimEnd();
        foreach (var mark in CutMarks)
            if (char.IsLetter(mark[0]) ? end.Contains(mark, StringComparison.OrdinalIgnoreCase) : end.EndsWith(mark, StringComparison.Ordinal))
                return true;
        return false;
    }
}
