using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>A claim as an object with its value, its qualifiers and its evidence.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, Hyphenated.Of(claim.Kind));
        json.WriteString("subject"u8, claim.Subject.Label);
        json.WriteString("predicate"u8, claim.Predicate);

        json.WriteStartObject("value"u8);
        json.WriteString("type"u8, claim.Value.Type);
        json.WriteString("text"u8, claim.Value.Text);
        json.WriteString("normalized"u8, claim.Value.Normalized);
        json.WriteEndObject();

        json.WriteStartObject("qualifiers"u8);
        foreach (var (name, value) in claim.Qualifiers)
            json.WriteString(name, value);
        json.WriteEndObject();

        json.WriteString("polarity"u8, Hyphenated.Of(claim.Polarity));
        json.WriteString("modality"u8, Hyphenated.Of(claim.Modality));
        json.WriteString("attribution"u8, claim.Attribution?.Name);
        json.WriteString("asOf"u8, claim.AsOf?.ToString());
        json.WriteString("field"u8, ArticleJson.FieldName(claim.Evidence.Field));
        json.WriteNumber("start"u8, claim.Evidence.Span.Start);
        json.WriteNumber("end"u8, claim.Evidence.Span.End);
        json.WriteString("quote"u8, claim.Evidence.Quote);
        json.WriteEndObject();
    }
}
