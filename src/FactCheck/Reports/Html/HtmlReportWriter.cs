using System.Buffers;
using System.Text;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>
/// Writes a report as one file for a browser: it needs no script, loads nothing, prints, and its own policy forbids all but its style.
/// </summary>
public sealed class HtmlReportWriter
{
    private readonly HtmlText _html = new();
    private readonly ReportView _report;

    private HtmlReportWriter(ReportView report) => _report = report;

    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        var writer = new HtmlReportWriter(report);
        writer.WritePage();
        Encoding.UTF8.GetBytes(writer._html.ToString(), output);
    }

    private void WritePage()
    {
        var stories = StoryView.Of(_report);
        var style = StyleSheet.Read();
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {StyleSheet.PolicyOf(style)}; base-uri 'none'; form-action 'none'\">\n");
        _html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        _html.Add($"<title>Where {Counted.Of(_report.Articles.Length, "article")} differ</title>\n<style>").Raw(style).Raw("</style>\n</head>\n<body>\n");
        WriteHead(stories);
        _html.Raw("<main>\n");
        foreach (var story in stories)
            WriteStory(story);
        WriteList("Suppressed", _report.Suppressed.Select(s => (s.Message, DecisionText.Of(s.Suppression!))));
        WriteList("Skipped", _report.Skipped.Select(s => (s.Article, s.Reason)));
        _html.Raw("</main>\n");
        _html.Add($"<footer><p>Made by factcheck {_report.Version}. It shows where texts differ, never who is right. Places are counted in UTF-16 code units of the clean text.</p></footer>\n</body>\n</html>\n");
    }

    private void WriteHead(IReadOnlyCollection<StoryView> stories)
    {
        _html.Raw("<header class=\"page\"><p class=\"brand\">FactCheck</p><h1>");
        if (_report.Discrepancies.IsEmpty)
            _html.Add($"Nothing found that differs in {Counted.Of(_report.Articles.Length, "article")}{Counted.Apart(_report)}</h1></header>\n");
        else
            WriteSummary(stories);
    }

    private void WriteSummary(IReadOnlyCollection<StoryView> stories)
    {
        var outlets = _report.Articles.Select(a => a.Outlet).Distinct(StringComparer.Ordinal).Count();
        _html.Add($"{Counted.Of(_report.Discrepancies.Length, "finding")} in {Counted.Of(_report.Articles.Length, "article")}</h1>");
        _html.Add($"<p class=\"lead\">{Counted.Severities(_report.Discrepancies)}{Counted.Apart(_report)}; from {Counted.Of(outlets, "outlet")}, in {(stories.Count == 1 ? "one story" : $"{stories.Count} stories")}.</p>");
        _html.Raw("<nav aria-label=\"Findings\"><ol class=\"toc\">");
        foreach (var discrepancy in stories.SelectMany(s => s.Discrepancies))
        {
            _html.Add($"<li><a href=\"#f-{discrepancy.Id}\"><span class=\"severity {Hyphenated.Of(discrepancy.Severity)}\">{Hyphenated.Of(discrepancy.Severity)}</span> ");
            _html.Add($"<span>{discrepancy.Message:bdi}</span></a></li>");
        }
        _html.Raw("</ol></nav></header>\n");
    }

    private void WriteStory(StoryView story)
    {
        _html.Add($"<section class=\"story\"><h2>{story.Title:bdi}</h2>");
        _html.Add($"<details class=\"articles\"><summary>{Counted.Of(story.Articles.Length, "article")} from {Counted.Of(story.Outlets.Length, "outlet")}</summary>");
        ArticleListHtml.Write(_html, story.Articles);
        _html.Raw("</details>\n");
        TimelineSvg.Write(_html, Timeline.Of(story));
        MatrixSvg.Write(_html, AgreementMatrix.Of(story));
        var articles = story.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        foreach (var discrepancy in story.Discrepancies)
        {
            _html.Add($"<article class=\"finding {Hyphenated.Of(discrepancy.Severity)}\" id=\"f-{discrepancy.Id}\"><header><p class=\"labels\">");
            FindingHtml.WriteLabels(_html, discrepancy);
            _html.Add($"</p><h3>{discrepancy.Message:bdi}</h3><p class=\"subject\">About {discrepancy.Subject:bdi}</p></header>");
            if (discrepancy.Verdict is { } verdict)
                _html.Add($"<p class=\"decided\">{DecisionText.Of(verdict):bdi}</p>");
            FindingHtml.WriteBody(_html, discrepancy, articles);
            _html.Add($"<p class=\"id\">{discrepancy.Id} · rule {discrepancy.Rule}</p></article>\n");
        }
        _html.Raw("</section>\n");
    }

    private void WriteList(string heading, IEnumerable<(string What, string Why)> entries)
    {
        var items = entries.ToList();
        if (items.Count == 0)
            return;
        _html.Add($"<section><h2>{heading}</h2><ul>");
        foreach (var (what, why) in items)
            _html.Add($"<li>{what:bdi}: {why:bdi}</li>");
        _html.Raw("</ul></section>\n");
    }
}
