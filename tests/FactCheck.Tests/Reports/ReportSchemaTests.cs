using System.Text.Json;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>What the published schemas of SARIF 2.1.0 and of W3C Web Annotation ask for, as far as the reports use them.</summary>
public sealed class ReportSchemaTests
{
    [Test]
    public void Sarif_has_what_the_schema_requires([Values] bool hostile)
    {
        using var json = Parse(ReportFormat.Sarif, hostile);
        var run = json.RootElement.GetProperty("runs")[0];
        var (driver, artifacts) = (run.GetProperty("tool").GetProperty("driver"), run.GetProperty("artifacts"));
        var result = run.GetProperty("results")[0];
        Assert.Multiple(() =>
        {
            Assert.That(json.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(run.GetProperty("columnKind").GetString(), Is.EqualTo("utf16CodeUnits"));
            Assert.That(driver.GetProperty("name").GetString(), Is.EqualTo("factcheck"));
            Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo(driver.GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(result.GetProperty("level").GetString(), Is.AnyOf("none", "note", "warning", "error"));
            Assert.That(result.GetProperty("rank").GetDouble(), Is.InRange(0, 100));
            Assert.That(result.GetProperty("fingerprints").GetProperty("factcheck/v1").GetString(), Is.EqualTo("0123456789abcdef"));
            Assert.That((result.GetProperty("baselineState").GetString(), result.GetProperty("suppressions").GetArrayLength()), Is.EqualTo(("new", 0)));
            Assert.That(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(), Is.True);
        });
        foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(result.GetProperty("relatedLocations").EnumerateArray()))
            CheckLocation(location, artifacts);
    }

    [Test]
    public void Sarif_has_only_members_that_the_schema_knows([ValueSource(typeof(InjectionStrings), nameof(InjectionStrings.All))] string words)
    {
        using var json = JsonDocument.Parse(HostileReport.Write(ReportFormat.Sarif, DecidedReport.Of(words)));
        Check("log", json.RootElement);

        static void Check(string name, JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    Check(name, item);
            // Property bags and fingerprints hold what the tool likes.
            if (element.ValueKind != JsonValueKind.Object || name is "properties" or "fingerprints")
                return;
            var known = SarifMembers.Of[name];
            var members = element.EnumerateObject().ToList();
            Assert.That(members.Select(m => m.Name), Is.SubsetOf(known.Select(m => m.TrimEnd('!'))).And.SupersetOf(known.Where(m => m.EndsWith('!')).Select(m => m.TrimEnd('!'))), name);
            foreach (var member in members)
            {
                Assert.That(member.Name is "startLine" or "startColumn" or "endLine" or "endColumn" && member.Value.GetInt32() < 1, Is.False, member.Name);
                Check(member.Name, member.Value);
            }
        }
    }

    private static void CheckLocation(JsonElement location, JsonElement artifacts)
    {
        var (place, region) = (location.GetProperty("physicalLocation").GetProperty("artifactLocation"), location.GetProperty("physicalLocation").GetProperty("region"));
        var artifact = artifacts[place.GetProperty("index").GetInt32()];
        var text = artifact.GetProperty("contents").GetProperty("text").GetString()!;
        var (start, length) = (region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32());
        var line = text.Split('\n')[region.GetProperty("startLine").GetInt32() - 1];
        Assert.Multiple(() =>
        {
            Assert.That(place.GetProperty("uri").GetString(), Is.EqualTo(artifact.GetProperty("location").GetProperty("uri").GetString()).And.Match("^[A-Za-z0-9._~:/?#%-]+$"));
            Assert.That(text.Substring(start, length), Is.EqualTo(region.GetProperty("snippet").GetProperty("text").GetString()));
            Assert.That(line[(region.GetProperty("startColumn").GetInt32() - 1)..], Does.StartWith(text.Substring(start, length)));
            Assert.That(location.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
        });
    }

    [Test]
    public void Annotations_have_what_the_model_requires([Values] bool hostile)
    {
        using var json = Parse(ReportFormat.Annotations, hostile);
        var root = json.RootElement;
        var annotation = root.GetProperty("first").GetProperty("items")[0];
        Assert.Multiple(() =>
        {
            Assert.That(root.GetProperty("@context").GetString(), Is.EqualTo("http://www.w3.org/ns/anno.jsonld"));
            Assert.That(root.GetProperty("type").GetString(), Is.EqualTo("AnnotationCollection"));
            Assert.That(root.GetProperty("first").GetProperty("type").GetString(), Is.EqualTo("AnnotationPage"));
            Assert.That(root.GetProperty("total").GetInt32(), Is.EqualTo(1));
            Assert.That(annotation.GetProperty("id").GetString(), Is.EqualTo("urn:factcheck:finding:0123456789abcdef"));
            Assert.That(annotation.GetProperty("motivation").GetString(), Is.EqualTo("questioning"));
        });
        foreach (var target in annotation.GetProperty("target").EnumerateArray())
        {
            var (quote, position) = (target.GetProperty("selector")[0], target.GetProperty("selector")[1]);
            Assert.That(target.GetProperty("source").GetString(), Does.Match("^[A-Za-z0-9._~:/?#%-]+$"));
            Assert.That(quote.GetProperty("type").GetString(), Is.EqualTo("TextQuoteSelector"));
            var units = quote.GetProperty("exact").GetString()!;
            Assert.That(position.GetProperty("end").GetInt32() - position.GetProperty("start").GetInt32(), Is.EqualTo(units.EnumerateRunes().Count()));
        }
    }

    [Test]
    public void Annotations_count_in_code_points()
    {
        var report = HandMadeReport.Make();
        var article = report.Articles[0].Article;
        var moved = report with { Articles = [report.Articles[0] with { Article = article with { Text = "👩👩" + article.Text[4..] } }, report.Articles[1]] };
        using var json = JsonDocument.Parse(HostileReport.Write(ReportFormat.Annotations, moved));
        var selector = json.RootElement.GetProperty("first").GetProperty("items")[0].GetProperty("target")[0].GetProperty("selector")[1];
        Assert.That(selector.GetProperty("start").GetInt32(), Is.EqualTo(18));
    }

    private static JsonDocument Parse(ReportFormat format, bool hostile) => JsonDocument.Parse(HostileReport.Write(format, hostile ? HostileReport.Make() : HandMadeReport.Make()));
}
