namespace FactCheck.Articles;

/// <summary>The part of an article that a span counts in: each has offsets of its own.</summary>
public enum ArticleField
{
    Text,
    Title,
}
