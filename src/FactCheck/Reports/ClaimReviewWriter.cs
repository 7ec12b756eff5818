using System.Buffers;
using System.Globalization;
using System.Text.Json;
using FactCheck.Discrepancies;
using FactCheck.Reports.Views;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes schema.org's ClaimReview (JSON-LD, https://schema.org/ClaimReview) for findings that a person has confirmed, one for each
/// position. The rating is a word and no number: the program shows that sources differ, and never ranks them.
/// </summary>
public static class ClaimReviewWriter
{
    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        var places = new PassagePlace(report.Articles);
        using (var json = new Utf8JsonWriter(output, JsonOutput.Indented))
        {
            json.WriteStartObject();
            json.WriteString("@context"u8, "https://schema.org"u8);
            json.WriteStartArray("@graph"u8);
            foreach (var discrepancy in report.Discrepancies)
                if (discrepancy.Verdict is { Decision: Decision.Confirmed } verdict)
                    for (var i = 0; i < discrepancy.Positions.Length; i++)
                        WriteReview(json, discrepancy, i, verdict, places);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    private static void WriteReview(Utf8JsonWriter json, DiscrepancyView discrepancy, int index, Verdict verdict, PassagePlace places)
    {
        var position = discrepancy.Positions[index];
        json.WriteStartObject();
        json.WriteString("@type"u8, "ClaimReview"u8);
        json.WriteString("@id"u8, $"urn:factcheck:finding:{discrepancy.Id}:{PositionView.Letter(index)}");
        json.WriteString("claimReviewed"u8, VisibleText.OneLine(position.Passages[0].Sentence));
        json.WriteString("datePublished"u8, verdict.Decided.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteNamed(json, "author", "Person", verdict.Person);
        if (verdict.Note.Length > 0)
            json.WriteString("reviewBody"u8, VisibleText.Of(verdict.Note));

        json.WriteStartObject("itemReviewed"u8);
        json.WriteString("@type"u8, "Claim"u8);
        if (position.Passages[0].Attribution is { } speaker)
            WriteNamed(json, "author", "Person", speaker);
        else
            WriteNamed(json, "author", "Organization", places.OutletOf(position.Passages[0]));
        json.WriteStartArray("appearance"u8);
        foreach (var passage in position.Passages.DistinctBy(p => p.Article))
            WriteArticle(json, passage, places);
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject("reviewRating"u8);
        json.WriteString("@type"u8, "Rating"u8);
        json.WriteString("alternateName"u8, "Differs from other coverage"u8);
        json.WriteString("ratingExplanation"u8, VisibleText.OneLine(discrepancy.Message));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, PassageView passage, PassagePlace places)
    {
        var article = places.ArticleOf(passage)?.Article;
        json.WriteStartObject();
        json.WriteString("@type"u8, "NewsArticle"u8);
        if (article?.Title is { } title)
            json.WriteString("headline"u8, VisibleText.OneLine(title));
        if (WebAddress.Of(article?.Url) is { } url)
            json.WriteString("url"u8, url);
        if (article?.Published is { } published)
            json.WriteString("datePublished"u8, published.ToString());
        WriteNamed(json, "publisher", "Organization", places.OutletOf(passage));
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string member, string type, string name)
    {
        json.WriteStartObject(member);
        json.WriteString("@type"u8, type);
        json.WriteString("name"u8, VisibleText.OneLine(name));
        json.WriteEndObject();
    }
}
