using FactCheck.Articles;

namespace FactCheck.Feeds.Fetching;

/// <summary>
/// One thing that a feed gave: an article, or what was skipped and why. An article's <see cref="RawArticle.Url"/> is absolute, and its
/// <see cref="RawArticle.Id"/> is that address, else what the feed calls the entry. The bytes of a page differ from fetch to fetch
/// (advertisements, tokens): whether an article has changed shows in its clean text.
/// </summary>
/// <param name="Page">To be stored with the article; null where no page was fetched.</param>
public sealed record FetchedItem(ArticleResult<RawArticle> Result, PageState? Page = null);
