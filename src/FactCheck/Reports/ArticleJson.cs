using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Values;

namespace FactCheck.Reports;

/// <summary>The data of an article without its text.</summary>
public static class ArticleJson
{
    /// <summary>An article with its story and its origin.</summary>
    public static void Write(Utf8JsonWriter json, ReportedArticle reported)
    {
        json.WriteStartObject();
        WriteMembers(json, reported.Article);
        json.WriteString("story"u8, reported.Story);
        json.WriteString("origin"u8, reported.Origin);
        json.WriteEndObject();
    }

    public static void WriteSkipped(Utf8JsonWriter json, SkippedArticle skipped)
    {
        json.WriteStartObject();
        json.WriteString("article"u8, skipped.Article);
        json.WriteString("reason"u8, skipped.Reason);
        json.WriteEndObject();
    }

    /// <summary>Members of an object that the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id"u8, article.Id);
        json.WriteString("path"u8, article.Path);
        json.WriteString("outlet"u8, article.Outlet);
        json.WriteString("title"u8, article.Title);
        json.WriteString("author"u8, article.Author);
        json.WriteString("published"u8, article.Published?.ToString());
        json.WriteString("updated"u8, article.Updated?.ToString());
        json.WriteString("retrieved"u8, article.Retrieved?.ToString());
        json.WriteString("url"u8, article.Url);
        json.WriteString("language"u8, article.Language);
        json.WriteString("sha256"u8, article.Sha256);
    }

    public static JsonEncodedText FieldName(ArticleField field) => field == ArticleField.Title ? JsonName.Title : JsonName.Text;

    /// <summary>A number without trailing zeros, as text.</summary>
    public static string? Number(decimal? number) => number is { } value ? PlainNumber.Of(value, "0.############################") : null;
}
