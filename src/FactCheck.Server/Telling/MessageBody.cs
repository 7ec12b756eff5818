using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Server.Telling;

/// <summary>The words of a message: the report of its findings, in the form that the receiver takes.</summary>
internal static class MessageBody
{
    /// <summary>Slack refuses a section of more than 3,000 characters, and a header of more than 150.</summary>
    private const int LongestSection = 2900;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Subject(FactCheckReport report) => report.Discrepancies is [var only]
        ? $"FactCheck: {only.Message}"
        : FormattableString.Invariant($"FactCheck: {report.Discrepancies.Length} findings");

    public static byte[] Json(FactCheckReport report, string version) => Formatted(report, ReportFormat.Json, version);

    public static string Text(FactCheckReport report, string version, Uri? pages)
    {
        var links = pages is null ? "" : string.Concat(report.Discrepancies.Select(d => $"{PageOf(pages, d)}\n")) + "\n";
        return links + Encoding.UTF8.GetString(Formatted(report, ReportFormat.Text, version));
    }

    public static byte[] Slack(FactCheckReport report, Uri? pages)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Readable))
        {
            json.WriteStartObject();
            // Shown where blocks are not: in notices, and by programs that read no blocks.
            json.WriteString("text"u8, Escaped(Subject(report), LongestSection));
            json.WriteStartArray("blocks"u8);
            foreach (var discrepancy in report.Discrepancies)
                WriteSection(json, discrepancy, pages);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return body.WrittenSpan.ToArray();
    }

    private static void WriteSection(Utf8JsonWriter json, Discrepancy discrepancy, Uri? pages)
    {
        var text = new StringBuilder();
        text.Append('*').Append(Escaped(discrepancy.Message, LongestSection / 2)).Append('*');
        foreach (var position in discrepancy.Positions)
            if (position.Evidence is [var first, ..] && text.Length < LongestSection * 3 / 4)
                text.Append('\n').Append("> ").Append(Escaped(position.Display, 100)).Append(": ").Append(Escaped(first.Evidence.Quote.ReplaceLineEndings(" "), 300));
        if (pages is not null)
            text.Append("\n<").Append(PageOf(pages, discrepancy)).Append("|open>");
        json.WriteStartObject();
        json.WriteString("type"u8, "section"u8);
        json.WriteStartObject("text"u8);
        json.WriteString("type"u8, "mrkdwn"u8);
        json.WriteString("text"u8, text.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The three characters that have a meaning in Slack's texts.</summary>
    private static string Escaped(string text, int most)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        return escaped.Length <= most ? escaped : string.Concat(escaped.AsSpan(0, most - 1), "…");
    }

    private static Uri PageOf(Uri pages, Discrepancy discrepancy) => new(pages, $"finding/{discrepancy.Id}");

    private static byte[] Formatted(FactCheckReport report, ReportFormat format, string version)
    {
        var body = new ArrayBufferWriter<byte>();
        FormattedReport.Write(body, report, format, Severity.Info, version);
        return body.WrittenSpan.ToArray();
    }
}
