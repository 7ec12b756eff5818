using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;

namespace FactCheck.Storage;

/// <summary>What comparing a stored story has found, not yet stored.</summary>
/// <param name="Found">All findings, those of changed articles too.</param>
/// <param name="Articles">The newest versions of its articles, without their texts, by id.</param>
/// <param name="Origins">The origin of each article, in the same order.</param>
public sealed record ComparedStory(ImmutableArray<Discrepancy> Found, ImmutableArray<Article> Articles, ImmutableArray<string> Origins);
