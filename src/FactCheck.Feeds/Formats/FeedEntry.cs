using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactCheck.Feeds.Formats;

/// <summary>What a feed says of one article, as written there; null where it does not say.</summary>
internal sealed record FeedEntry
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the feed calls it: a guid, an Atom id, a ninjs uri.</summary>
    public string? Id { get; init; }

    /// <summary>The page; absolute where the feed's own address is known.</summary>
    public string? Link { get; init; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Outlet { get; init; }

    public string? Published { get; init; }

    public string? Updated { get; init; }

    public string? Language { get; init; }

    /// <summary>The article as a whole, where the format has a place for that.</summary>
    public EntryText? Content { get; init; }

    public EntryText? Summary { get; init; }

    /// <summary>A picture's caption with its credit.</summary>
    public string? Caption { get; init; }

    /// <summary>
    /// All that is read of the entry, as JSON in UTF-8. An entry's own bytes change with what says nothing of the article, such as
    /// the number of comments.
    /// </summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(
        new Dictionary<string, string?>
        {
            ["id"] = Id, ["url"] = Link, ["outlet"] = Outlet, ["title"] = Title, ["author"] = Author, ["published"] = Published, ["updated"] = Updated,
            ["language"] = Language, ["content"] = Content?.Value, ["summary"] = Summary?.Value, ["caption"] = Caption,
        },
        Written);
}

/// <summary>Marked up, or plain words.</summary>
internal sealed record EntryText(string Value, bool IsHtml);
