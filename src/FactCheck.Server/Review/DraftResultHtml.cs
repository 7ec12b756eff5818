using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Server.Review;

/// <summary>Writes a checked draft paragraph by paragraph, beside each what differs from its words, and below each finding in full.</summary>
internal static class DraftResultHtml
{
    public static void Write(HtmlText html, DraftResult result)
    {
        html.Add($"<h1 role=\"status\">{result.Summary}</h1><p class=\"lead\">");
        if (result.Story is var (number, articles))
            html.Add($"Compared with {Counted.Of(articles, "stored article")} on <a href=\"/story/{number.ToString(CultureInfo.InvariantCulture)}\">the same matter</a>.");
        else
            html.Raw("No stored article covers the same matter: the draft was compared with itself alone.");
        html.Raw(result.Draft.Published is null ? " The draft has no date, so words such as “on Sunday” stand for no day.</p>" : "</p>");
        WriteDraft(html, result);
        WriteAll(html, "Against published coverage", result.Against, result);
        WriteAll(html, "Inside the draft", result.Within, result);
    }

    private static void WriteDraft(HtmlText html, DraftResult result)
    {
        var (draft, marks, noted) = (result.Draft, Marks(result), new HashSet<string>(StringComparer.Ordinal));
        html.Add($"<section id=\"draft\" class=\"checked\" aria-label=\"The draft\"><p class=\"outlet\"><strong>{draft.ShownOutlet:bdi}</strong>");
        if (draft.Published is { } published)
            html.Add($" <time datetime=\"{published.ToString()}\">{ShownDay.Of(published.Day)}</time>");
        html.Raw("</p>");
        if (draft.Title is { } title)
            WriteStretch(html, result, ArticleField.Title, new TextSpan(0, title.Length), marks, noted);
        foreach (var paragraph in Paragraphs(draft.Text))
            WriteStretch(html, result, ArticleField.Text, paragraph, marks, noted);
        html.Raw("</section>");
    }

    private static void WriteStretch(HtmlText html, DraftResult result, ArticleField field, TextSpan stretch, ILookup<ArticleField, Mark> marks, HashSet<string> noted)
    {
        html.Raw(field == ArticleField.Title ? "<div class=\"stretch\"><h2 dir=\"auto\">" : "<div class=\"stretch\"><p dir=\"auto\">");
        MarkedText.Write(html, result.Draft.TextOf(field), stretch, marks[field]);
        html.Raw(field == ArticleField.Title ? "</h2>" : "</p>");
        ImmutableArray<DiscrepancyView> here = [.. result.All.Where(d => PassagesOf(d, result.Draft).Any(p => p.Field == field && stretch.Contains(p.Span)) && noted.Add(d.Id))];
        if (!here.IsEmpty)
        {
            html.Raw("<ul class=\"notes\">");
            foreach (var finding in here)
                WriteNote(html, finding, result);
            html.Raw("</ul>");
        }
        html.Raw("</div>");
    }

    /// <summary>What the others say, in their words; of the draft's own words those that are not marked beside it.</summary>
    private static void WriteNote(HtmlText html, DiscrepancyView finding, DraftResult result)
    {
        html.Add($"<li><a href=\"#f-{finding.Id}\"><span class=\"severity {Hyphenated.Of(finding.Severity)}\">{Hyphenated.Of(finding.Severity)}</span> {finding.Message:bdi}</a>");
        var own = finding.Positions.IndexOf(finding.Positions.First(p => p.Passages.Any(e => e.Article == result.Draft.Id)));
        for (var i = 0; i < finding.Positions.Length; i++)
            if (i != own && finding.Positions[i].Passages is [var passage, ..])
                html.Add($"<p class=\"p{i % 5}\"><span class=\"letter\">{PositionView.Letter(i)}</span> <span class=\"quiet\">{OutletOf(passage, result):bdi}:</span> <q dir=\"auto\">{passage.Quote}</q></p>");
        html.Raw("</li>");
    }

    private static void WriteAll(HtmlText html, string heading, ImmutableArray<DiscrepancyView> findings, DraftResult result)
    {
        if (findings.IsEmpty)
            return;
        html.Add($"<section><h2>{heading}</h2>");
        foreach (var finding in findings)
        {
            html.Add($"<article class=\"finding {Hyphenated.Of(finding.Severity)}\" id=\"f-{finding.Id}\"><header><p class=\"labels\">");
            FindingHtml.WriteLabels(html, finding);
            html.Add($"</p><h3>{finding.Message:bdi}</h3><p class=\"subject\">About {finding.Subject:bdi}</p></header>");
            FindingHtml.WriteBody(html, finding, result.Articles, id => id == result.Draft.Id ? "#draft" : ArticlePage.AddressOf(id));
            html.Raw("</article>");
        }
        html.Raw("</section>");
    }

    private static ILookup<ArticleField, Mark> Marks(DraftResult result) => result.All
        .SelectMany(d => d.Positions.SelectMany((p, i) => p.Passages.Where(e => e.Article == result.Draft.Id).Select(e => new Mark(e.Field, e.Span, $"#f-{d.Id}", d.Message, i))))
        .ToLookup(m => m.Field);

    private static IEnumerable<PassageView> PassagesOf(DiscrepancyView finding, Article article) => finding.Passages.Where(p => p.Article == article.Id);

    private static string OutletOf(PassageView passage, DraftResult result) =>
        passage.Article == result.Draft.Id ? "this draft" : result.Articles.GetValueOrDefault(passage.Article)?.Outlet ?? passage.Article;

    /// <summary>The stretches between empty lines.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf("\n\n", at, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (end > at)
                yield return new TextSpan(at, end);
            at = end + 2;
        }
    }
}
