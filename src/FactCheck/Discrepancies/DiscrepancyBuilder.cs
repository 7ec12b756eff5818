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

    public Discrepancy Build(ImmutableArray<ImmutableArray<int>> clusters, ImmutableArray<FactEdge> conflicts)
    {
        var strongest = conflicts.OrderByDescending(e => e.Alignment.Score).ThenBy(e => e.Left).ThenBy(e => e.Right).First();
        ImmutableArray<Position> positions = [.. clusters.Select(PositionOf).OrderByDescending(p => p.Origins).ThenBy(p => p.Value, StringComparer.Ordinal)];
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
            Message = Message(positions, subject),
            Explanation = [.. conflicts.Select(e => e.Result.Reason).Distinct().Order(StringComparer.Ordinal), "aligned by: " + strongest.Alignment.Reason],
            Positions = positions,
            SameEvent = strongest.Alignment.Event is { } similarity ? new SameEvent(similarity.Score, similarity.For, similarity.Against) : null,
        };
    }

    /// <summary>Dates of happenings that differ in level or in who was sent may be dates of two happenings.</summary>
    private bool IsInDoubt(FactEdge edge) => rule.Find.Kind == ClaimKind.EventDate && edge.Alignment.Event is { DiffersInLevel: true };

    private Severity SeverityOf(Outcome outcome, FactEdge edge)
    {
        if (edge.Result.IsMinor || outcome == Outcome.Superseded)
            return Severity.Info;
        return outcome == Outcome.PossiblyDifferentEvents && rule.Severity > Severity.Warning ? Severity.Warning : rule.Severity;
    }

    private Position PositionOf(ImmutableArray<int> cluster)
    {
        var claims = cluster.SelectMany(i => facts[i].Claims).OrderBy(c => c.Evidence.Article, StringComparer.Ordinal).ThenBy(c => c.Evidence.Field).ThenBy(c => c.Evidence.Span).ToArray();
        var shown = cluster.Select(i => facts[i].First).OrderBy(Width).ThenBy(c => c.Value.Normalized, StringComparer.Ordinal).First().Value;
        var independent = cluster.Select(i => origins[facts[i].Article]).Distinct().Count();
        return new Position(shown.Normalized, Display(shown), independent, [.. Limited(claims)]);
    }

    /// <summary>A position shows its most precise value.</summary>
    private static int Width(Claim claim) => claim.Value is TimeValue { Timex.Days: { } days } ? days.Days : 0;

    private static string Display(ClaimValue value) => value switch
    {
        TimeValue { Timex.Days: not null } => value.Normalized,
        _ => value.Text,
    };

    private static IEnumerable<Claim> Limited(IEnumerable<Claim> claims)
    {
        foreach (var article in claims.GroupBy(c => c.Evidence.Article))
        {
            var left = MostPerArticle;
            var seen = new HashSet<(ArticleField, FactCheck.Text.TextSpan)>();
            foreach (var claim in article)
                if (seen.Add((claim.Evidence.Field, claim.Evidence.Span)) && (left -= claim.Evidence.Span.Length) >= 0)
                    yield return claim;
        }
    }

    private string Subject(FactEdge edge)
    {
        var labels = new[] { facts[edge.Left].First.Subject.Label, facts[edge.Right].First.Subject.Label };
        return labels.OrderByDescending(l => l.Length).ThenBy(l => l, StringComparer.Ordinal).First();
    }

    private string Message(ImmutableArray<Position> positions, string subject)
    {
        var fact = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var first = positions[0].Evidence[0];
        fact["predicate"] = first.Predicate;
        foreach (var name in (ReadOnlySpan<string>)["counted", "place"])
            if (first.Qualifiers.TryGetValue(name, out var value))
                fact[name] = value;
        return rule.Message.Fill(Side(positions[0]), Side(positions[1]), subject, fact);
    }

    private MessageSide Side(Position position)
    {
        var claim = position.Evidence[0];
        var article = articles.First(a => a.Article.Id == claim.Evidence.Article).Article;
        return new MessageSide(article.Outlet ?? article.Id, position.Display, claim.Evidence.Quote, article.Published?.ToString() ?? "");
    }

    private string Id(ImmutableArray<Position> positions, FactEdge edge)
    {
        var subject = new[] { facts[edge.Left], facts[edge.Right] }.SelectMany(f => f.First.Subject.Keys).Order(StringComparer.Ordinal).FirstOrDefault("");
        var key = string.Join('\n', positions.Select(p => p.Value).Order(StringComparer.Ordinal).Prepend(subject).Prepend(rule.Id));
        return ContentHash.Hex(Encoding.UTF8.GetBytes(key))[..16];
    }
}
