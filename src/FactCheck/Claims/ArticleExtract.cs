using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;

namespace FactCheck.Claims;

/// <summary>What was read in one article.</summary>
public sealed record ArticleExtract(AnnotatedArticle Annotated, ImmutableArray<Mention> Mentions, ImmutableArray<Claim> Claims)
{
    public Article Article => Annotated.Article;
}
