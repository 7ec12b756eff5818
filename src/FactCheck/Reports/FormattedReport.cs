using System.Buffers;
using System.Text;
using FactCheck.Discrepancies;
using FactCheck.Reports.Html;
using FactCheck.Reports.Views;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>A report in any of its forms: the report in, UTF-8 out.</summary>
public static class FormattedReport
{
    /// <param name="output">Takes UTF-8 without a byte order mark, lines ending in LF.</param>
    /// <param name="report">The whole report.</param>
    /// <param name="format">The form.</param>
    /// <param name="least">Findings below this are left out.</param>
    /// <param name="version">The program's version.</param>
    public static void Write(IBufferWriter<byte> output, FactCheckReport report, ReportFormat format, Severity least, string version)
    {
        switch (format)
        {
            case ReportFormat.Text:
                using (var text = new StringWriter())
                {
                    new TextReportWriter(new PlainSurface(text), report).Write(least);
                    Encoding.UTF8.GetBytes(text.ToString(), output);
                }
                break;
            case ReportFormat.Json:
                JsonReportWriter.Write(output, report, least, version);
                break;
            default:
                Write(output, ReportView.Of(report, least, version), format);
                break;
        }
    }

    private static void Write(IBufferWriter<byte> output, ReportView report, ReportFormat format)
    {
        Action<IBufferWriter<byte>, ReportView> write = format switch
        {
            ReportFormat.Markdown => MarkdownReportWriter.Write,
            ReportFormat.Html => HtmlReportWriter.Write,
            ReportFormat.Csv => CsvReportWriter.Write,
            ReportFormat.Sarif => SarifReportWriter.Write,
            ReportFormat.Junit => JunitReportWriter.Write,
            ReportFormat.Annotations => AnnotationReportWriter.Write,
            ReportFormat.Github => GithubReportWriter.Write,
            ReportFormat.ClaimReview => ClaimReviewWriter.Write,
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
        write(output, report);
    }
}
