using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>A claim as an object with its value, its qualifiers and its evidence.</summary>
public static class ClaimJson
{
    /// <summary>The words for the members of an enumeration, by their numbers, which count from 0.</summary>
    private static readonly JsonEncodedText[] Kinds = Words(typeof(ClaimKind)), Polarities = Words(typeof(Polarity)), Modalities = Words(typeof(Modality));

    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString(JsonName.Kind, Kinds[(int)claim.Kind]);
        json.WriteString(JsonName.Subject, claim.Subject.Label);
        json.WriteString(JsonName.Predicate, claim.Predicate);

        json.WriteStartObject(JsonName.Value);
        json.WriteString(JsonName.Type, claim.Value.Type);
        json.WriteString(JsonName.Text, claim.Value.Text);
        json.WriteString(JsonName.Normalized, claim.Value.Normalized);
        json.WriteEndObject();

        json.WriteStartObject(JsonName.Qualifiers);
        foreach (var (name, value) in claim.Qualifiers)
            json.WriteString(name, value);
        json.WriteEndObject();

        json.WriteString(JsonName.Polarity, Polarities[(int)claim.Polarity]);
        json.WriteString(JsonName.Modality, Modalities[(int)claim.Modality]);
        json.WriteString(JsonName.Attribution, claim.Attribution?.Name);
        json.WriteString(JsonName.AsOf, claim.AsOf?.ToString());
        json.WriteString(JsonName.Field, ArticleJson.FieldName(claim.Evidence.Field));
        json.WriteNumber(JsonName.Start, claim.Evidence.Span.Start);
        json.WriteNumber(JsonName.End, claim.Evidence.Span.End);
        json.WriteString(JsonName.Quote, claim.Evidence.Quote);
        json.WriteEndObject();
    }

    private static JsonEncodedText[] Words(Type enumeration)
    {
        var names = Enum.GetNames(enumeration);
        var words = new JsonEncodedText[names.Length];
        for (var i = 0; i < words.Length; i++)
            words[i] = JsonEncodedText.Encode(Hyphenated.Of(names[i]));
        return words;
    }
}
