using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>
/// Who reads the articles of a run and compares its stories: this process, or any number of others. What comes of it is the same, and it
/// is written by the run alone, in the order of its articles and stories.
/// </summary>
public interface IWorkforce
{
    /// <summary>How many batches of articles are announced before the results of the first one are asked for.</summary>
    int BatchesAhead { get; }

    /// <summary>Tells what will be asked for.</summary>
    void Announce(long run, IReadOnlyList<RawArticle> articles);

    /// <returns>What was read in each article, in the same order.</returns>
    IReadOnlyList<ReadResult> Read(long run, IReadOnlyList<RawArticle> articles);

    /// <summary>Tells which stories will be compared.</summary>
    void Announce(long run, IReadOnlyList<StoryState> stories);

    /// <returns>What was found in each of these stories; null for one that the caller has to compare itself.</returns>
    IReadOnlyList<ComparedStory?> Compare(long run, IReadOnlyList<StoryState> stories);
}
