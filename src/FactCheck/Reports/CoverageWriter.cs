using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Writes a table of the rules with what each had to do, and examples of the claims that none took.</summary>
public sealed class CoverageWriter(IReportSurface surface)
{
    private const int ExamplesPerKind = 5;

    public void Write(RuleCoverage coverage)
    {
        var width = coverage.Rules.Max(r => r.Rule.Id.Length);
        Line(ReportTone.Strong, $"{"rule".PadRight(width)}  claims    pairs  findings");
        foreach (var (rule, claims, pairs, findings) in coverage.Rules)
            Line(claims == 0 ? ReportTone.Quiet : ReportTone.Plain, string.Create(CultureInfo.InvariantCulture, $"{rule.Id.PadRight(width)}  {claims,6}  {pairs,7}  {findings,8}{(rule.Severity == Rules.Severity.Off ? "  off" : "")}"));
        surface.EndLine();
        if (coverage.Untaken.IsEmpty)
        {
            Line(ReportTone.Plain, "Every claim is taken by a rule.");
            return;
        }
        Line(ReportTone.Strong, FormattableString.Invariant($"Taken by no rule: {coverage.Untaken.Length}"));
        foreach (var kind in coverage.Untaken.GroupBy(c => c.Kind).OrderBy(g => g.Key))
        {
            Line(ReportTone.Plain, FormattableString.Invariant($"{Hyphenated.Of(kind.Key)}: {kind.Count()}"));
            foreach (var claim in kind.Take(ExamplesPerKind))
                Line(ReportTone.Quiet, $"  {claim.Evidence.Article}:{claim.Evidence.Span.Start}  \"{claim.Evidence.Quote}\", predicate '{claim.Predicate}'");
        }
    }

    private void Line(ReportTone tone, string text)
    {
        surface.Write(text, tone);
        surface.EndLine();
    }
}
