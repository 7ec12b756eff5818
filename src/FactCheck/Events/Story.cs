using System.Collections.Immutable;
using FactCheck.Articles;

namespace FactCheck.Events;

/// <summary>Articles that cover the same matter, whenever published; at least one. The first one's id is the story's.</summary>
public sealed record Story(ImmutableArray<Article> Articles)
{
    public string Id => Articles[0].Id;
}
