using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Feeds.Formats;

/// <summary>
/// Reads JSON Feed (1.0, 1.1) and IPTC ninjs: one object, a list of them, or an object with a list "items". What stands before a
/// fault is read.
/// </summary>
internal sealed class JsonFeedReader(Uri? address)
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<FoundEntry> _entries = [];
    private readonly Dictionary<string, JsonElement> _feed = new(StringComparer.Ordinal);

    public static FeedDocument Read(ContentFormat format, string text, Uri? address)
    {
        var json = Encoding.UTF8.GetBytes(text.Contains("\\u", StringComparison.Ordinal) ? LoneSurrogates.Replace(text) : text);
        return new JsonFeedReader(address).Read(format, json);
    }

    private FeedDocument Read(ContentFormat format, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
                ReadItems(ref reader);
            else if (reader.TokenType == JsonTokenType.StartObject)
                ReadRoot(ref reader);
        }
        catch (JsonException e)
        {
            var fault = string.Create(CultureInfo.InvariantCulture, $"broken JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})");
            if (_entries.Count == 0)
                return FeedDocument.Faulty(format, fault);
            _entries.Add(new FoundEntry(_entries.Count + 1, null, fault));
        }
        if (_entries.Count == 0 && NinjsItem.IsNinjs(_feed))
            _entries.Add(NinjsItem.Read(1, _feed, address));
        else if (_entries.Count == 0 && (_feed.ContainsKey("text") || _feed.ContainsKey("content_text") || _feed.ContainsKey("content_html")))
            _entries.Add(JsonFeedItem.Read(1, _feed, address));

        var (title, language) = (Text("title"), Text("language"));
        var feedAuthors = JsonFeedItem.Authors(_feed);
        return new FeedDocument(format, _entries.Select(e => e.Entry is not { } entry || format != ContentFormat.JsonFeed ? e : e with
        {
            Entry = entry with { Outlet = entry.Outlet ?? title, Language = entry.Language ?? language, Author = entry.Author ?? feedAuthors },
        }))
        { Title = title };

        string? Text(string key) => _feed.TryGetValue(key, out var value) ? JsonFeedItem.Text(value) : null;
    }

    private void ReadRoot(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (name is "items" && reader.TokenType == JsonTokenType.StartArray)
                ReadItems(ref reader);
            else
                _feed[name] = JsonElement.ParseValue(ref reader);
        }
    }

    private void ReadItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var item = JsonElement.ParseValue(ref reader);
            if (_entries.Count < FeedDocument.MaximumEntries)
                _entries.Add(ReadItem(_entries.Count + 1, item));
        }
    }

    private FoundEntry ReadItem(int number, JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("item", out var inner))
            item = inner;
        if (item.ValueKind != JsonValueKind.Object)
            return new FoundEntry(number, null, "no JSON object");
        var fields = item.EnumerateObject().DistinctBy(p => p.Name).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        return NinjsItem.IsNinjs(fields) ? NinjsItem.Read(number, fields, address) : JsonFeedItem.Read(number, fields, address);
    }
}
