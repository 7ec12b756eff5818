using System.Collections.Immutable;

namespace FactCheck.Events;

/// <summary>A story of an earlier run, as a store gives it back.</summary>
/// <param name="Id">The story's id.</param>
/// <param name="Members">
/// Its articles in the order they came. <see cref="StoryGrouper.FirstCompared"/> of the first and
/// <see cref="StoryGrouper.LastCompared"/> of the last are looked at; a store need not give more.
/// </param>
/// <param name="Keys">Keys it is filed under, of all its articles or only those that were asked for.</param>
public sealed record KnownStory(string Id, ImmutableArray<ArticleTerms> Members, ImmutableArray<string> Keys);
