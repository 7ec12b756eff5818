using System.Globalization;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>What a person decided about a finding.</summary>
public static class VerdictJson
{
    /// <summary>The member "verdict" of a finding.</summary>
    internal static void Write(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict"u8);
        WriteMembers(json, verdict);
        json.WriteEndObject();
    }

    /// <summary>Members of an object that the caller opens and closes.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("decision"u8, Hyphenated.Of(verdict.Decision));
        json.WriteString("person"u8, verdict.Person);
        json.WriteString("decided"u8, verdict.Decided.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
        json.WriteString("note"u8, verdict.Note);
    }
}
