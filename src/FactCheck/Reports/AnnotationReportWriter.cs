using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes W3C Web Annotations (JSON-LD, https://www.w3.org/TR/annotation-model/): an annotation for each finding, whose targets are
/// its passages, each by its words and by its place. That model counts in Unicode code points, not in UTF-16 code units.
/// </summary>
public static class AnnotationReportWriter
{
    private const int Around = 32;

    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        var places = new PassagePlace(report.Articles);
        var id = "urn:factcheck:report:" + ContentHash.Hex(Encoding.UTF8.GetBytes(string.Join('\n', report.Discrepancies.Select(d => d.Id))))[..16];
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "http://www.w3.org/ns/anno.jsonld"u8);
            json.WriteString("id"u8, id);
            json.WriteString("type"u8, "AnnotationCollection"u8);
            json.WriteString("label"u8, "Where articles differ"u8);
            json.WriteNumber("total"u8, report.Discrepancies.Length);
            if (!report.Discrepancies.IsEmpty)
            {
                json.WriteStartObject("first"u8);
                json.WriteString("id"u8, id + ":1");
                json.WriteString("type"u8, "AnnotationPage"u8);
                json.WriteNumber("startIndex"u8, 0);
                json.WriteStartArray("items"u8);
                foreach (var discrepancy in report.Discrepancies)
                    WriteAnnotation(json, discrepancy, places);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteAnnotation(Utf8JsonWriter json, DiscrepancyView discrepancy, PassagePlace places)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, "urn:factcheck:finding:" + discrepancy.Id);
        json.WriteString("type"u8, "Annotation"u8);
        json.WriteString("motivation"u8, "questioning"u8);
        json.WriteStartArray("body"u8);
        WriteBody(json, string.Join('\n', discrepancy.Explanation.Prepend(discrepancy.Message)), "commenting");
        WriteBody(json, Hyphenated.Of(discrepancy.Kind), "tagging");
        WriteBody(json, Hyphenated.Of(discrepancy.Outcome), "tagging");
        WriteBody(json, Hyphenated.Of(discrepancy.Severity), "tagging");
        if (discrepancy.IsKnown)
            WriteBody(json, "known", "tagging");
        if (discrepancy.Verdict is { } verdict)
            WriteBody(json, DecisionText.Of(verdict), "assessing");
        json.WriteEndArray();
        json.WriteStartArray("target"u8);
        foreach (var passage in discrepancy.Passages)
            WriteTarget(json, passage, places);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, string value, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextualBody"u8);
        json.WriteString("value"u8, value);
        json.WriteString("format"u8, "text/plain"u8);
        json.WriteString("purpose"u8, purpose);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, PassageView passage, PassagePlace places)
    {
        json.WriteStartObject();
        json.WriteString("source"u8, SourceOf(passage, places));
        json.WriteStartArray("selector"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextQuoteSelector"u8);
        json.WriteString("exact"u8, passage.Quote);
        var (before, after) = places.Around(passage, Around);
        json.WriteString("prefix"u8, before);
        json.WriteString("suffix"u8, after);
        json.WriteEndObject();
        if (passage.Field == ArticleField.Text && places.ArticleOf(passage)?.Article.Text is { } text)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "TextPositionSelector"u8);
            json.WriteNumber("start"u8, CodePoints(text.AsSpan(0, passage.Span.Start)));
            json.WriteNumber("end"u8, CodePoints(text.AsSpan(0, passage.Span.End)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>An address that can be followed, else the file as a relative one.</summary>
    private static string SourceOf(PassageView passage, PassagePlace places) =>
        WebAddress.Of(places.ArticleOf(passage)?.Article.Url) ?? WebAddress.OfFile(places.FileOf(passage));

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            count -= char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? 1 : 0;
        return count;
    }
}
