using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Server.Review;

/// <summary>Checks drafts against what is stored. Any number of editors may do so at once; nothing of a draft is kept unless one asks for it.</summary>
internal sealed class DraftDesk(Store store, HouseConfiguration house, HouseFindings seen, Intake intake)
{
    private readonly FactCheckPipeline _pipeline = new(house.Pack);
    private readonly DraftCheck _check = new(store, house);

    /// <returns>A report with the draft and the articles that a finding rests on, or with the reason why it cannot be read.</returns>
    public FactCheckReport Check(ArticleResult<RawArticle> draft) =>
        draft.Article is { } raw ? Check([raw]) : _check.Check([new ArticleResult<ReadArticle>(null, draft.Skipped)]);

    /// <returns>A report with the drafts and the articles that a finding rests on, and the drafts that cannot be read.</returns>
    public FactCheckReport Check(IEnumerable<RawArticle> drafts) => seen.Seen(_check.Check(drafts.Select(_pipeline.Read)));

    /// <summary>Stores a draft as an article like any other, and compares it.</summary>
    /// <returns>Why it was not stored; null where it was.</returns>
    public string? Keep(ArticleResult<RawArticle> draft)
    {
        var run = intake.Take([draft]);
        return run.ArticlesSkipped == 0 ? null : store.SkippedIn(run.Number)[0].Reason;
    }
}
