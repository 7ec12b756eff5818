using FactCheck.Articles;
using FactCheck.Feeds.Formats;
using FactCheck.Feeds.Html;
using FactCheck.Text;

namespace FactCheck.Feeds.Warc;

/// <summary>A document of a WARC file: a page, or a text.</summary>
internal sealed class WarcItem(FoundFile file, WarcRecord record, HttpAnswer answer) : FeedItem(FormattableString.Invariant($"{file.Path}:{record.Number}"))
{
    private readonly string _id = FormattableString.Invariant($"{file.Id}:{record.Number}");

    public override long Size => answer.Body.Length;

    public override ArticleResult<RawArticle> Read()
    {
        if (answer.Unpacked() is not { } bytes)
            return ArticleResult.Skip<RawArticle>(_id, "over 20 MB once unpacked: an article of this size is not read");
        var (text, problem) = TextDecoder.Decode(bytes, answer.Charset);
        if (problem is not null)
            return ArticleResult.Skip<RawArticle>(_id, problem);
        var format = ContentFormats.OfContent(text.AsSpan(0, Math.Min(text.Length, 4096)), ContentFormat.Html);
        if (ContentFormats.HoldsSeveral(format))
            return ArticleResult.Skip<RawArticle>(_id, $"no page: {ContentFormats.Name(format)}");

        var raw = new RawArticle { Id = _id, Path = file.Path, Text = text, Sha256 = ContentHash.Hex(bytes), Bytes = bytes };
        var isPage = format == ContentFormat.Html && text.AsSpan().TrimStart() is ['<', ..];
        var result = isPage ? HtmlReader.Read(raw, Uri.TryCreate(record.Target, UriKind.Absolute, out var address) ? address : null) : ArticleResult.Of(raw);
        return result.Article is { } article ? ArticleResult.Of(article with { Url = article.Url ?? record.Target, Retrieved = record.Date }) : result;
    }
}
