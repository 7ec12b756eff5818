using FactCheck.Articles;
using FactCheck.Feeds.Formats;
using FactCheck.Text;

namespace FactCheck.Feeds;

/// <summary>An article that is a file of its own.</summary>
internal sealed class FileItem(FoundFile file, Func<Stream> open) : FeedItem(file.Path)
{
    public override long Size => file.Path == InputPaths.StandardInput ? MaximumBytes : Math.Min(new FileInfo(file.Path).Length, MaximumBytes);

    public override ArticleResult<RawArticle> Read()
    {
        try
        {
            using var stream = open();
            return Read(stream);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return ArticleResult.Skip<RawArticle>(file.Id, $"cannot be read: {InputPaths.Reason(e)}");
        }
    }

    private ArticleResult<RawArticle> Read(Stream stream)
    {
        if (stream.CanSeek && stream.Length > MaximumBytes)
            return ArticleResult.Skip<RawArticle>(file.Id, TooLarge(stream.Length));
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        if (buffer.Length > MaximumBytes)
            return ArticleResult.Skip<RawArticle>(file.Id, TooLarge(buffer.Length));

        var bytes = buffer.ToArray();
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Problem is { } problem)
            return ArticleResult.Skip<RawArticle>(file.Id, problem);

        var raw = new RawArticle { Id = file.Id, Path = file.Path, Text = decoded.Text, Sha256 = ContentHash.Hex(bytes), Bytes = bytes };
        return file.Format switch
        {
            ContentFormat.Markdown => ArticleResult.Of(MarkdownReader.Read(raw)),
            ContentFormat.Html => Html.HtmlReader.Read(raw),
            ContentFormat.Text when ContentFormats.IsPage(raw.Text) => Html.HtmlReader.Read(raw),
            _ => ArticleResult.Of(raw),
        };
    }
}
