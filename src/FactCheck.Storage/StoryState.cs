namespace FactCheck.Storage;

/// <summary>A story as it is at a moment.</summary>
/// <param name="Number">The story's number.</param>
/// <param name="Articles">How many articles it has.</param>
/// <param name="Newest">The newest version of any of them: with the number of articles it changes whenever the story does.</param>
public sealed record StoryState(long Number, long Articles, long Newest);
