using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Articles;

namespace FactCheck.Storage;

/// <summary>
/// What was stated beside the text of an article, as it was written there. With the clean text, in which no step ever changes a character,
/// the article can be read again: by a better program, or with other lexicons.
/// </summary>
internal sealed record StatedFacts(string? Path, string? Outlet, string? Author, string? Published, string? Updated, string? Retrieved, string? Url, string? Language)
{
    public static string Of(RawArticle raw) => JsonSerializer.Serialize(
        new StatedFacts(raw.Path, raw.Outlet, raw.Author, raw.Published, raw.Updated, raw.Retrieved, raw.Url, raw.Language),
        StatedFactsJson.Default.StatedFacts);

    /// <param name="stated">What <see cref="Of"/> gave.</param>
    /// <param name="article">The article as it was cleaned.</param>
    public static RawArticle ToRaw(string stated, Article article)
    {
        var facts = JsonSerializer.Deserialize(stated, StatedFactsJson.Default.StatedFacts)!;
        return new RawArticle
        {
            Id = article.Id,
            Path = facts.Path,
            Text = article.Text,
            IsClean = true,
            Outlet = facts.Outlet,
            Title = article.Title,
            Author = facts.Author,
            Published = facts.Published,
            Updated = facts.Updated,
            Retrieved = facts.Retrieved,
            Url = facts.Url,
            Language = facts.Language ?? article.Language,
            Sha256 = article.Sha256,
        };
    }
}

[JsonSerializable(typeof(StatedFacts))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class StatedFactsJson : JsonSerializerContext;
