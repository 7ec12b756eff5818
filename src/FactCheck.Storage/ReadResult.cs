using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>What became of reading an article: exactly one of the two is given.</summary>
public sealed record ReadResult(StorableArticle? Article, SkippedArticle? Skipped);
