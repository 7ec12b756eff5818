using AngleSharp.Dom;

namespace FactCheck.Feeds.Html;

/// <summary>Which elements of a page stand for themselves, and which hold nothing of an article.</summary>
internal static class PageElements
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "aside", "audio", "button", "canvas", "dialog", "embed", "footer", "form", "head", "iframe", "input", "label", "math", "menu", "nav", "noscript", "object", "option",
        "script", "select", "style", "svg", "template", "textarea", "video",
    };

    private static readonly HashSet<string> DroppedRoles = new(StringComparer.OrdinalIgnoreCase)
        { "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "toolbar" };

    /// <summary>The first word of a class or id; only the first, because "has-sidebar" is said of the whole page.</summary>
    private static readonly HashSet<string> DroppedClasses = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "advert", "advertisement", "breadcrumb", "breadcrumbs", "comment", "comments", "consent", "cookie", "cookies", "disqus", "menu", "modal", "navigation", "newsletter",
        "outbrain", "paywall", "popup", "promo", "promotion", "recirc", "recommended", "recommendations", "related", "share", "sharing", "sidebar", "signup", "social", "sponsor", "sponsored",
        "subscribe", "subscription", "taboola", "toolbar", "trending",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsDropped(IElement element)
    {
        if (Dropped.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        if (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role))
            return true;
        if (element.LocalName is "body" or "main" or "article")
            return false;
        return StartsWithDroppedWord(element.GetAttribute("id")) || StartsWithDroppedWord(element.GetAttribute("class"));
    }

    private static bool StartsWithDroppedWord(string? names)
    {
        if (names is null)
            return false;
        foreach (var range in names.AsSpan().SplitAny(' ', '\n', '\t'))
        {
            var name = names.AsSpan()[range];
            var end = 0;
            while (end < name.Length && char.IsAsciiLetter(name[end]))
                end++;
            if (end > 0 && DroppedClasses.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name[..end]))
                return true;
        }
        return false;
    }
}
