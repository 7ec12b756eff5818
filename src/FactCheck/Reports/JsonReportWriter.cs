using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>Writes a report as the JSON object that other programs read. A change of its form raises <see cref="SchemaVersion"/>.</summary>
public static class JsonReportWriter
{
    public const int SchemaVersion = 1;

    /// <param name="output">Takes UTF-8, ending in a line feed.</param>
    /// <param name="report">The whole report.</param>
    /// <param name="least">Findings below this are left out.</param>
    /// <param name="version">The program's version.</param>
    public static void Write(IBufferWriter<byte> output, FactCheckReport report, Severity least, string version)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion"u8, SchemaVersion);
            WriteTool(json, version, report.Rules);

            json.WriteStartArray("articles"u8);
            foreach (var article in report.Articles)
                ArticleJson.Write(json, article);
            json.WriteEndArray();

            json.WriteStartArray("discrepancies"u8);
            foreach (var discrepancy in report.Discrepancies)
                if (discrepancy.Severity >= least)
                    DiscrepancyJson.Write(json, discrepancy, report.Verdicts.GetValueOrDefault(discrepancy.Id), suppression: null);
            json.WriteEndArray();

            json.WriteStartArray("suppressed"u8);
            foreach (var (discrepancy, suppression) in report.Suppressed)
                if (discrepancy.Severity >= least)
                    DiscrepancyJson.Write(json, discrepancy, verdict: null, suppression);
            json.WriteEndArray();

            json.WriteStartArray("skipped"u8);
            foreach (var skipped in report.Skipped)
                ArticleJson.WriteSkipped(json, skipped);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes one finding as a line of JSON, the same object as in a report, with the line end.</summary>
    public static void WriteLine(IBufferWriter<byte> output, Discrepancy discrepancy)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Compact))
            DiscrepancyJson.Write(json, discrepancy, verdict: null, suppression: null);
        output.Write("\n"u8);
    }

    private static void WriteTool(Utf8JsonWriter json, string version, ImmutableArray<Rule> rules)
    {
        json.WriteStartObject("tool"u8);
        json.WriteString("name"u8, "factcheck"u8);
        json.WriteString("version"u8, version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            json.WriteString("sha256"u8, rule.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
