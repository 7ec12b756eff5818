namespace FactCheck.Articles;

/// <summary>An article that could not be used, with the reason in words for a person.</summary>
public sealed record SkippedArticle(string Article, string Reason);
