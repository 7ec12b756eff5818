using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Reports.Views;

namespace FactCheck.Reports;

/// <summary>Where a passage stands, counted as other programs count. All counts are of the clean text.</summary>
internal sealed class PassagePlace(IEnumerable<ReportedArticle> articles)
{
    private readonly Dictionary<string, ReportedArticle> _articles = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);

    public ReportedArticle? ArticleOf(PassageView passage) => _articles.GetValueOrDefault(passage.Article);

    public string OutletOf(PassageView passage) => ArticleOf(passage)?.Outlet ?? passage.Article;

    /// <summary>The file with '/' between folders; an article in a file of many has its id behind '#'.</summary>
    public string FileOf(PassageView passage) => ArticleOf(passage) is { } reported ? FileOf(reported.Article) : passage.Article;

    public static string FileOf(Article article)
    {
        var path = (article.Path ?? article.Id).Replace('\\', '/');
        return path.EndsWith(article.Id, StringComparison.Ordinal) ? path : $"{path}#{article.Id}";
    }

    /// <summary>Line and column of the first character, from 1; null for a title, which has no line.</summary>
    public (int Line, int Column)? LineOf(PassageView passage)
    {
        if (passage.Field == ArticleField.Title || ArticleOf(passage) is not { } reported)
            return null;
        var before = reported.Article.Text.AsSpan(0, Math.Min(passage.Span.Start, reported.Article.Text.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>The text that stands before and after the passage, at most <paramref name="length"/> code units of each.</summary>
    public (string Before, string After) Around(PassageView passage, int length)
    {
        if (ArticleOf(passage) is not { } reported || reported.Article.TextOf(passage.Field) is not { } text || passage.Span.End > text.Length)
            return ("", "");
        var start = Math.Max(0, passage.Span.Start - length);
        var end = Math.Min(text.Length, passage.Span.End + length);
        // Half a surrogate pair at the cut is no character.
        if (start > 0 && char.IsLowSurrogate(text[start]))
            start++;
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return (text[start..passage.Span.Start], text[passage.Span.End..end]);
    }
}
