using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>A report of stored discrepancies, with the articles that they rest on. In that of a run the new ones stand before those that are back.</summary>
    /// <param name="query">Which discrepancies.</param>
    /// <param name="pack">The rules that found them.</param>
    /// <param name="skipped">What was skipped, where it is the report of a run.</param>
    public FactCheckReport Report(DiscrepancyQuery query, RulePack pack, IEnumerable<SkippedArticle> skipped)
    {
        var found = Discrepancies(query, pack);
        if (query.Run is { } run)
        {
            var back = ChangedIn(run, ChangeKind.Reopened).ToHashSet(StringComparer.Ordinal);
            found = [.. found.OrderBy(d => back.Contains(d.Id))];
        }
        return Report(found, pack, skipped);
    }

    /// <summary>A report of these discrepancies, in their order.</summary>
    public FactCheckReport Report(IReadOnlyCollection<Discrepancy> found, RulePack pack, IEnumerable<SkippedArticle> skipped)
    {
        var addresses = found.SelectMany(d => d.Positions).SelectMany(p => p.Evidence).Select(e => e.Evidence.Article).ToHashSet(StringComparer.Ordinal);
        var articles = Articles(addresses);
        var reported = articles.Values.Select(Reported).ToList();
        foreach (var address in addresses.Where(a => !articles.ContainsKey(a)))
            if (OlderVersion(address) is { } older)
                reported.Add(older);
        return new FactCheckReport
        {
            Articles = [.. reported.OrderBy(a => a.Article.Id, StringComparer.Ordinal)],
            Skipped = [.. skipped],
            Discrepancies = [.. found],
            Rules = pack.Rules,
            Verdicts = CurrentVerdicts([.. found.Select(d => d.Id)]),
        };
    }

    private static ReportedArticle Reported(StoredArticle stored) =>
        new(stored.Article, stored.Story is { } story ? StoryLookup.Name(story) : stored.Article.Id, stored.Origin);

    /// <summary>The older version that <see cref="RevisionFinder.IdOf"/> names; null where the address names none.</summary>
    private ReportedArticle? OlderVersion(string id)
    {
        var address = RevisionFinder.AddressOf(id);
        if (address == id || Article(address) is not { } newest)
            return null;
        return Versions(address).FirstOrDefault(v => RevisionFinder.IdOf(address, v.Number) == id) is { } version
            ? Reported(newest) with { Article = version.Article with { Id = id } }
            : null;
    }
}
