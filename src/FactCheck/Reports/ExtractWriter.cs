using System.Buffers;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Mentions;

namespace FactCheck.Reports;

/// <summary>Writes what was read in one article as a line of JSON, with the line end.</summary>
public static class ExtractWriter
{
    public static void Write(IBufferWriter<byte> output, Article article, IEnumerable<Mention> mentions, IEnumerable<Claim> claims)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Compact))
        {
            json.WriteStartObject();
            json.WriteStartObject("article"u8);
            ArticleJson.WriteMembers(json, article);
            json.WriteEndObject();

            json.WriteStartArray("mentions"u8);
            foreach (var mention in mentions)
                if (mention is not Name { IsDemonym: true })
                    MentionJson.Write(json, mention, article);
            json.WriteEndArray();

            json.WriteStartArray("claims"u8);
            foreach (var claim in claims)
                ClaimJson.Write(json, claim);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }
}
