using FactCheck.Articles;
using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds;

/// <summary>An entry of a feed that is a file. Pages behind entries are not fetched here: such an article is its summary.</summary>
internal sealed class EntryItem(FoundFile file, FoundEntry found) : FeedItem(FormattableString.Invariant($"{file.Path}:{found.Number}"))
{
    private readonly string _id = FormattableString.Invariant($"{file.Id}:{found.Number}");

    public override long Size => found.Entry is { } entry ? 2 * ((entry.Content?.Value.Length ?? 0) + (entry.Summary?.Value.Length ?? 0)) : 0;

    public override ArticleResult<RawArticle> Read() =>
        found.Entry is { } entry ? EntryArticle.Read(entry, _id, file.Path).Result : ArticleResult.Skip<RawArticle>(_id, found.Fault!);
}
