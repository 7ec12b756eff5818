using AngleSharp.Html.Parser;
using FactCheck.Articles;

namespace FactCheck.Feeds.Html;

/// <summary>Reads the article out of a web page: what the page states about it, and the block with its text.</summary>
internal static class HtmlReader
{
    /// <param name="address">Where the page comes from; null for a file.</param>
    public static ArticleResult<RawArticle> Read(RawArticle article, Uri? address = null)
    {
        if (PageNesting.IsTooDeep(article.Text))
            return ArticleResult.Skip<RawArticle>(article.Id, "no page: its elements are nested hundreds deep");

        using var document = new HtmlParser().ParseDocument(article.Text);
        var page = PageFacts.Read(document);
        var text = MainText.Of(PageBlocks.Read(document));
        return ArticleResult.Of(article with
        {
            // A page that is put together in the browser holds its text only for machines.
            Text = page.Body is { } body && body.Length > 2 * text.Length ? FragmentText(body) : text,
            Outlet = page.Outlet,
            Title = page.Title,
            Author = page.Author,
            Published = page.Published,
            Updated = page.Updated,
            Url = page.Url is { } url ? Formats.EntryAddresses.Resolve(address, url)?.AbsoluteUri ?? url : address?.AbsoluteUri,
            Language = page.Language,
        });
    }

    /// <summary>The text of a piece of a page, as feeds carry it: all of it but lists of links. Empty where it is nested without end.</summary>
    public static string FragmentText(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return html.Trim();
        if (PageNesting.IsTooDeep(html))
            return "";
        using var document = new HtmlParser().ParseDocument(html);
        return MainText.All(PageBlocks.Read(document));
    }
}
