using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Text;

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
                WriteArticle(json, article);
            json.WriteEndArray();

            json.WriteStartArray("discrepancies"u8);
            foreach (var discrepancy in report.Discrepancies)
                if (discrepancy.Severity >= least)
                    WriteDiscrepancy(json, discrepancy, report.Verdicts.GetValueOrDefault(discrepancy.Id), suppression: null);
            json.WriteEndArray();

            json.WriteStartArray("suppressed"u8);
            foreach (var (discrepancy, suppression) in report.Suppressed)
                if (discrepancy.Severity >= least)
                    WriteDiscrepancy(json, discrepancy, verdict: null, suppression);
            json.WriteEndArray();

            json.WriteStartArray("skipped"u8);
            foreach (var skipped in report.Skipped)
                WriteSkipped(json, skipped);
            json.WriteEndArray();
            json.WriteEndObject();
        }
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

    private static void WriteArticle(Utf8JsonWriter json, ReportedArticle reported)
    {
        json.WriteStartObject();
        ArticleJson.WriteMembers(json, reported.Article);
        json.WriteString("story"u8, reported.Story);
        json.WriteString("origin"u8, reported.Origin);
        json.WriteEndObject();
    }

    private static void WriteDiscrepancy(Utf8JsonWriter json, Discrepancy discrepancy, Verdict? verdict, Suppression? suppression)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, discrepancy.Id);
        json.WriteString("rule"u8, discrepancy.Rule.Id);
        json.WriteString("kind"u8, Hyphenated.Of(discrepancy.Kind));
        json.WriteString("scope"u8, Hyphenated.Of(discrepancy.Scope));
        json.WriteString("outcome"u8, Hyphenated.Of(discrepancy.Outcome));
        json.WriteString("severity"u8, Hyphenated.Of(discrepancy.Severity));
        json.WriteNumber("confidence"u8, discrepancy.Confidence);
        json.WriteString("subject"u8, discrepancy.Subject);
        json.WriteString("message"u8, discrepancy.Message);
        WriteStrings(json, "explanation"u8, discrepancy.Explanation);

        json.WriteStartArray("positions"u8);
        foreach (var position in discrepancy.Positions)
            WritePosition(json, position);
        json.WriteEndArray();

        if (discrepancy.SameEvent is { } same)
        {
            json.WriteStartObject("sameEvent"u8);
            json.WriteNumber("score"u8, Math.Round(same.Score, 4));
            WriteStrings(json, "for"u8, same.For);
            WriteStrings(json, "against"u8, same.Against);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("sameEvent"u8);
        }
        if (discrepancy.IsKnown)
            json.WriteBoolean("known"u8, true);
        if (verdict is not null)
            VerdictJson.Write(json, verdict);
        if (suppression is not null)
            WriteSuppression(json, suppression);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject("suppression"u8);
        json.WriteString("reason"u8, suppression.Reason);
        json.WriteString("owner"u8, suppression.Owner);
        json.WriteString("expires"u8, suppression.Expires.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("place"u8, suppression.Place);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, Position position)
    {
        json.WriteStartObject();
        json.WriteString("value"u8, position.Value);
        json.WriteString("display"u8, position.Display);
        json.WriteNumber("origins"u8, position.Origins);
        json.WriteStartArray("evidence"u8);
        foreach (var claim in position.Evidence)
            WriteEvidence(json, claim);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Claim claim)
    {
        var evidence = claim.Evidence;
        json.WriteStartObject();
        json.WriteString("article"u8, evidence.Article);
        json.WriteString("field"u8, ArticleJson.FieldName(evidence.Field));
        json.WriteNumber("start"u8, evidence.Span.Start);
        json.WriteNumber("end"u8, evidence.Span.End);
        json.WriteString("quote"u8, evidence.Quote);
        json.WriteString("sentence"u8, evidence.Sentence);
        json.WriteString("attribution"u8, claim.Attribution?.Name);
        WriteStrings(json, "reading"u8, claim.Reading);
        json.WriteEndObject();
    }

    private static void WriteSkipped(Utf8JsonWriter json, SkippedArticle skipped)
    {
        json.WriteStartObject();
        json.WriteString("article"u8, skipped.Article);
        json.WriteString("reason"u8, skipped.Reason);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
