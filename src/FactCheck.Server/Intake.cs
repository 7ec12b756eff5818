using FactCheck.Articles;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Server;

/// <summary>Takes articles that people and programs send into the store, one sending at a time: two at once would be counted as one run.</summary>
internal sealed class Intake(Store store, HouseConfiguration house)
{
    private readonly Lock _sending = new();

    public Run Take(IEnumerable<ArticleResult<RawArticle>> articles)
    {
        lock (_sending)
            return new Ingest(store, house, threads: 1).Run(RunKind.Ingest, articles);
    }
}
