using FactCheck.Discrepancies;

namespace FactCheck.Reports.Html;

/// <summary>The articles of a story as a list: outlet, title, when it appeared.</summary>
public static class ArticleListHtml
{
    /// <param name="html">Takes the markup.</param>
    /// <param name="articles">In the order to show.</param>
    /// <param name="articleLink">The address of an article's own page, by its id; null where articles have none.</param>
    public static void Write(HtmlText html, IEnumerable<ReportedArticle> articles, Func<string, string>? articleLink = null)
    {
        html.Raw("<ul class=\"article-list\">");
        foreach (var reported in articles)
        {
            var article = reported.Article;
            html.Add($"<li><strong class=\"outlet\">{reported.Outlet:bdi}</strong> ");
            var title = article.Title ?? article.Path ?? article.Id;
            if ((articleLink?.Invoke(article.Id) ?? WebAddress.Of(article.Url)) is { } link)
                html.Add($"<a href=\"{link}\" rel=\"noreferrer noopener\">{title:bdi}</a>");
            else
                html.Add($"{title:bdi}");
            if (article.Published is { } published)
                html.Add($" <time datetime=\"{published.ToString()}\">{ShownDay.Of(published.Day)}</time>");
            if (reported.Origin != article.Id)
                html.Raw(" <span class=\"label\">copy of another</span>");
            html.Raw("</li>");
        }
        html.Raw("</ul>");
    }
}
