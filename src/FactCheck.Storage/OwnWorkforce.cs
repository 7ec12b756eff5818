using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>This process: reads on its threads when it is asked.</summary>
internal sealed class OwnWorkforce(ArticleReader reader, int threads) : IWorkforce
{
    private const long BytesInFlight = 32_000_000;

    public int BatchesAhead => 0;

    public void Announce(long run, IReadOnlyList<RawArticle> articles)
    {
    }

    public IReadOnlyList<ReadResult> Read(long run, IReadOnlyList<RawArticle> articles) =>
        [.. OrderedParallel.Map(articles, reader.Read, threads, raw => raw.Text.Length * 2L, BytesInFlight)];

    public void Announce(long run, IReadOnlyList<StoryState> stories)
    {
    }

    public IReadOnlyList<ComparedStory?> Compare(long run, IReadOnlyList<StoryState> stories) => new ComparedStory?[stories.Count];
}
