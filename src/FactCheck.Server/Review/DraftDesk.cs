using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Server.Review;

/// <summary>Checks drafts against what is stored. Any number of editors may do so at once; nothing of a draft is kept unless one asks for it.</summary>
internal sealed class DraftDesk(Store store, HouseConfiguration house)
{
    private readonly FactCheckPipeline _pipeline = new(house.Pack);
    private readonly DraftCheck _check = new(store, house);

    /// <returns>A report with the draft and the articles that a finding rests on, or with the reason why it cannot be read.</returns>
    public FactCheckReport Check(ArticleResult<RawArticle> draft) =>
        _check.Check([draft.Article is { } raw ? _pipeline.Read(raw) : new ArticleResult<ReadArticle>(null, draft.Skipped)]);

    /// <summary>Stores a draft as an article like any other, and compares it.</summary>
    /// <returns>Why it was not stored; null where it was.</returns>
    public string? Keep(ArticleResult<RawArticle> draft)
    {
        var run = new Ingest(store, house, threads: 1).Run(RunKind.Ingest, [draft]);
        return run.ArticlesSkipped == 0 ? null : store.SkippedIn(run.Number)[0].Reason;
    }
}
