using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Numbers of things, in words for a person.</summary>
public static class Counted
{
    public static string Of(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    /// <summary>"; 2 known; 1 suppressed", as far as there are any.</summary>
    public static string Apart(ReportView report)
    {
        var known = report.Discrepancies.Count(d => d.IsKnown);
        return FormattableString.Invariant($"{(known == 0 ? "" : $"; {known} known")}{(report.Suppressed.IsEmpty ? "" : $"; {report.Suppressed.Length} suppressed")}");
    }

    /// <summary>"2 errors, 1 warning", the gravest first.</summary>
    public static string Severities(IEnumerable<DiscrepancyView> discrepancies) =>
        string.Join(", ", discrepancies.GroupBy(d => d.Severity).OrderByDescending(g => g.Key).Select(g => g.Key == Severity.Info ? FormattableString.Invariant($"{g.Count()} for information") : Of(g.Count(), Hyphenated.Of(g.Key))));
}
