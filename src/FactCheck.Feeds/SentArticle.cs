using System.Text;
using FactCheck.Articles;
using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds;

/// <summary>An article that somebody sent: pasted words, or a file that came without a place on this machine.</summary>
public static class SentArticle
{
    /// <param name="id">What it is called.</param>
    /// <param name="text">Plain text, Markdown with front matter, or a web page's source.</param>
    public static ArticleResult<RawArticle> OfText(string id, string text) => Read(id, ContentFormats.OfContent(text, named: null), Encoding.UTF8.GetBytes(text));

    /// <param name="id">What it is called.</param>
    /// <param name="fileName">Its ending counts where the content does not tell what it is.</param>
    /// <param name="bytes">In any encoding.</param>
    public static ArticleResult<RawArticle> OfFile(string id, string fileName, byte[] bytes)
    {
        var named = ContentFormats.OfName(fileName);
        var (text, problem) = TextDecoder.Decode(bytes);
        return problem is null ? Read(id, named is ContentFormat.Markdown ? named.Value : ContentFormats.OfContent(text, named), bytes) : ArticleResult.Skip<RawArticle>(id, problem);
    }

    /// <param name="bytes">One JSON object, in the form of a line of JSON Lines.</param>
    public static ArticleResult<RawArticle> OfJson(byte[] bytes) => WithoutPath(new JsonLine("body", "body", number: 1, bytes).Read());

    /// <param name="bytes">A JSON object a line.</param>
    /// <returns>Each line that is not empty as "line:3", and what became of it.</returns>
    public static IEnumerable<(string Place, ArticleResult<RawArticle> Article)> OfJsonLines(byte[] bytes)
    {
        foreach (var line in JsonLinesReader.Read(new FoundFile("body", "line", ContentFormat.JsonLines), new MemoryStream(bytes)))
            yield return (line.Place, WithoutPath(line.Read()));
    }

    private static ArticleResult<RawArticle> WithoutPath(ArticleResult<RawArticle> read) =>
        new(read.Article is { } raw ? raw with { Path = null } : null, read.Skipped);

    private static ArticleResult<RawArticle> Read(string id, ContentFormat format, byte[] bytes)
    {
        if (ContentFormats.HoldsSeveral(format))
            return ArticleResult.Skip<RawArticle>(id, $"{ContentFormats.Name(format)} can hold several articles, and this takes one");
        var (raw, skipped) = new FileItem(new FoundFile(id, id, format), () => new MemoryStream(bytes)).Read();
        return WithoutPath(new ArticleResult<RawArticle>(raw, skipped));
    }
}
