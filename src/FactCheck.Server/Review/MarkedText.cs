using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Reports.Html;
using FactCheck.Text;

namespace FactCheck.Server.Review;

/// <summary>Words of an article to mark.</summary>
/// <param name="Field">Where they stand.</param>
/// <param name="Span">Which they are.</param>
/// <param name="Link">Where the words lead; null for a claim that nothing differs from.</param>
/// <param name="Title">What the mark stands for.</param>
/// <param name="Position">Which position of a finding it belongs to, from 0; it gives the colour of a mark that leads somewhere.</param>
internal sealed record Mark(ArticleField Field, TextSpan Span, string? Link, string Title, int Position = 0);

/// <summary>Writes words of an article with their marks. Where marks overlap, the words lead to the first finding, and a sign behind them to each other one.</summary>
internal static class MarkedText
{
    /// <param name="html">Takes the markup.</param>
    /// <param name="text">The whole field.</param>
    /// <param name="stretch">What of it is written; a mark that does not lie in it is left out.</param>
    /// <param name="marks">Of this field.</param>
    public static void Write(HtmlText html, string text, TextSpan stretch, IEnumerable<Mark> marks)
    {
        ImmutableArray<Mark> sorted = [.. marks.Where(m => m.Span.Length > 0 && stretch.Contains(m.Span)).OrderBy(m => m.Span).ThenBy(m => m.Link, StringComparer.Ordinal)];
        var (next, active, shown) = (0, new List<Mark>(), new HashSet<Mark>());
        for (var at = stretch.Start; at < stretch.End;)
        {
            for (; next < sorted.Length && sorted[next].Span.Start <= at; next++)
                active.Add(sorted[next]);
            var top = active.Find(m => m.Link is not null) ?? active.FirstOrDefault();
            var end = top?.Span.End ?? stretch.End;
            // The words of a finding stay in one piece; others give way where one begins.
            if (top?.Link is null)
                end = sorted.Skip(next).Where(m => top is null || m.Link is not null).Select(m => m.Span.Start).Append(end).Min();
            WritePiece(html, text[at..end], top);
            if (top is not null)
                shown.Add(top);
            for (; next < sorted.Length && sorted[next].Span.Start < end; next++)
                active.Add(sorted[next]);
            foreach (var hidden in active.Where(m => m.Span.End <= end && m.Link is not null && shown.Add(m)))
                html.Add($"<sup><a class=\"also\" href=\"{hidden.Link}\" title=\"{hidden.Title}\">+<span class=\"hidden\"> {hidden.Title}</span></a></sup>");
            active.RemoveAll(m => m.Span.End <= end);
            at = end;
        }
    }

    private static void WritePiece(HtmlText html, string words, Mark? mark)
    {
        if (mark is null)
            html.Add($"{words}");
        else if (mark.Link is null)
            html.Add($"<span class=\"claim stated\" title=\"{mark.Title}\">{words}</span>");
        else
            html.Add($"<a class=\"claim p{mark.Position % 5}\" href=\"{mark.Link}\" title=\"{mark.Title}\">{words}</a>");
    }
}
