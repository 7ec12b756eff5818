using System.Globalization;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>The member "verdict" of a finding that people decided about.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict"u8);
        json.WriteString("decision"u8, Hyphenated.Of(verdict.Decision));
        json.WriteString("person"u8, verdict.Person);
        json.WriteString("decided"u8, verdict.Decided.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        json.WriteString("note"u8, verdict.Note);
        json.WriteEndObject();
    }
}
