using System.Text.Json;

namespace FactCheck.Feeds.Formats;

/// <summary>An item of a JSON Feed (jsonfeed.org, versions 1 and 1.1).</summary>
internal static class JsonFeedItem
{
    public static FoundEntry Read(int number, IReadOnlyDictionary<string, JsonElement> item, Uri? address)
    {
        var html = Field("content_html");
        var text = Field("content_text") ?? Field("text");
        var link = Field("url") ?? Field("external_url");
        return new FoundEntry(
            number,
            new FeedEntry
            {
                Id = Field("id"),
                Link = link is null ? null : EntryAddresses.Resolve(address, link)?.AbsoluteUri ?? link,
                Title = Field("title"),
                Author = Authors(item),
                Outlet = Field("outlet"),
                Published = Field("date_published") ?? Field("published"),
                Updated = Field("date_modified") ?? Field("updated"),
                Language = Field("language"),
                Content = html is not null ? new EntryText(html, IsHtml: true) : text is not null ? new EntryText(text, IsHtml: false) : null,
                Summary = Field("summary") is { } summary ? new EntryText(summary, IsHtml: false) : null,
            },
            null);

        string? Field(string name) => item.TryGetValue(name, out var value) ? Text(value) : null;
    }

    /// <summary>Version 1 has one "author", version 1.1 a list of "authors".</summary>
    public static string? Authors(IReadOnlyDictionary<string, JsonElement> holder)
    {
        var authors = holder.TryGetValue("authors", out var several) && several.ValueKind == JsonValueKind.Array ? several.EnumerateArray().ToArray()
            : holder.TryGetValue("author", out var one) ? [one] : [];
        var names = authors.Select(a => a.ValueKind == JsonValueKind.Object && a.TryGetProperty("name", out var name) ? Text(name) : Text(a)).OfType<string>().ToArray();
        return names.Length == 0 ? null : string.Join(", ", names);
    }

    /// <summary>A string that is not blank, or a number as text; else null.</summary>
    public static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()?.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
