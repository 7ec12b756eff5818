using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>One discrepancy: its values side by side, each with its passages, why they differ, and what speaks for and against one event.</summary>
public static class FindingHtml
{
    /// <summary>More passages of one value than this are folded away.</summary>
    private const int PassagesShown = 3;

    /// <param name="html">Takes the markup.</param>
    /// <param name="discrepancy">What to show.</param>
    /// <param name="articles">The articles by id, as far as they are there.</param>
    /// <param name="articleLink">The address of an article's own page, by its id; null where articles have none.</param>
    public static void WriteBody(HtmlText html, DiscrepancyView discrepancy, IReadOnlyDictionary<string, ReportedArticle> articles, Func<string, string>? articleLink = null)
    {
        var differing = DifferingWords.Of(discrepancy.Positions);
        html.Raw("<div class=\"positions\">");
        for (var i = 0; i < discrepancy.Positions.Length; i++)
        {
            var position = discrepancy.Positions[i];
            html.Add($"<section class=\"position p{i % 5}\"><h4><span class=\"letter\">{PositionView.Letter(i)}</span> <span class=\"value\">{position.Display:bdi}</span> ");
            html.Add($"<span class=\"origins\">{Counted.Of(position.Origins, "independent origin")}</span></h4>");
            for (var j = 0; j < position.Passages.Length; j++)
            {
                if (j == PassagesShown)
                    html.Add($"<details><summary>{Counted.Of(position.Passages.Length - PassagesShown, "more passage")}</summary>");
                var passage = position.Passages[j];
                PassageHtml.Write(html, passage, articles.GetValueOrDefault(passage.Article), differing[i], articleLink?.Invoke(passage.Article));
            }
            if (position.Passages.Length > PassagesShown)
                html.Raw("</details>");
            html.Raw("</section>");
        }
        html.Raw("</div>");
        WriteReasons(html, discrepancy);
    }

    /// <summary>Severity, kind and outcome, as small labels.</summary>
    public static void WriteLabels(HtmlText html, DiscrepancyView discrepancy)
    {
        html.Add($"<span class=\"severity {Hyphenated.Of(discrepancy.Severity)}\">{Hyphenated.Of(discrepancy.Severity)}</span> ");
        html.Add($"<span class=\"label\">{Spaced(Hyphenated.Of(discrepancy.Kind))}</span> ");
        html.Add($"<span class=\"label\">{Spaced(Hyphenated.Of(discrepancy.Outcome))}</span> ");
        if (discrepancy.Scope == DiscrepancyScope.WithinArticle)
            html.Raw("<span class=\"label\">within one article</span> ");
        if (discrepancy.IsKnown)
            html.Raw("<span class=\"label\">known</span> ");
        html.Add($"<span class=\"confidence\">confidence {discrepancy.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}</span>");
    }

    private static void WriteReasons(HtmlText html, DiscrepancyView discrepancy)
    {
        html.Raw("<dl class=\"reasons\"><dt>Why</dt><dd>");
        WriteList(html, discrepancy.Explanation);
        html.Raw("</dd>");
        if (discrepancy.SameEvent is { } same)
        {
            html.Add($"<dt>One event?</dt><dd><p>{same.Score.ToString("0.00", CultureInfo.InvariantCulture)} of 1</p><div class=\"for-against\">");
            WriteSide(html, "For", same.For);
            WriteSide(html, "Against", same.Against);
            html.Raw("</div></dd>");
        }
        html.Add($"<dt>Next</dt><dd>{NextStep.For(discrepancy.Outcome, discrepancy.Kind)}</dd></dl>");
    }

    private static void WriteSide(HtmlText html, string name, IReadOnlyCollection<string> reasons)
    {
        html.Add($"<div><h5>{name}</h5>");
        if (reasons.Count == 0)
            html.Raw("<p class=\"quiet\">nothing</p>");
        else
            WriteList(html, reasons);
        html.Raw("</div>");
    }

    private static void WriteList(HtmlText html, IEnumerable<string> reasons)
    {
        html.Raw("<ul>");
        foreach (var reason in reasons)
            html.Add($"<li>{reason:bdi}</li>");
        html.Raw("</ul>");
    }

    private static string Spaced(string hyphenated) => hyphenated.Replace('-', ' ');
}
