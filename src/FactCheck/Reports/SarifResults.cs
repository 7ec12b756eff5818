using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Reports.Views;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes findings as SARIF results: the first passage of the first position is the result's location, all others are related ones.
/// </summary>
internal sealed class SarifResults(Utf8JsonWriter json, PassagePlace places, ImmutableArray<string> articles, ImmutableArray<string> rules)
{
    public void Write(DiscrepancyView discrepancy)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, discrepancy.Rule);
        if (rules.IndexOf(discrepancy.Rule) is >= 0 and var rule)
            json.WriteNumber("ruleIndex"u8, rule);
        json.WriteString("level"u8, SarifReportWriter.LevelOf(discrepancy.Severity));
        json.WriteNumber("rank"u8, Math.Round(discrepancy.Confidence * 100, 2));
        SarifReportWriter.WriteText(json, "message", discrepancy.Message);
        json.WriteStartObject("fingerprints"u8);
        json.WriteString("factcheck/v1"u8, discrepancy.Id);
        json.WriteEndObject();

        var passages = Passages(discrepancy);
        json.WriteStartArray("locations"u8);
        WriteLocation(passages[0].Passage, passages[0].Position, id: null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations"u8);
        for (var i = 1; i < passages.Length; i++)
            WriteLocation(passages[i].Passage, passages[i].Position, i);
        json.WriteEndArray();
        json.WriteString("baselineState"u8, discrepancy.IsKnown ? "unchanged"u8 : "new"u8);
        json.WriteStartArray("suppressions"u8);
        if (discrepancy.Suppression is { } suppression)
            WriteSuppression(suppression);
        json.WriteEndArray();
        WriteProperties(discrepancy);
        json.WriteEndObject();
    }

    private void WriteSuppression(Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, "external"u8);
        json.WriteString("status"u8, "accepted"u8);
        json.WriteString("justification"u8, DecisionText.Of(suppression));
        json.WriteEndObject();
    }

    private static ImmutableArray<(PassageView Passage, PositionView Position)> Passages(DiscrepancyView discrepancy) =>
        [.. discrepancy.Positions.SelectMany(position => position.Passages.Select(passage => (passage, position)))];

    private void WriteLocation(PassageView passage, PositionView position, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
            json.WriteNumber("id"u8, number);
        json.WriteStartObject("physicalLocation"u8);
        json.WriteStartObject("artifactLocation"u8);
        json.WriteString("uri"u8, WebAddress.OfFile(places.FileOf(passage)));
        if (articles.IndexOf(passage.Article) is >= 0 and var index)
            json.WriteNumber("index"u8, index);
        json.WriteEndObject();
        if (places.LineOf(passage) is var (line, column))
            WriteRegion(passage, line, column);
        json.WriteEndObject();
        if (passage.Field == ArticleField.Title)
            WriteTitle();
        SarifReportWriter.WriteText(json, "message", $"{places.OutletOf(passage)}: {position.Display}, “{passage.Quote}”");
        json.WriteEndObject();
    }

    private void WriteRegion(PassageView passage, int line, int column)
    {
        json.WriteStartObject("region"u8);
        json.WriteNumber("startLine"u8, line);
        json.WriteNumber("startColumn"u8, column);
        json.WriteNumber("endLine"u8, line + passage.Quote.AsSpan().Count('\n'));
        json.WriteNumber("endColumn"u8, passage.Quote.LastIndexOf('\n') is >= 0 and var last ? passage.Quote.Length - last : column + passage.Span.Length);
        json.WriteNumber("charOffset"u8, passage.Span.Start);
        json.WriteNumber("charLength"u8, passage.Span.Length);
        json.WriteStartObject("snippet"u8);
        json.WriteString("text"u8, passage.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A title is no part of the text, and has no region in it.</summary>
    private void WriteTitle()
    {
        json.WriteStartArray("logicalLocations"u8);
        json.WriteStartObject();
        json.WriteString("name"u8, "title"u8);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(DiscrepancyView discrepancy)
    {
        json.WriteStartObject("properties"u8);
        json.WriteString("kind"u8, Hyphenated.Of(discrepancy.Kind));
        json.WriteString("scope"u8, Hyphenated.Of(discrepancy.Scope));
        json.WriteString("outcome"u8, Hyphenated.Of(discrepancy.Outcome));
        json.WriteString("subject"u8, discrepancy.Subject);
        json.WriteStartArray("explanation"u8);
        foreach (var reason in discrepancy.Explanation)
            json.WriteStringValue(reason);
        json.WriteEndArray();
        if (discrepancy.Verdict is { } verdict)
            VerdictJson.Write(json, verdict);
        json.WriteEndObject();
    }
}
