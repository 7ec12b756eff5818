using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Cli;

/// <summary>What a store says against drafts. In a type of its own, so that a check without a store loads none of it.</summary>
internal static class DraftReport
{
    public static FactCheckReport Of(string location, HouseConfiguration house, IEnumerable<ArticleResult<ReadArticle>> drafts)
    {
        using var store = Store.OpenForReading(location, TimeProvider.System);
        return new DraftCheck(store, house).Check(drafts);
    }
}
