using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes SARIF 2.1.0 (OASIS). The articles' clean texts are embedded as the artifacts' contents, because regions count in them:
/// the file that an article was read from may hold more, or be of another format.
/// </summary>
public static class SarifReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            var cited = report.Discrepancies.Concat(report.Suppressed).SelectMany(d => d.Passages).Select(p => p.Article).ToHashSet(StringComparer.Ordinal);
            var articles = report.Articles.Where(a => cited.Contains(a.Article.Id)).Select(a => a.Article).ToImmutableArray();
            json.WriteStartObject();
            json.WriteString("$schema"u8, Schema);
            json.WriteString("version"u8, "2.1.0"u8);
            json.WriteStartArray("runs"u8);
            json.WriteStartObject();
            WriteTool(json, report);
            json.WriteString("columnKind"u8, "utf16CodeUnits"u8);
            WriteInvocation(json, report.Skipped);
            json.WriteStartArray("artifacts"u8);
            foreach (var article in articles)
                WriteArtifact(json, article);
            json.WriteEndArray();
            json.WriteStartArray("results"u8);
            var results = new SarifResults(json, new PassagePlace(report.Articles), [.. articles.Select(a => a.Id)], [.. report.Rules.Select(r => r.Id)]);
            foreach (var discrepancy in report.Discrepancies.Concat(report.Suppressed))
                results.Write(discrepancy);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    internal static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, VisibleText.Of(text));
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, ReportView report)
    {
        json.WriteStartObject("tool"u8);
        json.WriteStartObject("driver"u8);
        json.WriteString("name"u8, "factcheck"u8);
        json.WriteString("version"u8, report.Version);
        json.WriteStartArray("rules"u8);
        foreach (var rule in report.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            if (!rule.KnownLimits.IsEmpty)
                WriteText(json, "help", "Known limits: " + string.Join(" ", rule.KnownLimits));
            json.WriteStartObject("defaultConfiguration"u8);
            json.WriteString("level"u8, LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteStartObject("properties"u8);
            json.WriteString("sha256"u8, rule.Sha256);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>An article that was skipped is a notification, not a result.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, ImmutableArray<SkippedArticle> skipped)
    {
        json.WriteStartArray("invocations"u8);
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful"u8, true);
        json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var article in skipped)
        {
            json.WriteStartObject();
            json.WriteString("level"u8, "warning"u8);
            WriteText(json, "message", $"skipped {article.Article}: {article.Reason}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteArtifact(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteStartObject("location"u8);
        json.WriteString("uri"u8, WebAddress.OfFile(PassagePlace.FileOf(article)));
        json.WriteEndObject();
        json.WriteStartObject("contents"u8);
        json.WriteString("text"u8, article.Text);
        json.WriteEndObject();
        json.WriteStartObject("properties"u8);
        json.WriteString("outlet"u8, article.Outlet);
        json.WriteString("title"u8, article.Title);
        json.WriteString("published"u8, article.Published?.ToString());
        json.WriteString("url"u8, article.Url);
        json.WriteString("sha256"u8, article.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
