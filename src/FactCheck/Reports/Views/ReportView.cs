using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Reports.Views;

/// <summary>
/// A report as it is shown: words and places, and no checks or values behind them, so that one writer serves a run and the store.
/// The order of everything in it depends on content alone.
/// </summary>
public sealed record ReportView
{
    /// <summary>The program's version.</summary>
    public required string Version { get; init; }

    public required ImmutableArray<ReportedArticle> Articles { get; init; }

    /// <summary>The gravest first.</summary>
    public required ImmutableArray<DiscrepancyView> Discrepancies { get; init; }

    /// <summary>Findings that the house has decided not to see, each with the decision.</summary>
    public ImmutableArray<DiscrepancyView> Suppressed { get; init; } = [];

    public ImmutableArray<SkippedArticle> Skipped { get; init; } = [];

    public ImmutableArray<RuleView> Rules { get; init; } = [];

    /// <param name="report">The whole report.</param>
    /// <param name="least">Findings below this are left out.</param>
    /// <param name="version">The program's version.</param>
    public static ReportView Of(FactCheckReport report, Severity least, string version) => new()
    {
        Version = version,
        Articles = report.Articles,
        Discrepancies = [.. report.Discrepancies.Where(d => d.Severity >= least).Select(d => DiscrepancyView.Of(d) with { Verdict = report.Verdicts.GetValueOrDefault(d.Id) })],
        Suppressed = [.. report.Suppressed.Where(s => s.Discrepancy.Severity >= least).Select(s => DiscrepancyView.Of(s.Discrepancy) with { Suppression = s.Suppression })],
        Skipped = report.Skipped,
        Rules = [.. report.Rules.Select(RuleView.Of)],
    };
}
