using System.Globalization;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using FactCheck.Reports;
using Markdig;

namespace FactCheck.Tests.Reports;

/// <summary>Injection strings in every place of a report that comes from outside stay words in every form.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Strings = InjectionStrings.All;

    [Test]
    public void Html([ValueSource(nameof(Strings))] string words)
    {
        var page = new HtmlParser().ParseDocument(Write(ReportFormat.Html, words));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, img, iframe, object, embed, base, form, input, style:not(head > style), meta[http-equiv=refresh], math, link"), Is.Empty);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "src" or "srcdoc"), Is.Empty);
            Assert.That(page.QuerySelectorAll("[href]").Select(a => a.GetAttribute("href")), Has.All.StartWith("#").Or.All.StartWith("https://evil"));
            Assert.That(page.All.Count(e => e.LocalName == "article"), Is.EqualTo(2));
        });
    }

    [Test]
    public void Markdown([ValueSource(nameof(Strings))] string words)
    {
        var html = Markdig.Markdown.ToHtml(Write(ReportFormat.Markdown, words), new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().Build());
        var page = new HtmlParser().ParseDocument(html);
        Assert.That(page.QuerySelectorAll("script, img, iframe, a, table, details, base, meta[http-equiv], math, form"), Is.Empty);
    }

    [Test]
    public void Csv([ValueSource(nameof(Strings))] string words)
    {
        using var csv = CsvReader.FromText(Write(ReportFormat.Csv, words), new CsvReaderOptions { HasHeader = false });
        var rows = 0;
        for (; csv.Read(); rows++)
        {
            var fields = Enumerable.Range(0, csv.FieldCount).Select(i => csv.GetString(i)).ToList();
            Assert.That(fields, Has.Count.EqualTo(33));
            Assert.That(fields.Where(f => f is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]), Is.Empty);
        }
        Assert.That(rows, Is.EqualTo(1 + (3 * 2)));
    }

    [Test]
    public void Xml([ValueSource(nameof(Strings))] string words)
    {
        using var reader = XmlReader.Create(new StringReader(Write(ReportFormat.Junit, words)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var names = XDocument.Load(reader).Descendants().Select(e => e.Name.LocalName).ToHashSet();
        Assert.That(names, Is.SubsetOf(new[] { "testsuites", "testsuite", "testcase", "failure", "skipped", "system-out" }));
    }

    [Test]
    public void Json([ValueSource(nameof(Strings))] string words, [Values(ReportFormat.Json, ReportFormat.Sarif, ReportFormat.Annotations, ReportFormat.ClaimReview)] ReportFormat format)
    {
        using var json = JsonDocument.Parse(Write(format, words));
        var addresses = Members(json.RootElement).Where(m => m.Name is "uri" or "source" || (m.Name == "url" && format == ReportFormat.ClaimReview)).Select(m => m.Value.GetString());
        Assert.That(addresses.Where(a => a!.Contains(':', StringComparison.Ordinal) && !a.StartsWith("http", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Lines_of_text_and_of_GitHub([ValueSource(nameof(Strings))] string words)
    {
        var lines = Write(ReportFormat.Github, words).TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Length.EqualTo(4).And.All.Match("^::(error|notice) file=[^:,]*(,line=[0-9]+,col=[0-9]+)?,title=[^:,]*::"));
        Assert.That(Write(ReportFormat.Text, words).Where(c => char.IsControl(c) && c is not ('\n' or '\t')), Is.Empty);
    }

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Concat(element.EnumerateObject().SelectMany(p => Members(p.Value))),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private static string Write(ReportFormat format, string words) => HostileReport.Write(format, DecidedReport.Of(words)).ToString(CultureInfo.InvariantCulture);
}
