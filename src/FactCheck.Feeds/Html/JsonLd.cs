using System.Text.Json;

namespace FactCheck.Feeds.Html;

/// <summary>Reads schema.org's description of an article from the JSON-LD scripts of a page.</summary>
internal static class JsonLd
{
    /// <returns>Null where no script describes an article.</returns>
    public static PageFacts? Read(IEnumerable<string> scripts)
    {
        foreach (var script in scripts)
            try
            {
                using var document = JsonDocument.Parse(script, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
                if (Find(document.RootElement) is { } article)
                    return FactsOf(article);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // A page's broken script says nothing; the page itself may.
            }
        return null;
    }

    private static JsonElement? Find(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    if (Find(item) is { } found)
                        return found;
                return null;
            case JsonValueKind.Object:
                if (IsArticle(element))
                    return element;
                return element.TryGetProperty("@graph", out var graph) ? Find(graph)
                    : element.TryGetProperty("mainEntity", out var entity) ? Find(entity) : null;
            default:
                return null;
        }
    }

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type) && type.ValueKind switch
    {
        JsonValueKind.String => IsArticleType(type.GetString()),
        JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticleType(t.GetString())),
        _ => false,
    };

    private static bool IsArticleType(string? type) => type is not null && (type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal) || type is "Report");

    private static PageFacts FactsOf(JsonElement article) => new()
    {
        Title = Text(article, "headline") ?? Text(article, "name"),
        Published = Text(article, "datePublished") ?? Text(article, "dateCreated"),
        Updated = Text(article, "dateModified"),
        Author = Text(article, "author") ?? Text(article, "creator"),
        Outlet = Text(article, "publisher"),
        Language = Text(article, "inLanguage"),
        Url = Text(article, "url") ?? Text(article, "mainEntityOfPage"),
        Body = Text(article, "articleBody"),
    };

    private static string? Text(JsonElement owner, string property) => owner.TryGetProperty(property, out var value) ? Text(value) : null;

    /// <summary>A text, the name of a thing, or the names of several.</summary>
    private static string? Text(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = value.GetString();
                return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
            case JsonValueKind.Object:
                return Text(value, "name") ?? Text(value, "@id");
            case JsonValueKind.Array:
                var texts = value.EnumerateArray().Select(Text).Where(t => t is not null).ToList();
                return texts.Count == 0 ? null : string.Join(", ", texts);
            default:
                return null;
        }
    }
}
