using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Reports;

/// <summary>A report in which every stored string tries to be something else than text.</summary>
internal static class HostileReport
{
    public const string Markup = "<script>alert(1)</script><img src=x onerror=alert(1)>\"' onfocus=alert(1) autofocus=\"";
    public const string Formula = "=HYPERLINK(\"http://evil.example\",\"x\")";
    public const string Marks = "**bold** [link](http://evil.example) <b>| `code` www.evil.example me@evil.example";
    public const string Turned = "safe\u202Eneddih\u0007\ud800";
    public static readonly string Long = new('x', 10_000);

    public static ReportView View() => ReportView.Of(Make(), Severity.Info, "1.2.3");

    public static FactCheckReport Make()
    {
        var report = HandMadeReport.Make();
        var article = report.Articles[0].Article with
        {
            Outlet = Formula,
            Title = Markup,
            Url = "javascript:alert(1)",
            Path = "in/a b&<c>.txt",
            Text = $"{Marks} {Markup}\n{Turned} {Long} 👩‍👩‍👧 {Formula}",
        };
        var start = article.Text.IndexOf(Turned, StringComparison.Ordinal);
        var span = new TextSpan(start, start + Turned.Length + 5);
        var finding = report.Discrepancies[0];
        var claim = finding.Positions[0].Evidence[0] with
        {
            Evidence = new EvidenceSpan(article.Id, ArticleField.Text, span, article.Text[span.Start..span.End], article.Text.Split('\n')[1]),
            Reading = [Markup, Marks],
        };
        return report with
        {
            Articles = [report.Articles[0] with { Article = article, Claims = [claim] }, report.Articles[1]],
            Skipped = [new SkippedArticle(Markup, Formula)],
            Discrepancies =
            [
                finding with
                {
                    Message = $"{Markup} {Marks}",
                    Subject = Formula,
                    Explanation = [Markup, "%0A::error::\r\n::error::x"],
                    Positions = [finding.Positions[0] with { Display = Markup, Evidence = [claim] }, finding.Positions[1]],
                },
            ],
        };
    }

    public static string Write(ReportFormat format, FactCheckReport report)
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        FormattedReport.Write(output, report, format, Severity.Warning, "1.2.3");
        return new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
