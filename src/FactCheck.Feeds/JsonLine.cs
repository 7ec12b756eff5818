using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Feeds;

/// <summary>A line of a JSON Lines file. Its text is clean: offsets belong to the giver, so not a character is changed.</summary>
internal sealed class JsonLine(string file, string path, int number, byte[] bytes) : FeedItem($"{path}:{number}")
{
    private readonly string _skippedAs = $"{file}:{number}";

    public override long Size => bytes.Length;

    public override ArticleResult<RawArticle> Read()
    {
        try
        {
            return Read(bytes);
        }
        catch (JsonException e)
        {
            return Skip($"no JSON object: {(e.BytePositionInLine is { } position ? $"fault at byte {position}" : "fault")}");
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or an escaped half of a surrogate pair; both have a reading.
            return ReadRepaired();
        }
    }

    private ArticleResult<RawArticle> ReadRepaired()
    {
        try
        {
            return Read(Encoding.UTF8.GetBytes(LoneSurrogates.Replace(TextDecoder.Decode(bytes).Text)));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Skip("no JSON object in UTF-8");
        }
    }

    private ArticleResult<RawArticle> Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        string? id = null, outlet = null, title = null, author = null, text = null;
        string? published = null, updated = null, retrieved = null, url = null, language = null;

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return Skip("no JSON object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8)) id = Value(ref reader);
            else if (reader.ValueTextEquals("text"u8)) text = Value(ref reader);
            else if (reader.ValueTextEquals("outlet"u8)) outlet = Value(ref reader);
            else if (reader.ValueTextEquals("title"u8)) title = Value(ref reader);
            else if (reader.ValueTextEquals("author"u8)) author = Value(ref reader);
            else if (reader.ValueTextEquals("published"u8)) published = Value(ref reader);
            else if (reader.ValueTextEquals("updated"u8)) updated = Value(ref reader);
            else if (reader.ValueTextEquals("retrieved"u8)) retrieved = Value(ref reader);
            else if (reader.ValueTextEquals("url"u8)) url = Value(ref reader);
            else if (reader.ValueTextEquals("language"u8)) language = Value(ref reader);
            else reader.Skip();
        }
        // Reads to the end of the line, so that a second value on it is a fault.
        while (reader.Read())
            reader.Skip();

        if (string.IsNullOrWhiteSpace(id))
            return Skip("no 'id'");
        if (text is null)
            return ArticleResult.Skip<RawArticle>(id, "no 'text'");
        return ArticleResult.Of(new RawArticle
        {
            Id = id,
            Path = path,
            Text = text,
            IsClean = true,
            Outlet = outlet,
            Title = title,
            Author = author,
            Published = published,
            Updated = updated,
            Retrieved = retrieved,
            Url = url,
            Language = language,
            Sha256 = ContentHash.Hex(bytes),
            Bytes = bytes,
        });
    }

    /// <summary>A string or a number as text; null for null and for values of other forms.</summary>
    private static string? Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }

    private ArticleResult<RawArticle> Skip(string reason) => ArticleResult.Skip<RawArticle>(_skippedAs, reason);
}
