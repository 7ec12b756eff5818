using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>Where new articles belong.</summary>
/// <param name="Stories">The stories that got new articles, known ones first; each with its new articles alone.</param>
/// <param name="Merges">Known stories that turned out to be one.</param>
public sealed record StoryGrouping(ImmutableArray<Story> Stories, ImmutableArray<StoryMerge> Merges);

/// <summary>The articles of <paramref name="Absorbed"/> belong to <paramref name="Kept"/>, the older one; the absorbed id lives on as an alias of it.</summary>
public sealed record StoryMerge(string Kept, string Absorbed);
