using System.Collections.Immutable;
using FactCheck.Events;

namespace FactCheck.Storage;

/// <summary>A story with all its articles.</summary>
/// <param name="Number">Null for one that is to get a new number.</param>
/// <param name="Articles">Where they stood before.</param>
/// <param name="Keys">What it is filed under.</param>
internal sealed record RegroupedStory(long? Number, ImmutableArray<PlacedArticle> Articles, ImmutableArray<string> Keys);

/// <summary>An article in its story.</summary>
/// <param name="Number">The article's number.</param>
/// <param name="Story">Null where it is in none yet.</param>
/// <param name="Terms">What its story is found by.</param>
internal sealed record PlacedArticle(long Number, long? Story, ArticleTerms Terms);
