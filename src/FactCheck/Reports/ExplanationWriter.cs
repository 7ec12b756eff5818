using System.Globalization;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Writes every step behind one finding, from the rule that found it back to the words it was read from.</summary>
public sealed class ExplanationWriter(IReportSurface surface, FactCheckReport report)
{
    private readonly Dictionary<string, ReportedArticle> _articles = report.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);

    public void Write(Discrepancy discrepancy)
    {
        surface.Write(discrepancy.Message, ReportTone.Strong);
        surface.EndLine();
        Line(0, "finding", string.Create(CultureInfo.InvariantCulture, $"{discrepancy.Id}: {Hyphenated.Of(discrepancy.Severity)}, {Hyphenated.Of(discrepancy.Outcome)} of {Hyphenated.Of(discrepancy.Kind)}, {Hyphenated.Of(discrepancy.Scope)}, confidence {discrepancy.Confidence:0.00}"));
        if (discrepancy.IsKnown)
            Line(0, "known", "the baseline names it");
        if (report.Suppressed.FirstOrDefault(s => s.Discrepancy.Id == discrepancy.Id) is { } apart)
            Line(0, "suppressed", DecisionText.Of(apart.Suppression));
        Line(0, "rule", $"{discrepancy.Rule.Id} ({discrepancy.Rule.Title}), check '{discrepancy.Rule.CheckName}', sha256 {discrepancy.Rule.Sha256[..12]}");
        foreach (var limit in discrepancy.Rule.KnownLimits)
            Line(0, "known limit", limit);
        Line(0, "subject", discrepancy.Subject);
        for (var i = 0; i < discrepancy.Positions.Length; i++)
            WritePosition(i + 1, discrepancy.Positions[i]);

        Heading("How they were compared");
        foreach (var reason in discrepancy.Explanation)
            Line(1, "why", reason);
        if (discrepancy.SameEvent is { } same)
        {
            Heading(string.Create(CultureInfo.InvariantCulture, $"Is it one event? {same.Score:0.00} of 1"));
            foreach (var reason in same.For)
                Line(1, "for", reason);
            foreach (var reason in same.Against)
                Line(1, "against", reason);
        }
    }

    private void WritePosition(int number, Position position)
    {
        Heading(FormattableString.Invariant($"Position {number}: {position.Display} ({position.Origins} independent)"));
        foreach (var claim in position.Evidence)
        {
            var reported = _articles.GetValueOrDefault(claim.Evidence.Article);
            PassageWriter.Write(surface, claim, reported?.Article);
            if (reported is not null)
                Line(3, "story", $"{reported.Story}, origin {reported.Origin}");
            WriteClaim(claim);
        }
    }

    private void WriteClaim(Claim claim)
    {
        Line(3, "claim", $"{Hyphenated.Of(claim.Kind)} of {claim.Subject.Label}, predicate '{claim.Predicate}'");
        Line(3, "value", $"{claim.Value.Text} -> {claim.Value.Normalized} ({claim.Value.Type})");
        foreach (var (name, value) in claim.Qualifiers)
            Line(3, name, value);
        Line(3, "told as", $"{Hyphenated.Of(claim.Modality)}, {Hyphenated.Of(claim.Polarity)}");
        if (claim.AsOf is { } days)
            Line(3, "as of", days.ToString());
        if (claim.Happening is { } happening)
            Line(3, "happening", DescriptionOf(happening));
    }

    private static string DescriptionOf(Happening happening)
    {
        var parts = new List<string> { happening.Head == happening.Form ? happening.Form : $"{happening.Form} ('{happening.Head}')" };
        if (!happening.Parties.IsEmpty)
            parts.Add("parties " + string.Join(", ", happening.Parties));
        if (happening.PartyCount is { } count)
            parts.Add(FormattableString.Invariant($"{count} parties"));
        if (happening.Host is { } host)
            parts.Add("host " + host);
        if (happening.Level is { } level)
            parts.Add("level " + level);
        if (happening.Place is { } place)
            parts.Add("place " + place);
        if (happening.Days is { } days)
            parts.Add("days " + days);
        return string.Join("; ", parts);
    }

    private void Heading(string text)
    {
        surface.EndLine();
        surface.Write(text, ReportTone.Value);
        surface.EndLine();
    }

    private void Line(int depth, string label, string text)
    {
        surface.Write(new string(' ', depth * 2));
        surface.Write(label + ": ", ReportTone.Quiet);
        surface.Write(text);
        surface.EndLine();
    }
}
