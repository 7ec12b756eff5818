using System.Collections.Immutable;
using System.Text;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Discrepancies;

/// <summary>Puts a finding into the form that is reported.</summary>
internal sealed class DiscrepancyBuilder(Rule rule, ImmutableArray<ArticleFact> facts, ImmutableArray<ReadArticle> articles, ImmutableArray<string> origins)
{
    /// <summary>The most evidence of one article in one position, in UTF-16 code units.</summary>
    private const int MostPerArticle = 600;

    public Discrepancy Build(FactGroup group)
    {
        var conflicts = group.Conflicts;
        // Conflicts come by place; of those that are aligned as well, the first counts.
        var strongest = conflicts[0];
        foreach (var conflict in conflicts)
            if (conflict.Alignment.Score > strongest.Alignment.Score)
                strongest = conflict;
        var told = Told(group.Positions);
        ImmutableArray<Position> positions = [.. told.Select(t => t.Position)];
        var subject = Subject(strongest);
        var outcome = conflicts.Any(IsInDoubt) ? Outcome.PossiblyDifferentEvents : strongest.Result.Outcome;
        return new Discrepancy
        {
            Id = Id(positions, strongest),
            Rule = rule,
            Kind = rule.Find.Kind,
            Scope = positions.SelectMany(p => p.Evidence).Select(e => e.Evidence.Article).Distinct().Count() == 1 ? DiscrepancyScope.WithinArticle : DiscrepancyScope.CrossSource,
            Outcome = outcome,
            Severity = SeverityOf(outcome, strongest),
            Confidence = Math.Round(Math.Clamp(strongest.Alignment.Score, 0, 1), 2),
            Subject = subject,
            Message = Message(Opposed(told, conflicts), subject),
            Explanation = [.. conflicts.Select(e => e.Result.Reason).Distinct().Order(StringComparer.Ordinal), "aligned by: " + strongest.Alignment.Reason],
            Positions = positions,
            SameEvent = strongest.Alignment.Event is { } similarity ? new SameEvent(similarity.Score, similarity.For, similarity.Against) : null,
        };
    }

    /// <summary>With the facts that each is made of; the position with the most independent origins first.</summary>
    private List<(Position Position, int[] Facts)> Told(ImmutableArray<int[]> clusters)
    {
        var told = new List<(Position Position, int[] Facts)>(clusters.Length);
        foreach (var cluster in clusters)
            told.Add((PositionOf(cluster), cluster));
        told.Sort((a, b) => a.Position.Origins != b.Position.Origins ? b.Position.Origins.CompareTo(a.Position.Origins) : string.CompareOrdinal(a.Position.Value, b.Position.Value));
        return told;
    }

    /// <summary>The first two that exclude each other: of three, two can be a name and a part of it.</summary>
    private static (Position Left, Position Right) Opposed(List<(Position Position, int[] Facts)> told, ImmutableArray<FactEdge> conflicts)
    {
        for (var i = 0; i < told.Count; i++)
            for (var j = i + 1; j < told.Count; j++)
                foreach (var edge in conflicts)
                    if (told[i].Facts.Contains(edge.Left) && told[j].Facts.Contains(edge.Right) || told[i].Facts.Contains(edge.Right) && told[j].Facts.Contains(edge.Left))
                        return (told[i].Position, told[j].Position);
        return (told[0].Position, told[1].Position);
    }

    /// <summary>Dates of happenings that differ in level or in who was sent may be dates of two happenings.</summary>
    private bool IsInDoubt(FactEdge edge) => rule.Find.Kind == ClaimKind.EventDate && edge.Alignment.Event is { DiffersInLevel: true };

    private Severity SeverityOf(Outcome outcome, FactEdge edge)
    {
        if (edge.Result.IsMinor || outcome == Outcome.Superseded)
            return Severity.Info;
        return outcome == Outcome.PossiblyDifferentEvents && rule.Severity > Severity.Warning ? Severity.Warning : rule.Severity;
    }

    private Position PositionOf(int[] cluster)
    {
        var (claims, independent) = (new List<Claim>(), new HashSet<string>(StringComparer.Ordinal));
        var shown = facts[cluster[0]].First;
        foreach (var member in cluster)
        {
            claims.AddRange(facts[member].Claims);
            independent.Add(origins[facts[member].Article]);
            if (IsShownBefore(facts[member].First, shown))
                shown = facts[member].First;
        }
        claims.Sort(ByPlace);
        return new Position(shown.Value.Normalized, Display(shown), independent.Count, [.. Limited(claims)]);
    }

    private static int ByPlace(Claim a, Claim b) =>
        string.CompareOrdinal(a.Evidence.Article, b.Evidence.Article) is not 0 and var byArticle ? byArticle
        : ((int)a.Evidence.Field).CompareTo((int)b.Evidence.Field) is not 0 and var byField ? byField
        : a.Evidence.Span.CompareTo(b.Evidence.Span);

    /// <summary>A position shows its most precise value; one that is derived tells how it comes about.</summary>
    private static bool IsShownBefore(Claim a, Claim b) =>
        a.Derivation?.IsDerived != b.Derivation?.IsDerived ? a.Derivation is { IsDerived: true } :
        Width(a) != Width(b) ? Width(a) < Width(b) : string.CompareOrdinal(a.Value.Normalized, b.Value.Normalized) < 0;

    private static int Width(Claim claim) => claim.Value is TimeValue { Timex.Days: { } days } ? days.Days : 0;

    private static string Display(Claim claim) => claim switch
    {
        { Derivation.Shown: { } shown } => shown,
        { Value: TimeValue { Timex.Days: not null } value } => value.Normalized,
        _ => claim.Value.Text,
    };

    /// <summary>Each place once, up to the limit of its article.</summary>
    private static IEnumerable<Claim> Limited(IEnumerable<Claim> claims)
    {
        var (left, before) = (MostPerArticle, (EvidenceSpan?)null);
        foreach (var claim in claims)
        {
            if (claim.Evidence.Article != before?.Article)
                left = MostPerArticle;
            var isTwice = claim.Evidence == before;
            before = claim.Evidence;
            if (!isTwice && (left -= claim.Evidence.Span.Length) >= 0)
                yield return claim;
        }
    }

    private string Subject(FactEdge edge)
    {
        var (a, b) = (facts[edge.Left].First.Subject.Label, facts[edge.Right].First.Subject.Label);
        return a.Length > b.Length || (a.Length == b.Length && string.CompareOrdinal(a, b) < 0) ? a : b;
    }

    private string Message((Position Left, Position Right) sides, string subject)
    {
        var fact = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var first = sides.Left.Evidence[0];
        fact["predicate"] = first.Predicate;
        foreach (var name in (ReadOnlySpan<string>)["counted", "place"])
            if (first.Qualifiers.TryGetValue(name, out var value))
                fact[name] = value;
        return rule.Message.Fill(Side(sides.Left), Side(sides.Right), subject, fact);
    }

    private MessageSide Side(Position position)
    {
        var claim = position.Evidence[0];
        var article = articles.First(a => a.Article.Id == claim.Evidence.Article).Article;
        return new MessageSide(article.ShownOutlet, position.Display, claim.Evidence.Quote, article.Published?.ToString() ?? "");
    }

    private string Id(ImmutableArray<Position> positions, FactEdge edge)
    {
        var subject = new[] { facts[edge.Left], facts[edge.Right] }.SelectMany(f => f.First.Subject.Keys).Order(StringComparer.Ordinal).FirstOrDefault("");
        var key = string.Join('\n', positions.Select(p => p.Value).Order(StringComparer.Ordinal).Prepend(subject).Prepend(rule.Id));
        return ContentHash.Hex(Encoding.UTF8.GetBytes(key))[..16];
    }
}
