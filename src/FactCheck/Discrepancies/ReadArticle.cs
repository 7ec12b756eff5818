using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Events;
using FactCheck.Mentions;

namespace FactCheck.Discrepancies;

/// <summary>What is kept of an article once it is read: its claims, and the words that tell its matter.</summary>
public sealed record ReadArticle(Article Article, ImmutableArray<Mention> Mentions, ImmutableArray<Claim> Claims, ArticleTerms Terms);
