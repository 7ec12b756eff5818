using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports.Views;

/// <summary>
/// Facts down, outlets across: who states which value, and who is silent. First the facts that differ, then those that outlets state
/// with the same value, the most widely told first, then those that one outlet alone tells.
/// </summary>
public static class AgreementMatrix
{
    private const int MostDiffering = 40;
    private const int MostAgreed = 30;
    private const int MostAlone = 10;
    private const int MostOutlets = 24;

    public static PictureGrid Of(StoryView story)
    {
        var outletOf = story.Articles.ToDictionary(a => a.Article.Id, a => a.Outlet, StringComparer.Ordinal);
        var undisputed = Undisputed(story);
        List<Fact> facts =
        [
            .. story.Discrepancies.Take(MostDiffering).Select(d => Differing(d, outletOf)),
            .. undisputed.Where(f => f.Origins > 1).Take(MostAgreed),
            .. undisputed.Where(f => f.Origins == 1).Take(MostAlone),
        ];
        ImmutableArray<string> outlets = [.. story.Outlets.OrderByDescending(o => facts.Count(f => f.Cells.ContainsKey(o))).Take(MostOutlets)];
        var (moreFacts, moreOutlets) = (story.Discrepancies.Length + undisputed.Count - facts.Count, story.Outlets.Length - outlets.Length);
        string[] left = [.. new[] { (moreFacts, "more fact"), (moreOutlets, "more outlet") }.Where(l => l.Item1 > 0).Select(l => Counted.Of(l.Item1, l.Item2))];
        return new PictureGrid(
            outlets,
            [.. facts.Select(f => new PictureRow(f.Label, [.. outlets.Select(o => f.Cells.GetValueOrDefault(o))]))],
            left.Length > 0 ? $"Not drawn: {string.Join(" and ", left)}." : null);
    }

    private static Fact Differing(DiscrepancyView discrepancy, Dictionary<string, string> outletOf)
    {
        var cells = new Dictionary<string, PictureCell>(StringComparer.Ordinal);
        for (var i = 0; i < discrepancy.Positions.Length; i++)
            foreach (var outlet in discrepancy.Positions[i].Passages.Select(p => outletOf.GetValueOrDefault(p.Article)).OfType<string>().Distinct(StringComparer.Ordinal))
                cells[outlet] = cells.GetValueOrDefault(outlet) is { } cell
                    ? cell with { Text = $"{cell.Text} and {discrepancy.Positions[i].Display}" }
                    : new PictureCell(discrepancy.Positions[i].Display, i);
        return new Fact($"{LabelOf(discrepancy.Kind)}: {discrepancy.Subject}", cells, discrepancy.Positions.Sum(p => p.Origins));
    }

    /// <summary>What is stated with one value, the most widely told first.</summary>
    private static List<Fact> Undisputed(StoryView story)
    {
        var disputed = story.Discrepancies.SelectMany(d => d.Passages).Select(p => new PassagePoint(p.Article, p.Field, p.Span)).ToHashSet();
        return
        [
            .. story.Articles
                .SelectMany(article => article.Claims.Select(claim => (Article: article, Claim: claim)))
                .Where(s => IsShown(s.Claim) && !disputed.Contains(PassagePoint.Of(s.Claim.Evidence)))
                .GroupBy(s => Key(s.Claim), StringComparer.Ordinal)
                .Select(g => (g.Key, Statements: g.ToList(), Origins: g.Select(s => s.Article.Origin).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(g => g.Origins).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Fact(
                    $"{LabelOf(g.Statements[0].Claim.Kind)}: {g.Statements[0].Claim.Subject.Label}",
                    g.Statements.DistinctBy(s => s.Article.Outlet).ToDictionary(s => s.Article.Outlet, s => new PictureCell(s.Claim.Value.Text, null), StringComparer.Ordinal),
                    g.Origins)),
        ];
    }

    private static bool IsShown(Claim claim) => claim is { Polarity: Polarity.Positive, Subject.Label.Length: > 0 } && claim.Kind switch
    {
        ClaimKind.EventDate => claim is { Happening.HasKnownForm: true, Value: TimeValue { Timex.Days.Days: <= 31 } },
        ClaimKind.Number or ClaimKind.Money or ClaimKind.Percent or ClaimKind.Measure or ClaimKind.Age or ClaimKind.PersonRole or ClaimKind.Ordinal or ClaimKind.Charge => true,
        _ => false,
    };

    private static string Key(Claim claim) => string.Join('|', claim.Kind, claim.Happening?.Form, string.Join(',', claim.Subject.Keys), claim.Qualifiers.GetValueOrDefault("counted"), claim.Value.Normalized);

    private static string LabelOf(ClaimKind kind) => Hyphenated.Of(kind).Replace('-', ' ');

    /// <param name="Label">Kind and subject.</param>
    /// <param name="Cells">What each outlet states.</param>
    /// <param name="Origins">How many independent origins it has.</param>
    private sealed record Fact(string Label, Dictionary<string, PictureCell> Cells, int Origins);
}
