using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// What must be the same in two stores that took in the same articles, a line each, sorted: a line that stands twice is something doubled. Numbers of
/// stories and ids that hang on them are left out, since feeds answer in any order.
/// </summary>
internal sealed record StoreContents(ImmutableArray<string> Articles, ImmutableArray<string> Findings, ImmutableArray<string> Verdicts)
{
    private const int All = 1_000_000;

    public static StoreContents Of(Store store)
    {
        var stories = store.Articles(null, 0, All).ToLookup(a => a.Story, a => a.Article.Id);
        var articles = stories.SelectMany(story => story, (story, address) =>
            $"{address}: versions {string.Join(' ', store.Versions(address).Select(v => $"{v.Number} {v.Article.Sha256}"))}, in the story of {story.Min(StringComparer.Ordinal)}");
        var (findings, verdicts) = (new List<string>(), new List<string>());
        foreach (var (stored, found) in FindingsOf(store))
        {
            var line = Line(stored, found);
            findings.Add($"{line}, {stored.Verdict}, {(stored.IsPresent ? "present" : "gone")}");
            verdicts.AddRange(store.Verdicts(stored.Id).Select(v => string.Create(CultureInfo.InvariantCulture, $"{line}: {v.Revision} {v.Decision} {v.Note} {v.Person}")));
        }
        return new StoreContents(Sorted(articles), Sorted(findings), Sorted(verdicts));
    }

    /// <summary>The open findings in an order that does not hang on their ids.</summary>
    public static IReadOnlyList<StoredDiscrepancy> Open(Store store) =>
        [.. FindingsOf(store).Where(f => f.Stored is { IsPresent: true, Verdict: Decision.Open }).OrderBy(f => Line(f.Stored, f.Found), StringComparer.Ordinal).Select(f => f.Stored)];

    /// <returns>What one has and the other has not, or not as often.</returns>
    public IEnumerable<string> Differences(StoreContents other) =>
        Differences(Articles, other.Articles).Concat(Differences(Findings, other.Findings)).Concat(Differences(Verdicts, other.Verdicts));

    private static IEnumerable<string> Differences(ImmutableArray<string> ours, ImmutableArray<string> theirs)
    {
        var counts = ours.CountBy(line => line).ToDictionary();
        foreach (var (line, count) in theirs.CountBy(line => line))
            counts[line] = counts.GetValueOrDefault(line) - count;
        return counts.Where(c => c.Value != 0).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value:+0;-0} {c.Key}")).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<(StoredDiscrepancy Stored, Discrepancy Found)> FindingsOf(Store store)
    {
        foreach (var isPresent in (bool[])[true, false])
        {
            var query = new DiscrepancyQuery { LeastSeverity = Severity.Info, IsPresent = isPresent, Limit = All };
            foreach (var pair in store.Discrepancies(query).Zip(store.Discrepancies(query, RulePack.Standard)))
                yield return pair;
        }
    }

    private static string Line(StoredDiscrepancy stored, Discrepancy found)
    {
        var positions = found.Positions.Select(p => $"{p.Value} in {string.Join(' ', p.Evidence.Select(e => e.Evidence.Article).Distinct().Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal);
        return $"{stored.Rule}, {stored.Subject}, {stored.Scope}, {stored.Outcome}: {string.Join("; ", positions)}";
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];
}
