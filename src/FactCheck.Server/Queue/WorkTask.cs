using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Server.Queue;

/// <summary>A message of the queue: an article to be read, or a story of the store to be compared. Exactly one of the two is given.</summary>
/// <param name="Id">The same for the same work of one run, however often it is sent.</param>
/// <param name="With">What it is to be read or compared with.</param>
internal sealed record WorkTask(string Id, string With, TaskArticle? Article, long? Story)
{
    public static string IdOf(long run, RawArticle article, string with) =>
        FormattableString.Invariant($"{run}/article/{ContentHash.Hex(System.Text.Encoding.UTF8.GetBytes($"{article.Id}\n{article.Sha256}\n{with}"))[..32]}");

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, WorkTaskJson.Default.WorkTask);

    /// <exception cref="JsonException">The bytes are no task.</exception>
    public static WorkTask Parse(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, WorkTaskJson.Default.WorkTask) is { Id: not null, With: not null } task && task.Article is null != task.Story is null ? task : throw new JsonException("not a task");
}

/// <summary>An article as a reader of feeds or files found it.</summary>
internal sealed record TaskArticle(
    string Id, string? Path, string Text, bool IsClean, string? Outlet, string? Title, string? Author, string? Published, string? Updated, string? Retrieved, string? Url, string? Language, string Sha256, byte[] Bytes)
{
    public static TaskArticle Of(RawArticle raw) => new(
        raw.Id, raw.Path, raw.Text, raw.IsClean, raw.Outlet, raw.Title, raw.Author, raw.Published, raw.Updated, raw.Retrieved, raw.Url, raw.Language, raw.Sha256, raw.Bytes.ToArray());

    public RawArticle ToRaw() => new()
    {
        Id = Id,
        Path = Path,
        Text = Text,
        IsClean = IsClean,
        Outlet = Outlet,
        Title = Title,
        Author = Author,
        Published = Published,
        Updated = Updated,
        Retrieved = Retrieved,
        Url = Url,
        Language = Language,
        Sha256 = Sha256,
        Bytes = Bytes,
    };
}

[JsonSerializable(typeof(WorkTask))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class WorkTaskJson : JsonSerializerContext;
