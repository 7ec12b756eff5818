using AngleSharp.Html.Parser;
using FactCheck.Feeds.Formats;

namespace FactCheck.Feeds.Html;

/// <summary>Finds the feed that a page names, for one who listed the page in its place.</summary>
internal static class FeedLinks
{
    /// <returns>Null where the page names none.</returns>
    public static Uri? Of(string html, Uri address)
    {
        if (PageNesting.IsTooDeep(html))
            return null;
        using var document = new HtmlParser().ParseDocument(html);
        foreach (var link in document.QuerySelectorAll("link[rel~='alternate'][href]"))
            if (link.GetAttribute("type") is "application/rss+xml" or "application/atom+xml" or "application/feed+json")
                return EntryAddresses.Resolve(address, link.GetAttribute("href")!);
        return null;
    }
}
