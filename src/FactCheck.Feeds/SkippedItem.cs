using FactCheck.Articles;

namespace FactCheck.Feeds;

/// <summary>Something that was found and cannot be read, known before any work is done on it.</summary>
internal sealed class SkippedItem(string id, string place, string reason) : FeedItem(place)
{
    public override long Size => 0;

    public override ArticleResult<RawArticle> Read() => ArticleResult.Skip<RawArticle>(id, reason);
}
