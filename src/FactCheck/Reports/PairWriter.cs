using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Writes which claims stand at two places, which rule takes each, and why the two are or are not reported together.</summary>
public sealed class PairWriter(IReportSurface surface, PairInquiry inquiry, FactCheckReport report)
{
    public void Write(ImmutableArray<Claim> left, ImmutableArray<Claim> right)
    {
        WritePlace("First place", left);
        WritePlace("Second place", right);
        if (left.IsEmpty || right.IsEmpty)
        {
            Line("why not: ", "nothing was read at " + (left.IsEmpty ? "the first place" : "the second place"));
            return;
        }
        var answers = left.SelectMany(_ => right, inquiry.Ask).ToList();
        // Claims of two kinds are compared by nobody: they are told only where there is nothing else to tell.
        var ofOneKind = answers.Where(a => a.Left.Kind == a.Right.Kind).ToList();
        foreach (var answer in ofOneKind.Count > 0 ? ofOneKind : answers)
        {
            surface.EndLine();
            Line("", $"{Told(answer.Left)} against {Told(answer.Right)}");
            Line(answer.Discrepancy is null ? "  why not: " : "  reported: ", answer.Answer);
        }
    }

    private void WritePlace(string title, ImmutableArray<Claim> claims)
    {
        surface.Write(title, ReportTone.Value);
        surface.EndLine();
        if (claims.IsEmpty)
            Line("  ", "no claim");
        foreach (var claim in claims)
        {
            PassageWriter.Write(surface, claim, report.Articles.First(a => a.Article.Id == claim.Evidence.Article).Article);
            Line("      claim: ", $"{Told(claim)}, predicate '{claim.Predicate}'");
            foreach (var (name, value) in claim.Qualifiers)
                Line($"      {name}: ", value);
            Line("      rule: ", inquiry.RuleFor(claim) is { } rule ? $"{rule.Id} ({rule.Title})" : "none takes it");
        }
    }

    private static string Told(Claim claim) => $"{Hyphenated.Of(claim.Kind)} of {claim.Subject.Label}: {claim.Value.Text} -> {claim.Value.Normalized}";

    private void Line(string label, string text)
    {
        surface.Write(label, ReportTone.Quiet);
        surface.Write(text);
        surface.EndLine();
    }
}
