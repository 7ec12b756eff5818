using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Rules.Checks;
using FactCheck.Text;

namespace FactCheck.Discrepancies;

/// <summary>Why two passages were, or were not, reported together: the same questions as in a run, in the same order.</summary>
public sealed class PairInquiry(RulePack pack, FactCheckReport report, IEnumerable<ReadArticle> articles)
{
    private readonly Dictionary<string, ReadArticle> _articles = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stories = report.Articles.ToDictionary(a => a.Article.Id, a => a.Story, StringComparer.Ordinal);

    /// <summary>The ids of the articles that can be asked about.</summary>
    public IEnumerable<string> Articles => _articles.Keys;

    /// <summary>The claims whose words cover a place of an article's text.</summary>
    /// <exception cref="KeyNotFoundException">No article has this id.</exception>
    public ImmutableArray<Claim> ClaimsAt(string article, int position) =>
        [.. _articles[article].Claims.Where(c => c.Evidence.Field == ArticleField.Text && c.Evidence.Span.Contains(position))];

    /// <summary>The rule that takes a claim; null where none does.</summary>
    public Rule? RuleFor(Claim claim) => pack.RuleFor(claim);

    /// <summary>The first reason for which the two are not reported, or the finding in which they are.</summary>
    public PairAnswer Ask(Claim a, Claim b)
    {
        if (report.Discrepancies.FirstOrDefault(d => IsIn(d, a) && IsIn(d, b)) is { } discrepancy)
            return new PairAnswer(a, b, $"it is reported as {discrepancy.Id}, {Hyphenated.Of(discrepancy.Severity)}", discrepancy);
        return new PairAnswer(a, b, WhyNot(a, b), null);
    }

    private static bool IsIn(Discrepancy discrepancy, Claim claim) => discrepancy.Positions.Any(p => p.Evidence.Any(e => e.Evidence == claim.Evidence && e.Kind == claim.Kind));

    private string WhyNot(Claim a, Claim b)
    {
        if (a.Kind != b.Kind)
            return $"one is a claim of kind {Hyphenated.Of(a.Kind)}, the other of kind {Hyphenated.Of(b.Kind)}";
        if (_stories[a.Evidence.Article] is var story && _stories[b.Evidence.Article] is var other && story != other)
            return $"the articles are in two stories, {story} and {other}; only articles of one story are compared";
        if (pack.RuleFor(a) is not { } rule)
            return "no rule takes the first";
        if (pack.RuleFor(b) is not { } second)
            return "no rule takes the second";
        if (rule.Id != second.Id)
            return $"rule {rule.Id} takes the first, rule {second.Id} the second";
        if (rule.Severity == Severity.Off)
            return $"rule {rule.Id} is off";
        if (!Alignment.IsPossible(a, b, rule))
            return a.Evidence.Article == b.Evidence.Article
                ? "the two statements of one article are about different things"
                : $"the subject differs: {a.Subject.Label} against {b.Subject.Label}";
        return Compared(a, b, rule, story);
    }

    private string Compared(Claim a, Claim b, Rule rule, string story)
    {
        var claims = report.Articles.Where(r => r.Story == story).SelectMany(r => _articles[r.Article.Id].Claims).Where(c => pack.RuleFor(c)?.Id == rule.Id);
        var alignment = Alignment.Of(a, b, rule, new ContextSimilarity([.. claims]));
        var against = alignment.Event is { Against: { Length: > 0 } reasons } ? string.Join("; ", reasons) + "; " : "";
        if (alignment.Score < rule.Align.Similarity)
            return alignment.Score == 0 ? alignment.Reason : FormattableString.Invariant($"{against}{alignment.Reason}: {alignment.Score:0.00} below {rule.Align.Similarity:0.00}");
        var result = rule.Check.Compare(a, b, rule.Compare);
        return result.Comparison switch
        {
            Comparison.Agree => $"the values agree: {result.Reason}",
            Comparison.CannotTell => $"check '{rule.CheckName}' cannot tell: {result.Reason}",
            _ => $"they contradict each other ({result.Reason}), but one article has both values, or one of the two fits another statement of the other article better",
        };
    }
}

/// <summary>What came of asking about two claims.</summary>
/// <param name="Left">The first of the two.</param>
/// <param name="Right">The second.</param>
/// <param name="Answer">Why the two are not reported, or as what they are.</param>
/// <param name="Discrepancy">The finding that has both; null where none has.</param>
public sealed record PairAnswer(Claim Left, Claim Right, string Answer, Discrepancy? Discrepancy);
