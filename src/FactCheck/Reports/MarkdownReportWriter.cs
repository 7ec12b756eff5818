using System.Buffers;
using System.Globalization;
using System.Text;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>Writes a report in Markdown, for a ticket, a mail or a merge request.</summary>
public sealed class MarkdownReportWriter
{
    private readonly StringBuilder _text = new();
    private readonly ReportView _report;
    private readonly PassagePlace _places;

    private MarkdownReportWriter(ReportView report) => (_report, _places) = (report, new PassagePlace(report.Articles));

    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        var writer = new MarkdownReportWriter(report);
        writer.WriteReport();
        Encoding.UTF8.GetBytes(writer._text.ToString(), output);
    }

    private void WriteReport()
    {
        Line($"# Where {Counted.Of(_report.Articles.Length, "article")} differ{(_report.Articles.Length == 1 ? "s" : "")}");
        Line("");
        Line(_report.Discrepancies.IsEmpty ? $"Nothing found that differs{Counted.Apart(_report)}." : $"{Counted.Of(_report.Discrepancies.Length, "finding")}: {Counted.Severities(_report.Discrepancies)}{Counted.Apart(_report)}.");
        foreach (var discrepancy in _report.Discrepancies)
            WriteFinding(discrepancy);
        WriteList("Suppressed", _report.Suppressed.Select(s => (s.Message, DecisionText.Of(s.Suppression!))));
        WriteList("Skipped", _report.Skipped.Select(s => (s.Article, s.Reason)));
    }

    private void WriteList(string heading, IEnumerable<(string What, string Why)> entries)
    {
        foreach (var (index, (what, why)) in entries.Index())
        {
            if (index == 0)
                Line($"\n## {heading}\n");
            Line($"- **{MarkdownText.Of(what)}**: {MarkdownText.Of(why)}");
        }
    }

    private void WriteFinding(DiscrepancyView discrepancy)
    {
        Line("");
        Line($"## {char.ToUpperInvariant(Hyphenated.Of(discrepancy.Severity)[0])}{Hyphenated.Of(discrepancy.Severity)[1..]}: {MarkdownText.Of(discrepancy.Message)}");
        Line("");
        Line(string.Create(CultureInfo.InvariantCulture, $"About {MarkdownText.Of(discrepancy.Subject)}: {Hyphenated.Of(discrepancy.Outcome)} of {Hyphenated.Of(discrepancy.Kind)}, {Hyphenated.Of(discrepancy.Scope)}, confidence {discrepancy.Confidence:0.00}{(discrepancy.IsKnown ? ", known" : "")}. Finding `{discrepancy.Id}`, rule `{discrepancy.Rule}`."));
        for (var i = 0; i < discrepancy.Positions.Length; i++)
            WritePosition(PositionView.Letter(i), discrepancy.Positions[i]);
        Line("");
        foreach (var reason in discrepancy.Explanation)
            Line($"- Why: {MarkdownText.Of(reason)}");
        foreach (var reason in discrepancy.SameEvent?.For ?? [])
            Line($"- For one event: {MarkdownText.Of(reason)}");
        foreach (var reason in discrepancy.SameEvent?.Against ?? [])
            Line($"- Against: {MarkdownText.Of(reason)}");
        Line(discrepancy.Verdict is { } verdict ? $"- Verdict: {MarkdownText.Of(DecisionText.Of(verdict))}" : $"- Next: {NextStep.For(discrepancy.Outcome, discrepancy.Kind)}");
    }

    private void WritePosition(string letter, PositionView position)
    {
        Line("");
        Line($"**{letter}: {MarkdownText.Of(position.Display)}** ({Counted.Of(position.Origins, "independent origin")})");
        foreach (var passage in position.Passages)
        {
            Line("");
            Line($"> {Marked(passage)}");
            Line($">");
            Line($"> — {Credit(passage)}");
            foreach (var step in passage.Reading)
                Line($"> Read: {MarkdownText.Of(step)}  ");
        }
    }

    private static string Marked(PassageView passage)
    {
        var at = passage.Sentence.IndexOf(passage.Quote, StringComparison.Ordinal);
        return at < 0
            ? $"“**{MarkdownText.Of(passage.Quote.Trim())}**”"
            : $"“{MarkdownText.Of(passage.Sentence[..at])}**{MarkdownText.Of(passage.Quote)}**{MarkdownText.Of(passage.Sentence[(at + passage.Quote.Length)..])}”";
    }

    private string Credit(PassageView passage)
    {
        var article = _places.ArticleOf(passage)?.Article;
        var title = MarkdownText.Of(article?.Title ?? _places.FileOf(passage));
        var linked = WebAddress.Of(article?.Url) is { } url ? $"[{title}](<{url.Replace(">", "%3E", StringComparison.Ordinal)}>)" : title;
        var published = article?.Published is { } time ? $", {time.Day:yyyy-MM-dd}" : "";
        return $"{MarkdownText.Of(_places.OutletOf(passage))}, {linked}{published}, {Hyphenated.Of(passage.Field)} {passage.Span}  ";
    }

    private void Line(string line) => _text.Append(line).Append('\n');
}
