using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>A claim as an object with its value, its qualifiers and its evidence.</summary>
public static class ClaimJson
{
    // Written dozens of times an article: a name that is encoded beforehand is not looked through for what must be escaped.
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind"),
        Subject = JsonEncodedText.Encode("subject"),
        Predicate = JsonEncodedText.Encode("predicate"),
        Value = JsonEncodedText.Encode("value"),
        Type = JsonEncodedText.Encode("type"),
        Text = JsonEncodedText.Encode("text"),
        Normalized = JsonEncodedText.Encode("normalized"),
        Qualifiers = JsonEncodedText.Encode("qualifiers"),
        PolarityName = JsonEncodedText.Encode("polarity"),
        ModalityName = JsonEncodedText.Encode("modality"),
        Attribution = JsonEncodedText.Encode("attribution"),
        AsOf = JsonEncodedText.Encode("asOf"),
        Field = JsonEncodedText.Encode("field"),
        Start = JsonEncodedText.Encode("start"),
        End = JsonEncodedText.Encode("end"),
        Quote = JsonEncodedText.Encode("quote");

    /// <summary>The words for the members of an enumeration, by their numbers, which count from 0.</summary>
    private static readonly JsonEncodedText[] Kinds = Words(typeof(ClaimKind)), Polarities = Words(typeof(Polarity)), Modalities = Words(typeof(Modality));

    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString(Kind, Kinds[(int)claim.Kind]);
        json.WriteString(Subject, claim.Subject.Label);
        json.WriteString(Predicate, claim.Predicate);

        json.WriteStartObject(Value);
        json.WriteString(Type, claim.Value.Type);
        json.WriteString(Text, claim.Value.Text);
        json.WriteString(Normalized, claim.Value.Normalized);
        json.WriteEndObject();

        json.WriteStartObject(Qualifiers);
        // To go through an empty one costs as much as through one with an entry.
        if (!claim.Qualifiers.IsEmpty)
            foreach (var (name, value) in claim.Qualifiers)
                json.WriteString(name, value);
        json.WriteEndObject();

        json.WriteString(PolarityName, Polarities[(int)claim.Polarity]);
        json.WriteString(ModalityName, Modalities[(int)claim.Modality]);
        json.WriteString(Attribution, claim.Attribution?.Name);
        json.WriteString(AsOf, claim.AsOf?.ToString());
        json.WriteString(Field, ArticleJson.FieldName(claim.Evidence.Field));
        json.WriteNumber(Start, claim.Evidence.Span.Start);
        json.WriteNumber(End, claim.Evidence.Span.End);
        json.WriteString(Quote, claim.Evidence.Quote);
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
