using System.Collections.Immutable;
using System.IO.Enumeration;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Storage;

namespace FactCheck.Server;

/// <summary>
/// Stored findings as the house wants to see them: what it has decided not to see is left out, what it knows is marked. Which findings the
/// suppressions cover is worked out anew when articles, findings or the day change.
/// </summary>
internal sealed class HouseFindings(Store store, HouseConfiguration house, Baseline known, TimeProvider clock)
{
    private Covering _last = new("", ImmutableDictionary<string, Suppression>.Empty);

    /// <summary>Another one whenever other findings may be suppressed: for whoever keeps what was made of them.</summary>
    public string Stamp => house.Suppressions.IsEmpty ? "" : Today.DayNumber.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The stored findings that nobody wants to see, by id, with the decision that says so; those that the articles no longer show among them.</summary>
    public ImmutableDictionary<string, Suppression> Suppressed
    {
        get
        {
            if (house.Suppressions.IsEmpty)
                return ImmutableDictionary<string, Suppression>.Empty;
            var (stamp, last) = ($"{Stamp} {store.ContentStamp()}", _last);
            if (last.Stamp != stamp)
                _last = last = new Covering(stamp, Cover());
            return last.Findings;
        }
    }

    public bool IsKnown(string id) => known.Knows(id);

    /// <summary>The finding, marked where it is known.</summary>
    public Discrepancy Seen(Discrepancy discrepancy) => discrepancy with { IsKnown = IsKnown(discrepancy.Id) };

    /// <summary>The query without what is suppressed; or only that.</summary>
    public DiscrepancyQuery Seen(DiscrepancyQuery query, bool isSuppressed = false)
    {
        var covered = Suppressed;
        return isSuppressed ? query with { Only = [.. covered.Keys] } : covered.IsEmpty ? query : query with { Without = [.. covered.Keys] };
    }

    /// <summary>A page of stories; what is suppressed does not count as a finding.</summary>
    /// <param name="differing">Only stories with findings of at least a warning.</param>
    /// <param name="offset">How many are passed over.</param>
    /// <param name="limit">How many are given at most.</param>
    public IReadOnlyList<StorySummary> Stories(bool differing, int offset, int limit) => store.Stories(differing, [.. Suppressed.Keys], offset, limit);

    /// <summary>A story, without what is suppressed among its findings; null where none has this number.</summary>
    public StorySummary? Summary(long story) => store.Summary(story, [.. Suppressed.Keys]);

    /// <summary>A report with the suppressed findings set apart and the known ones marked.</summary>
    public FactCheckReport Seen(FactCheckReport report) => known.Mark(new Suppressor(house, Today).Apply(report));

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    private ImmutableDictionary<string, Suppression> Cover()
    {
        var (suppressor, articles) = (new Suppressor(house, Today), store.ArticlesWithoutTexts());
        var found = new Dictionary<string, Discrepancy>(StringComparer.Ordinal);
        foreach (var suppression in house.Suppressions.Where(s => !s.HasExpired(Today)))
            foreach (var discrepancy in Candidates(suppression, suppressor, articles))
                found[discrepancy.Id] = discrepancy;
        var byId = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        // A finding within one article can rest on an older version of it, which is no article of its own.
        foreach (var id in found.Values.SelectMany(d => d.Positions).SelectMany(p => p.Evidence).Select(e => e.Evidence.Article))
            if (!byId.ContainsKey(id) && byId.TryGetValue(RevisionFinder.AddressOf(id), out var newest))
                byId[id] = newest with { Article = newest.Article with { Id = id } };
        return suppressor.Apply(new FactCheckReport { Articles = [.. byId.Values], Skipped = [], Discrepancies = [.. found.Values], Rules = house.Pack.Rules })
            .Suppressed.ToImmutableDictionary(s => s.Discrepancy.Id, s => s.Suppression, StringComparer.Ordinal);
    }

    private IEnumerable<Discrepancy> Candidates(Suppression suppression, Suppressor suppressor, IReadOnlyList<ReportedArticle> articles)
    {
        if (suppression.Finding is { } id)
            return store.Discrepancy(id, house.Pack) is { } one ? [one] : [];
        var rules = house.Pack.Rules.Select(r => r.Id).Where(r => suppression.Rule is null || FileSystemName.MatchesSimpleExpression(suppression.Rule, r, ignoreCase: false));
        var addresses = suppression.Path is null && suppression.Outlet is null ? null : articles.Select(a => a.Article).Where(a => suppressor.Means(suppression, a)).Select(a => a.Id).ToList();
        return store.DiscrepanciesOf([.. rules], addresses, house.Pack);
    }

    /// <summary>One object, so that whoever reads it while another makes a new one has a stamp and findings that belong together.</summary>
    private sealed record Covering(string Stamp, ImmutableDictionary<string, Suppression> Findings);
}
