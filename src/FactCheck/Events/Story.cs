using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>Articles that cover the same matter, whenever published. A new story has the id of its first article.</summary>
/// <param name="Id">Stays when more articles join.</param>
/// <param name="Articles">Ids, in order of publication, then of text; at least one.</param>
public sealed record Story(string Id, ImmutableArray<string> Articles);
