using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>An article in its newest version. <see cref="Article.Id"/> is its address in the store.</summary>
/// <param name="Article">The text and what is known of it.</param>
/// <param name="Versions">How many versions were stored, at least one.</param>
/// <param name="Story">The story it belongs to; null until it was compared.</param>
/// <param name="Origin">The address of the first article that prints largely the same text; its own where it is the first.</param>
public sealed record StoredArticle(Article Article, int Versions, long? Story, string Origin);

/// <summary>One version of an article, counted from 1.</summary>
public sealed record ArticleVersion(int Number, DateTimeOffset Added, Article Article);
