using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules.House;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>A finding as the object that other programs read.</summary>
public static class DiscrepancyJson
{
    /// <param name="json">Takes the object.</param>
    /// <param name="discrepancy">The finding.</param>
    /// <param name="verdict">What holds of it; null where it is open.</param>
    /// <param name="suppression">Why the house does not see it; null where it does.</param>
    public static void Write(Utf8JsonWriter json, Discrepancy discrepancy, Verdict? verdict, Suppression? suppression = null)
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

    private static void WriteStrings(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
