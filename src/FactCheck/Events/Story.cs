using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Events;

/// <summary>Articles that cover the same matter, whenever published; at least one.</summary>
public sealed record Story(ImmutableArray<Article> Articles);
