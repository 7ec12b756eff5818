using AngleSharp.Html.Parser;
using FactCheck.Articles;

namespace FactCheck.Feeds.Html;

/// <summary>Reads the article out of a web page: what the page states about it, and the block with its text.</summary>
internal static class HtmlReader
{
    public static ArticleResult<RawArticle> Read(RawArticle article)
    {
        if (PageNesting.IsTooDeep(article.Text))
            return ArticleResult.Skip<RawArticle>(article.Id, "no page: its elements are nested hundreds deep");

        using var document = new HtmlParser().ParseDocument(article.Text);
        var page = PageFacts.Read(document);
        return ArticleResult.Of(article with
        {
            Text = MainText.Of(PageBlocks.Read(document)),
            Outlet = page.Outlet,
            Title = page.Title,
            Author = page.Author,
            Published = page.Published,
            Updated = page.Updated,
            Url = page.Url,
            Language = page.Language,
        });
    }
}
