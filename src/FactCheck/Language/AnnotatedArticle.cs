using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Language;

/// <summary>An article with both its fields read; the title's text is empty where it has none.</summary>
public sealed record AnnotatedArticle(Article Article, AnnotatedText Title, AnnotatedText Body)
{
    /// <summary>In the order they are read.</summary>
    public ImmutableArray<AnnotatedText> Texts { get; } = [Title, Body];

    public AnnotatedText TextOf(ArticleField field) => field == ArticleField.Text ? Body : Title;
}
