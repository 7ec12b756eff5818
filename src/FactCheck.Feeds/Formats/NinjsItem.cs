using System.Text.Json;

namespace FactCheck.Feeds.Formats;

/// <summary>
/// An item of IPTC ninjs. Versions 1.x have a property for each text (headline, body_html); 2.x and 3.x have lists of texts with a
/// role and a media type (headlines, bodies). A withheld or cancelled item is no article.
/// </summary>
internal static class NinjsItem
{
    private static readonly string[] Marks = ["$standard", "standard", "versioncreated", "versionCreated", "body_text", "body_html", "body_xhtml", "bodies", "headlines", "pubstatus", "pubStatus"];

    public static bool IsNinjs(IReadOnlyDictionary<string, JsonElement> item) => item.ContainsKey("uri") && Array.Exists(Marks, item.ContainsKey);

    public static FoundEntry Read(int number, IReadOnlyDictionary<string, JsonElement> item, Uri? address)
    {
        if ((Field("pubstatus") ?? Field("pubStatus")) is { } status and not "usable")
            return new FoundEntry(number, null, $"its publisher has set it to '{status}'");
        if (Field("type") is { } type and not ("text" or "composite"))
            return new FoundEntry(number, null, $"no text: {type}");

        var uri = Field("uri");
        var (created, version) = (Field("firstcreated") ?? Field("firstCreated") ?? Field("contentcreated") ?? Field("contentCreated"), Field("versioncreated") ?? Field("versionCreated"));
        return new FoundEntry(
            number,
            new FeedEntry
            {
                Id = uri,
                Link = Field("url") ?? (uri is not null && EntryAddresses.Resolve(address, uri) is { Scheme: "http" or "https" } resolved && uri.Contains("://", StringComparison.Ordinal) ? resolved.AbsoluteUri : null),
                Title = OfRole("headlines", "main") ?? Field("headline") ?? Field("title"),
                Author = Field("byline") ?? Field("by") ?? Names("person", "author"),
                Outlet = Provider() ?? Field("copyrightholder") ?? Field("copyrightHolder"),
                Published = created ?? version,
                Updated = created is null ? null : version,
                Language = Field("language"),
                Content = Body(),
                Summary = (OfRole("descriptions", "summary") ?? Field("description_text")) is { } summary ? new EntryText(summary, IsHtml: false)
                    : Field("description_html") is { } html ? new EntryText(html, IsHtml: true) : null,
            },
            null);

        string? Field(string name) => item.TryGetValue(name, out var value) ? JsonFeedItem.Text(value) : null;

        EntryText? Body()
        {
            var best = ((EntryText?)null, 0);
            foreach (var body in List("bodies"))
                if (Of(body, "value") is { } value)
                {
                    var isHtml = Of(body, "contentType")?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? value.Contains("</", StringComparison.Ordinal);
                    var rank = isHtml ? 2 : 1;
                    if (rank > best.Item2)
                        best = (new EntryText(value, isHtml), rank);
                }
            if (best.Item1 is not null)
                return best.Item1;
            return (Field("body_xhtml") ?? Field("body_html")) is { } html ? new EntryText(html, IsHtml: true)
                : Field("body_text") is { } text ? new EntryText(text, IsHtml: false) : null;
        }

        // The wanted role, else the first text that has none, else the first.
        string? OfRole(string list, string role) =>
            List(list).Where(e => Of(e, "value") is not null).OrderBy(e => Of(e, "role") is not { } own ? 1 : own.Contains(role, StringComparison.OrdinalIgnoreCase) ? 0 : 2).Select(e => Of(e, "value")).FirstOrDefault();

        string? Provider() => List("infosources").Concat(List("infoSources")).Select(s => Of(s, "name") ?? Of(s, "literal")).FirstOrDefault(n => n is not null);

        string? Names(string list, string relation)
        {
            var names = List(list).Concat(List("people")).Where(p => Of(p, "rel") == relation).Select(p => Of(p, "name")).OfType<string>().ToArray();
            return names.Length == 0 ? null : string.Join(", ", names);
        }

        IEnumerable<JsonElement> List(string name) =>
            item.TryGetValue(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object) : [];

        static string? Of(JsonElement holder, string name) => holder.TryGetProperty(name, out var value) ? JsonFeedItem.Text(value) : null;
    }
}
