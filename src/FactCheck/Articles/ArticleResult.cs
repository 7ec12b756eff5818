namespace FactCheck.Articles;

/// <summary>What became of one article of the input: exactly one of the two is given.</summary>
public readonly record struct ArticleResult<T>(T? Article, SkippedArticle? Skipped)
    where T : class;

public static class ArticleResult
{
    public static ArticleResult<T> Of<T>(T article)
        where T : class => new(article, null);

    public static ArticleResult<T> Skip<T>(string article, string reason)
        where T : class => new(null, new SkippedArticle(article, reason));
}
