using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage.Compact;

namespace FactCheck.Storage.Streams;

/// <summary>
/// What was read in one article, as a line between the halves of a streaming map and reduce. The key stands first, so that sorting the
/// bytes of lines (<c>LC_ALL=C sort</c>) puts those of one key together.
/// </summary>
/// <param name="Key">Day and hash of the text, in which order articles are put into stories; from then on the id of the article's story.</param>
/// <param name="Made">What the line was made with, as the stamp of a store is.</param>
/// <param name="Terms">Packed, as a store keeps them.</param>
/// <param name="Claims">Packed, as a store keeps them.</param>
public sealed record ArticleLine(
    string Key, string Made, string Id, string? Path, string? Outlet, string? Title, string? Published, string? Url, string? Language, string Sha256, byte[] Terms, byte[] Claims)
{
    /// <summary>The line without its end. All in it is ASCII.</summary>
    public static byte[] Of(ReadArticle read, string made) => new ArticleLine(
        string.Create(CultureInfo.InvariantCulture, $"{read.Terms.Day ?? DateOnly.MaxValue:yyyy-MM-dd} {read.Terms.Fingerprint:x16}"),
        made,
        read.Article.Id,
        read.Article.Path,
        read.Article.Outlet,
        read.Article.Title,
        read.Article.Published?.ToString(),
        read.Article.Url,
        read.Article.Language,
        read.Article.Sha256,
        TermsForm.Write(read.Terms),
        ClaimForm.Write(read.Claims)).ToBytes();

    /// <summary>What lines of this program and these lexicons are made with.</summary>
    public static string MadeWith(RulePack pack) => Stamps.OfReading(pack);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, ArticleLineJson.Default.ArticleLine);

    /// <exception cref="InvalidDataException">It is no such line, or made by another version; says which line it is.</exception>
    public static ArticleLine Parse(ReadOnlySpan<byte> line, long number)
    {
        try
        {
            if (JsonSerializer.Deserialize(line, ArticleLineJson.Default.ArticleLine) is not { Key: not null, Made: not null, Id: not null, Sha256: not null, Terms: not null, Claims: not null } parsed)
                throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} is not one of 'factcheck extract --format keyed'"));
            return parsed.Made.StartsWith(Stamps.Library, StringComparison.Ordinal)
                ? parsed
                : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} was made by another version of factcheck"));
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"line {number} is not one of 'factcheck extract --format keyed': fault at byte {e.BytePositionInLine}"), e);
        }
    }

    /// <summary>What comparing needs of the article; its text is not in the line.</summary>
    public ReadArticle ToRead()
    {
        var article = new Article
        {
            Id = Id,
            Path = Path,
            Outlet = Outlet,
            Title = Title,
            Published = PublicationTimeReader.Read(Published),
            Url = Url,
            Language = Language,
            Sha256 = Sha256,
            Text = "",
        };
        return new ReadArticle(article, [], ClaimForm.ReadAll(Claims), TermsForm.Read(Terms));
    }
}

[JsonSerializable(typeof(ArticleLine))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class ArticleLineJson : JsonSerializerContext;
