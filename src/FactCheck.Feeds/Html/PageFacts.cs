using AngleSharp.Dom;

namespace FactCheck.Feeds.Html;

/// <summary>What a page states about its article, as written there; null where it does not.</summary>
internal sealed record PageFacts
{
    private static readonly string[] PublicationClasses = ["publish", "posted", "entry-date", "dateline", "timestamp"];
    private static readonly string[] ChangeClasses = ["updated", "modified"];

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The article's text, for machines.</summary>
    public string? Body { get; init; }

    /// <summary>By the page's JSON-LD, else its OpenGraph and other meta elements, else what is printed in it.</summary>
    public static PageFacts Read(IDocument document)
    {
        var linked = JsonLd.Read(document.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent)) ?? new PageFacts();
        var meta = ReadMeta(document);
        return new PageFacts
        {
            Outlet = linked.Outlet ?? meta.GetValueOrDefault("og:site_name") ?? meta.GetValueOrDefault("application-name") ?? meta.GetValueOrDefault("publisher"),
            Title = linked.Title ?? meta.GetValueOrDefault("og:title") ?? meta.GetValueOrDefault("twitter:title")
                ?? Text(document, "h1") ?? Text(document, "title"),
            Author = linked.Author ?? meta.GetValueOrDefault("author") ?? NameOnly(meta.GetValueOrDefault("article:author")) ?? meta.GetValueOrDefault("parsely-author")
                ?? Byline(Text(document, "[rel='author'], [itemprop='author'], .byline, .author")),
            Published = linked.Published ?? meta.GetValueOrDefault("article:published_time") ?? meta.GetValueOrDefault("datepublished")
                ?? meta.GetValueOrDefault("parsely-pub-date") ?? meta.GetValueOrDefault("pubdate") ?? meta.GetValueOrDefault("publishdate")
                ?? meta.GetValueOrDefault("dc.date.issued") ?? meta.GetValueOrDefault("dc.date") ?? meta.GetValueOrDefault("date") ?? Time(document),
            Updated = linked.Updated ?? meta.GetValueOrDefault("article:modified_time") ?? meta.GetValueOrDefault("og:updated_time") ?? meta.GetValueOrDefault("datemodified") ?? ChangeTime(document),
            Url = document.QuerySelector("link[rel='canonical']")?.GetAttribute("href") ?? meta.GetValueOrDefault("og:url") ?? linked.Url,
            Language = linked.Language ?? document.DocumentElement?.GetAttribute("lang") ?? meta.GetValueOrDefault("og:locale")?.Replace('_', '-'),
            Body = linked.Body,
        };
    }

    private static Dictionary<string, string> ReadMeta(IDocument document)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { } name && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                values.TryAdd(name.Trim(), content.Trim());
        return values;
    }

    /// <summary>The first time element that is marked as the publication's, else the only one that is not marked as a change's.</summary>
    private static string? Time(IDocument document)
    {
        var times = document.QuerySelectorAll("time").Where(t => !IsChange(t)).ToList();
        var time = times.Find(t => t.GetAttribute("itemprop") == "datePublished" || t.HasAttribute("pubdate"))
            ?? times.Find(t => HasClass(t, PublicationClasses))
            ?? (times.Count == 1 ? times[0] : null);
        return time is null ? null : Value(time);
    }

    private static string? ChangeTime(IDocument document) => document.QuerySelectorAll("time").FirstOrDefault(IsChange) is { } time ? Value(time) : null;

    /// <summary>What was never changed is often marked as both: "entry-date published updated".</summary>
    private static bool IsChange(IElement time) =>
        time.GetAttribute("itemprop") == "dateModified" || (HasClass(time, ChangeClasses) && !HasClass(time, PublicationClasses));

    private static bool HasClass(IElement time, string[] words) =>
        time.ClassName is { } names && Array.Exists(words, w => names.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static string Value(IElement time) => time.GetAttribute("datetime") ?? time.TextContent;

    private static string? Text(IDocument document, string selector) =>
        document.QuerySelector(selector)?.TextContent is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>OpenGraph's author is the address of a profile as often as a name.</summary>
    private static string? NameOnly(string? author) => author is null || author.Contains("://", StringComparison.Ordinal) ? null : author;

    private static string? Byline(string? text) =>
        text is null || text.Length > 120 ? null : text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : text;
}
