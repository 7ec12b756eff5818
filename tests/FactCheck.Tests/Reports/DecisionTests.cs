using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>What people decided stands in every form that a person reads, and in those of programs that have a place for it.</summary>
public sealed class DecisionTests
{
    [Test]
    public void Text_tells_the_verdict_and_counts_what_is_known_and_suppressed() =>
        Assert.That(Write(ReportFormat.Text), Does.Contain("  verdict: confirmed by Ada, 7 Jun 2022: two counts\n").And.Contains("error (known): ").And.EndsWith("2 findings in 2 articles: 2 error; 1 known. 1 suppressed.\n"));

    [Test]
    public void Html_shows_the_verdict_the_known_and_the_suppressed()
    {
        var page = new HtmlParser().ParseDocument(Write(ReportFormat.Html));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelector(".lead")!.TextContent, Does.StartWith("2 errors; 1 known; 1 suppressed; from"));
            Assert.That(page.QuerySelector($"#f-{DecidedReport.Confirmed} .decided")!.TextContent, Is.EqualTo("confirmed by Ada, 7 Jun 2022: two counts"));
            Assert.That(page.QuerySelectorAll($"#f-{DecidedReport.Known} .label").Select(l => l.TextContent), Does.Contain("known"));
            Assert.That(page.QuerySelectorAll("section").Select(s => s.TextContent), Has.Some.EqualTo("Suppressedset apart: one wire report (city desk, until 2030-05-03)"));
        });
    }

    [Test]
    public void Markdown_shows_the_verdict_the_known_and_the_suppressed() =>
        Assert.That(Write(ReportFormat.Markdown), Does.Contain("2 findings: 2 errors; 1 known; 1 suppressed.").And.Contains("- Verdict: confirmed by Ada, 7 Jun 2022: two counts\n")
            .And.Contains(", known. Finding `1111111111111111`").And.Contains("\n## Suppressed\n\n- **set apart**: one wire report (city desk, until 2030-05-03)\n"));

    [Test]
    public void Csv_has_a_column_for_each()
    {
        using var csv = CsvReader.FromText(Write(ReportFormat.Csv), new CsvReaderOptions { HasHeader = true });
        var rows = new List<(string Id, string Known, string Suppressed, string Verdict, string Person, string Decided, string Note)>();
        while (csv.Read())
            rows.Add((csv.GetString("finding"), csv.GetString("known"), csv.GetString("suppressed"), csv.GetString("verdict"), csv.GetString("person"), csv.GetString("decided"), csv.GetString("note")));
        Assert.That(rows.Distinct(), Is.EqualTo(new[]
        {
            (DecidedReport.Confirmed, "", "", "confirmed", "Ada", "2022-06-07", "two counts"),
            (DecidedReport.Known, "yes", "", "", "", "", ""),
            (DecidedReport.Suppressed, "", "one wire report (city desk, until 2030-05-03)", "", "", "", ""),
        }));
    }

    [Test]
    public void Junit_skips_what_is_known_or_suppressed_with_the_reason()
    {
        var root = XDocument.Parse(Write(ReportFormat.Junit)).Root!;
        Assert.Multiple(() =>
        {
            Assert.That(root.Descendants("failure").Count(), Is.EqualTo(1));
            Assert.That(root.Descendants("skipped").Select(s => s.Attribute("message")!.Value), Is.EqualTo(new[] { "known", "suppressed: one wire report (city desk, until 2030-05-03)", "binary, not text" }));
            Assert.That((root.Attribute("tests")!.Value, root.Attribute("failures")!.Value, root.Attribute("skipped")!.Value), Is.EqualTo(("4", "1", "3")));
            Assert.That(root.Elements("testsuite").Sum(s => int.Parse(s.Attribute("skipped")!.Value, CultureInfo.InvariantCulture)), Is.EqualTo(3));
        });
    }

    [Test]
    public void Sarif_and_json_hold_the_same_decisions()
    {
        using var sarif = JsonDocument.Parse(Write(ReportFormat.Sarif));
        using var json = JsonDocument.Parse(Write(ReportFormat.Json));
        var results = sarif.RootElement.GetProperty("runs")[0].GetProperty("results");
        var (found, suppressed) = (json.RootElement.GetProperty("discrepancies"), json.RootElement.GetProperty("suppressed"));
        Assert.Multiple(() =>
        {
            Assert.That(results.EnumerateArray().Select(r => r.GetProperty("baselineState").GetString()), Is.EqualTo(new[] { "new", "unchanged", "new" }));
            Assert.That(results[2].GetProperty("suppressions")[0].GetProperty("justification").GetString(), Is.EqualTo("one wire report (city desk, until 2030-05-03)"));
            Assert.That(results[0].GetProperty("properties").GetProperty("verdict").GetRawText(), Is.EqualTo(found[0].GetProperty("verdict").GetRawText()).IgnoreWhiteSpace);
            Assert.That(found[0].GetProperty("verdict").GetProperty("decided").GetString(), Is.EqualTo("2022-06-07T08:09:10+00:00"));
            Assert.That((found[1].GetProperty("known").GetBoolean(), found[1].TryGetProperty("verdict", out _)), Is.EqualTo((true, false)));
            Assert.That(suppressed[0].GetProperty("suppression").GetProperty("owner").GetString(), Is.EqualTo("city desk"));
        });
    }

    [Test]
    public void Known_findings_are_notices_to_GitHub_and_tagged_in_annotations()
    {
        Assert.That(Write(ReportFormat.Github).Split('\n').Select(l => l.Split(' ')[0]), Is.EqualTo(new[] { "::error", "::error", "::notice", "::notice", "" }));
        using var json = JsonDocument.Parse(Write(ReportFormat.Annotations));
        var bodies = json.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(i => i.GetProperty("body")[4]).Select(b => (b.GetProperty("purpose").GetString(), b.GetProperty("value").GetString()));
        Assert.That(bodies, Is.EqualTo(new[] { ("assessing", "confirmed by Ada, 7 Jun 2022: two counts"), ("tagging", "known") }));
    }

    [Test]
    public void ClaimReview_has_each_position_of_what_was_confirmed_and_no_number_for_a_rating()
    {
        using var json = JsonDocument.Parse(Write(ReportFormat.ClaimReview));
        var reviews = json.RootElement.GetProperty("@graph");
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("@context").GetString(), Is.EqualTo("https://schema.org"));
            Assert.That(reviews.EnumerateArray().Select(r => (r.GetProperty("@type").GetString(), r.GetProperty("@id").GetString(), r.GetProperty("claimReviewed").GetString())), Is.EqualTo(new[]
            {
                ("ClaimReview", "urn:factcheck:finding:0123456789abcdef:A", "Twelve boats reached the harbour, the club said."),
                ("ClaimReview", "urn:factcheck:finding:0123456789abcdef:B", "Fifteen boats reached the harbour “in good order”."),
            }));
            Assert.That(reviews[0].GetProperty("author").GetProperty("name").GetString(), Is.EqualTo("Ada"));
            Assert.That((reviews[0].GetProperty("datePublished").GetString(), reviews[0].GetProperty("reviewBody").GetString()), Is.EqualTo(("2022-06-07", "two counts")));
            Assert.That(reviews[0].GetProperty("itemReviewed").GetProperty("appearance")[0].GetProperty("publisher").GetProperty("name").GetString(), Is.EqualTo("The Ferry"));
            Assert.That(reviews[0].GetProperty("reviewRating").TryGetProperty("ratingValue", out _), Is.False);
        });
        using var none = JsonDocument.Parse(HostileReport.Write(ReportFormat.ClaimReview, HandMadeReport.Make()));
        Assert.That(none.RootElement.GetProperty("@graph").GetArrayLength(), Is.Zero);
    }

    private static string Write(ReportFormat format) => HostileReport.Write(format, DecidedReport.Make());
}
