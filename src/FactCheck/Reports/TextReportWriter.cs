using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Writes a report for people: each finding with its passages side by side, how their values were read, why, and what to do next.</summary>
public sealed class TextReportWriter(IReportSurface surface, FactCheckReport report)
{
    /// <summary>More passages than this for one value are counted, not shown.</summary>
    private const int PassagesShown = 4;

    private readonly Dictionary<string, Article> _articles = report.Articles.ToDictionary(a => a.Article.Id, a => a.Article, StringComparer.Ordinal);

    /// <param name="least">Findings below this are left out.</param>
    public void Write(Severity least)
    {
        var shown = report.Discrepancies.Where(d => d.Severity >= least).ToList();
        foreach (var discrepancy in shown)
        {
            WriteFinding(discrepancy);
            surface.EndLine();
        }
        foreach (var skipped in report.Skipped)
            Line("skipped ", ReportTone.Warning, $"{skipped.Article}: {skipped.Reason}");
        WriteSummary(shown, least);
    }

    private void WriteFinding(Discrepancy discrepancy)
    {
        surface.Write(Hyphenated.Of(discrepancy.Severity), ToneOf(discrepancy.Severity));
        surface.Write(discrepancy.IsKnown ? " (known): " : ": ");
        surface.Write(discrepancy.Message, ReportTone.Strong);
        surface.EndLine();
        Detail("what", $"{discrepancy.Subject} ({Hyphenated.Of(discrepancy.Outcome)} of {Hyphenated.Of(discrepancy.Kind)}, {Hyphenated.Of(discrepancy.Scope)})");
        foreach (var position in discrepancy.Positions)
            WritePosition(position);
        foreach (var reason in discrepancy.Explanation)
            Detail("why", reason);
        if (discrepancy.SameEvent is { } same)
        {
            Detail("same event", string.Create(CultureInfo.InvariantCulture, $"{same.Score:0.00} of 1"));
            WriteReasons("for", same.For);
            WriteReasons("against", same.Against);
        }
        if (report.Verdicts.TryGetValue(discrepancy.Id, out var verdict))
            Detail("verdict", DecisionText.Of(verdict));
        else
            Detail("next", NextStep.For(discrepancy.Outcome, discrepancy.Kind));
        Detail("id", string.Create(CultureInfo.InvariantCulture, $"{discrepancy.Id}, rule {discrepancy.Rule.Id}, confidence {discrepancy.Confidence:0.00}"), ReportTone.Quiet);
    }

    private void WritePosition(Position position)
    {
        surface.EndLine();
        surface.Write("  ");
        surface.Write(position.Display, ReportTone.Value);
        surface.Write($"  ({Counted(position.Origins, "independent origin")})", ReportTone.Quiet);
        surface.EndLine();
        foreach (var claim in position.Evidence.Take(PassagesShown))
            PassageWriter.Write(surface, claim, _articles.GetValueOrDefault(claim.Evidence.Article));
        if (position.Evidence.Length > PassagesShown)
            Line("    ", ReportTone.Plain, $"and {Counted(position.Evidence.Length - PassagesShown, "more passage")}");
    }

    private void WriteReasons(string label, IReadOnlyCollection<string> reasons)
    {
        if (reasons.Count > 0)
            Detail(label, string.Join("; ", reasons));
    }

    private void WriteSummary(List<Discrepancy> shown, Severity least)
    {
        var articles = Counted(report.Articles.Length, "article");
        var suppressed = report.Suppressed.Count(s => s.Discrepancy.Severity >= least);
        var apart = suppressed == 0 ? "" : FormattableString.Invariant($" {suppressed} suppressed.");
        if (shown.Count == 0)
            Line("", ReportTone.Plain, $"Nothing found that differs in {articles}.{apart}");
        else
            Line("", ReportTone.Plain, $"{Counted(shown.Count, "finding")} in {articles}: {Tally(shown)}{Known(shown)}.{apart}");
    }

    private static string Known(List<Discrepancy> shown) =>
        shown.Count(d => d.IsKnown) is > 0 and var known ? FormattableString.Invariant($"; {known} known") : "";

    private static string Tally(List<Discrepancy> shown)
    {
        var counts = new List<string>();
        for (var severity = Severity.Error; severity > Severity.Off; severity--)
            if (shown.Count(d => d.Severity == severity) is > 0 and var count)
                counts.Add($"{count} {Hyphenated.Of(severity)}");
        return string.Join(", ", counts);
    }

    private void Detail(string label, string text, ReportTone tone = ReportTone.Plain)
    {
        if (label is "what")
            surface.Write("  ");
        else
            surface.Write($"  {label}: ", ReportTone.Quiet);
        surface.Write(text, tone);
        surface.EndLine();
    }

    private void Line(string start, ReportTone tone, string rest)
    {
        surface.Write(start, tone);
        surface.Write(rest);
        surface.EndLine();
    }

    private static string Counted(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static ReportTone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => ReportTone.Error,
        Severity.Warning => ReportTone.Warning,
        _ => ReportTone.Info,
    };
}
