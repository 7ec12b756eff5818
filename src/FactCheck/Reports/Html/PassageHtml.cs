using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports.Html;

/// <summary>One passage: the sentence with its surroundings, the words marked, whose it is, and how they were read.</summary>
public static class PassageHtml
{
    /// <summary>So much of the text is shown before and after the words, in UTF-16 code units.</summary>
    private const int Around = 220;

    /// <param name="html">Takes the markup.</param>
    /// <param name="passage">What to show.</param>
    /// <param name="reported">Its article; null where it is no longer there.</param>
    /// <param name="differing">The words that other values lack.</param>
    /// <param name="articleLink">A page of its own for the article; null where there is none.</param>
    public static void Write(HtmlText html, PassageView passage, ReportedArticle? reported, ImmutableHashSet<string> differing, string? articleLink = null)
    {
        var article = reported?.Article;
        html.Raw("<figure class=\"passage\">");
        html.Add($"<figcaption><strong class=\"outlet\">{reported?.Outlet ?? passage.Article:bdi}</strong>");
        if (article?.Published is { } published)
            html.Add($" <time datetime=\"{published.ToString()}\">{ShownDay.Of(published.Day)}</time>");
        html.Add($"<span class=\"title\">{article?.Title ?? article?.Path ?? passage.Article:bdi}</span></figcaption>");

        html.Raw("<blockquote dir=\"auto\">");
        WriteWords(html, passage, article, differing);
        html.Raw("</blockquote>");
        if (passage.Attribution is { } speaker)
            html.Add($"<p class=\"said\">said by {speaker:bdi}</p>");
        WriteReading(html, passage);
        WriteSource(html, passage, article, articleLink);
        html.Raw("</figure>");
    }

    private static void WriteWords(HtmlText html, PassageView passage, Article? article, ImmutableHashSet<string> differing)
    {
        var text = article?.TextOf(passage.Field) ?? "";
        var stands = passage.Span.End <= text.Length && text.AsSpan(passage.Span.Start, passage.Span.Length).SequenceEqual(passage.Quote);
        if (stands)
            html.Add($"{Close(Before(text, passage.Span.Start))}");
        html.Raw("<mark>");
        foreach (var (piece, differs) in DifferingWords.Split(passage.Quote, differing))
        {
            if (differs)
                html.Add($"<b>{piece}</b>");
            else
                html.Add($"{piece}");
        }
        html.Raw("</mark>");
        if (stands)
            html.Add($"{Close(After(text, passage.Span.End))}");
    }

    /// <summary>Paragraphs stand close: an empty line between them is room for words.</summary>
    private static string Close(string text) => text.Replace("\n\n", "\n", StringComparison.Ordinal);

    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - Around);
        if (start == 0)
            return text[..end].TrimStart();
        var space = text.IndexOfAny([' ', '\n'], start, end - start);
        return "… " + text[(space < 0 ? SafeCut(text, start) : space + 1)..end].TrimStart();
    }

    private static string After(string text, int start)
    {
        var end = Math.Min(text.Length, start + Around);
        if (end == text.Length)
            return text[start..];
        var space = text.LastIndexOfAny([' ', '\n'], end - 1, end - start);
        return text[start..(space < start ? SafeCut(text, end) : space)].TrimEnd() + " …";
    }

    private static int SafeCut(string text, int at) => char.IsLowSurrogate(text[at]) ? at + 1 : at;

    private static void WriteReading(HtmlText html, PassageView passage)
    {
        if (passage.Reading.IsEmpty)
            return;
        html.Raw("<ol class=\"reading\" aria-label=\"How the value was read\">");
        foreach (var step in passage.Reading)
            html.Add($"<li>{step:bdi}</li>");
        html.Raw("</ol>");
    }

    private static void WriteSource(HtmlText html, PassageView passage, Article? article, string? articleLink)
    {
        html.Add($"<p class=\"source\">{Hyphenated.Of(passage.Field)} {passage.Span.ToString()}");
        if (article?.Retrieved is { } retrieved)
            html.Add($" · retrieved {ShownDay.Of(retrieved.Day)}");
        if (articleLink is not null)
            html.Add($" · <a href=\"{articleLink}\">whole article</a>");
        if (WebAddress.Of(article?.Url) is { } url)
            html.Add($" · <a href=\"{url}\" rel=\"noreferrer noopener\">original</a>");
        else if (articleLink is null && article?.Path is { } path)
            html.Add($" · {path:bdi}");
        html.Raw("</p>");
    }
}
