using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Cli.Evaluation;

/// <summary>How well findings fit what people found: as a whole, by kind and by rule.</summary>
internal sealed class Scores
{
    /// <summary>On fewer findings, or labels, a figure says nothing.</summary>
    public const int FewestForFigure = 10;

    public Scores(LabelledSet set, Pairing pairing)
    {
        (Set, Pairing) = (set, pairing);
        Total = SliceOf("all", _ => true, _ => true);
        MustOnly = SliceOf("must", _ => true, label => label.Tier == Tier.Must);
        var kinds = Enum.GetValues<ClaimKind>().Where(k => set.Labels.Any(l => l.Kind == k) || pairing.Findings.Any(f => f.Discrepancy.Kind == k));
        Kinds = [.. kinds.Select(k => SliceOf(Hyphenated.Of(k), f => f.Discrepancy.Kind == k, label => label.Kind == k))];
        var rules = pairing.Findings.Select(f => f.Discrepancy.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal);
        Rules = [.. rules.Select(r => SliceOf(r.Id, f => f.Discrepancy.Rule.Id == r.Id, label => label.Kind == r.Find.Kind, isRule: true))];
    }

    public LabelledSet Set { get; }

    public Pairing Pairing { get; }

    public Slice Total { get; }

    /// <summary>All findings against the labels of tier must; its recall alone means something.</summary>
    public Slice MustOnly { get; }

    public ImmutableArray<Slice> Kinds { get; }

    /// <summary>The rules that found anything. The recall of a rule is the share of the labels of its kind that it found itself.</summary>
    public ImmutableArray<Slice> Rules { get; }

    private Slice SliceOf(string name, Func<Finding, bool> isMeant, Func<Label, bool> counts, bool isRule = false)
    {
        var tally = new Tally(Set.Clusters.Values.Concat(Set.Labels.Select(l => l.Cluster)).Distinct());
        for (var i = 0; i < Pairing.Findings.Length; i++)
        {
            var finding = Pairing.Findings[i];
            if (!isMeant(finding))
                continue;
            if (Pairing.IsFalseAlarm(i))
                tally.Count(Set.Clusters[finding.Sides[0][0].Article], new Counts(0, 1, 0, 0));
            else if (Pairing.LabelOf(i) is { Tier: not Tier.May } label)
                tally.Count(label.Cluster, new Counts(1, 0, isRule && counts(label) ? 1 : 0, 0));
        }
        for (var i = 0; i < Set.Labels.Length; i++)
            if (Set.Labels[i] is { Tier: not Tier.May } label && counts(label))
                tally.Count(label.Cluster, new Counts(0, 0, !isRule && Pairing.Found.Contains(i) ? 1 : 0, 1));
        return new Slice(name, tally);
    }
}

/// <summary>The counts of one kind or rule.</summary>
internal sealed record Slice(string Name, Tally Tally)
{
    public Counts Counts { get; } = Tally.Sum;

    public bool HasFigures => Counts.Findings >= Scores.FewestForFigure;
}
