using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Feeds;

namespace FactCheck.Cli;

/// <summary>Reads the articles that a command was given, on several threads and in bounded memory, and tells how far it has come.</summary>
/// <param name="threads">How many articles are read at a time.</param>
/// <param name="stdinName">What the article on standard input is called; null for its usual name.</param>
internal sealed class ArticleInput(int threads, string? stdinName = null)
{
    private const long BytesInFlight = 32_000_000;

    /// <param name="paths">The paths of the command line.</param>
    /// <param name="read">Reads an article and gives what is kept of it; called on several threads.</param>
    /// <returns>The articles and what was skipped, in the order of the input.</returns>
    /// <exception cref="InputException">A path is not there, two articles have one id, or no article could be read.</exception>
    public IEnumerable<ArticleResult<T>> Read<T>(string[] paths, Func<RawArticle, ArticleResult<T>> read)
        where T : class
    {
        var seen = new Dictionary<string, Outcome<T>>(StringComparer.Ordinal);
        using var progress = Progress.OnTerminal();
        var items = FeedReader.Read(InputPaths.Find(paths));
        foreach (var outcome in OrderedParallel.Map(items, item => Read(item, read), threads, item => item.Size, BytesInFlight))
        {
            progress?.Step();
            if (outcome.Id is not { } id)
                yield return new ArticleResult<T>(null, outcome.Skipped);
            else if (seen.TryAdd(id, outcome with { Article = null }))
                yield return new ArticleResult<T>(outcome.Article, null);
            else if (seen[id].Sha256 == outcome.Sha256)
                yield return ArticleResult.Skip<T>(id, $"the same article as at {seen[id].Place}");
            else
                throw new InputException($"two articles have the id '{id}': {seen[id].Place} and {outcome.Place}");
        }
        if (seen.Count == 0)
            throw new InputException($"no readable article in {string.Join(", ", paths)}");
    }

    private Outcome<T> Read<T>(FeedItem item, Func<RawArticle, ArticleResult<T>> read)
        where T : class
    {
        var (raw, skipped) = item.Read();
        if (raw is not null)
        {
            if (stdinName is not null && raw.Path == InputPaths.StandardInput)
                raw = raw with { Path = stdinName, Id = raw.Id == InputPaths.StandardInputId ? stdinName : raw.Id };
            (var article, skipped) = read(raw);
            if (article is not null)
                return new Outcome<T>(item.Place, raw.Id, raw.Sha256, article, null);
        }
        return new Outcome<T>(item.Place, null, null, null, skipped);
    }

    private sealed record Outcome<T>(string Place, string? Id, string? Sha256, T? Article, SkippedArticle? Skipped)
        where T : class;
}
