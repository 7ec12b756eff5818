using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes a row for each passage, for a spreadsheet. A field that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
public static class CsvReportWriter
{
    private static readonly string[] Columns =
    [
        "finding", "rule", "kind", "scope", "outcome", "severity", "confidence", "subject", "message", "position", "value", "display", "origins",
        "outlet", "article", "path", "title", "published", "url", "field", "start", "end", "quote", "sentence", "attribution", "reading", "explanation",
        "known", "suppressed", "verdict", "person", "decided", "note",
    ];

    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            WriteRow(csv, Columns);
            var places = new PassagePlace(report.Articles);
            foreach (var discrepancy in report.Discrepancies.Concat(report.Suppressed))
                for (var i = 0; i < discrepancy.Positions.Length; i++)
                    foreach (var passage in discrepancy.Positions[i].Passages)
                        WriteRow(csv, Row(discrepancy, i, passage, places));
        }
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private static string?[] Row(DiscrepancyView discrepancy, int index, PassageView passage, PassagePlace places)
    {
        var (position, article) = (discrepancy.Positions[index], places.ArticleOf(passage)?.Article);
        return
        [
            discrepancy.Id, discrepancy.Rule, Hyphenated.Of(discrepancy.Kind), Hyphenated.Of(discrepancy.Scope), Hyphenated.Of(discrepancy.Outcome),
            Hyphenated.Of(discrepancy.Severity), discrepancy.Confidence.ToString("0.00", CultureInfo.InvariantCulture), discrepancy.Subject, discrepancy.Message,
            PositionView.Letter(index), position.Value, position.Display, Number(position.Origins),
            article?.Outlet, passage.Article, article?.Path, article?.Title, article?.Published?.ToString(), article?.Url,
            Hyphenated.Of(passage.Field), Number(passage.Span.Start), Number(passage.Span.End), passage.Quote, passage.Sentence, passage.Attribution,
            string.Join("; ", passage.Reading), string.Join("; ", discrepancy.Explanation),
            discrepancy.IsKnown ? "yes" : "", discrepancy.Suppression is { } suppression ? DecisionText.Of(suppression) : "",
            discrepancy.Verdict is { } verdict ? Hyphenated.Of(verdict.Decision) : "", discrepancy.Verdict?.Person,
            discrepancy.Verdict?.Decided.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), discrepancy.Verdict?.Note,
        ];
    }

    private static void WriteRow(CsvWriter csv, string?[] fields)
    {
        foreach (var field in fields)
            csv.WriteField(VisibleText.Of(field ?? ""));
        csv.EndRecord();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
