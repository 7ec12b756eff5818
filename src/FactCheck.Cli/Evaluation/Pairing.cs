using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;

namespace FactCheck.Cli.Evaluation;

/// <summary>
/// Findings and labels paired one to one, as many as can be, labels of the gravest tier first (augmenting paths: Kuhn 1955). A finding
/// fits a label when their kinds are of one family and two of its positions stand on two different sides of the label.
/// </summary>
internal sealed class Pairing
{
    private readonly LabelledSet _set;
    private readonly ImmutableArray<int>[] _fitting;
    private readonly Dictionary<int, int> _labelOf = [];

    public Pairing(LabelledSet set, IEnumerable<Discrepancy> discrepancies)
    {
        _set = set;
        Findings = [.. discrepancies.Select(d => new Finding(d, Sides(d))).Where(f => f.Sides.Length > 1)];
        _fitting = [.. set.Labels.Select(label => Enumerable.Range(0, Findings.Length).Where(i => KindFamilies.AreOne(Findings[i].Discrepancy.Kind, label.Kind) && Fits(Findings[i].Sides, label.Sides)).ToImmutableArray())];
        foreach (var tier in Enum.GetValues<Tier>())
            for (var label = 0; label < set.Labels.Length; label++)
                if (set.Labels[label].Tier == tier)
                    Take(label, []);
        Found = _labelOf.Values.ToHashSet();
        IsSoft = Enumerable.Range(0, Findings.Length).Where(i => !_labelOf.ContainsKey(i) && IsOnMay(i)).ToHashSet();
    }

    /// <summary>The findings that rest on texts; labels do not cover titles.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The labels that a finding is paired with, by index.</summary>
    public IReadOnlySet<int> Found { get; }

    /// <summary>Findings beside the one that is paired with a label of tier may: no errors either.</summary>
    public IReadOnlySet<int> IsSoft { get; }

    public Label? LabelOf(int finding) => _labelOf.TryGetValue(finding, out var label) ? _set.Labels[label] : null;

    public bool IsFalseAlarm(int finding) => !_labelOf.ContainsKey(finding) && !IsSoft.Contains(finding);

    /// <summary>Traps on both sides of which a false alarm stands.</summary>
    public int TrapsHit => _set.Traps.Count(trap => Enumerable.Range(0, Findings.Length).Any(i => IsFalseAlarm(i) && Fits(Findings[i].Sides, trap.Sides)));

    private bool Take(int label, HashSet<int> seen)
    {
        foreach (var finding in _fitting[label])
        {
            if (!seen.Add(finding) || (_labelOf.TryGetValue(finding, out var other) && !Take(other, seen)))
                continue;
            _labelOf[finding] = label;
            return true;
        }
        return false;
    }

    private bool IsOnMay(int finding)
    {
        for (var label = 0; label < _fitting.Length; label++)
            if (_set.Labels[label].Tier == Tier.May && _fitting[label].Contains(finding))
                return true;
        return false;
    }

    private static ImmutableArray<ImmutableArray<Place>> Sides(Discrepancy discrepancy) =>
    [
        .. discrepancy.Positions
            .Select(p => p.Evidence.Where(e => e.Evidence.Field == ArticleField.Text).Select(e => new Place(e.Evidence.Article, e.Evidence.Span.Start, e.Evidence.Span.End)).ToImmutableArray())
            .Where(side => !side.IsEmpty),
    ];

    private static bool Fits(ImmutableArray<ImmutableArray<Place>> positions, ImmutableArray<ImmutableArray<Place>> sides) =>
        positions.Select(p => SideOf(p, sides)).Where(side => side >= 0).Distinct().Count() > 1;

    /// <summary>The one side that a position stands on; -1 where there is none, or more than one.</summary>
    private static int SideOf(ImmutableArray<Place> position, ImmutableArray<ImmutableArray<Place>> sides)
    {
        var found = -1;
        for (var side = 0; side < sides.Length; side++)
        {
            if (!sides[side].Any(place => position.Any(place.Overlaps)))
                continue;
            if (found >= 0)
                return -1;
            found = side;
        }
        return found;
    }
}

/// <summary>A finding with the places of its positions.</summary>
internal sealed record Finding(Discrepancy Discrepancy, ImmutableArray<ImmutableArray<Place>> Sides);
