using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Reports;
using FactCheck.Reports.Html;
using Markdig;

namespace FactCheck.Tests.Reports;

public sealed class FormattedReportTests
{
    [Test]
    public void Every_form_is_the_same_bytes_each_time_and_has_only_line_feeds([Values] ReportFormat format)
    {
        var text = HostileReport.Write(format, HandMadeReport.Make());
        Assert.That(text, Is.EqualTo(HostileReport.Write(format, HandMadeReport.Make())).And.EndsWith("\n").And.Not.Contains('\r').And.Not.StartWith("\ufeff"));
    }

    [Test]
    public void No_form_lets_a_control_or_a_turn_of_direction_through([Values] ReportFormat format)
    {
        if (format is ReportFormat.Json)
            Assert.Ignore("JSON gives the words exactly, for programs");
        var text = HostileReport.Write(format, HostileReport.Make());
        var isExact = format is ReportFormat.Sarif or ReportFormat.Annotations;
        Assert.That(text, isExact ? Does.Not.Contain('\u0007') : Does.Not.Contain('\u202e').And.Not.Contain('\u0007').And.Not.Contain("&#x202E;"));
    }

    [TestCase("a.txt", ReportFormat.Text)]
    [TestCase("A.HTML", ReportFormat.Html)]
    [TestCase("a.sarif", ReportFormat.Sarif)]
    [TestCase("junit.xml", ReportFormat.Junit)]
    [TestCase("a.jsonld", ReportFormat.Annotations)]
    [TestCase("a.pdf", null)]
    public void An_ending_names_a_form(string file, ReportFormat? format) => Assert.That(ReportFormats.OfName(file), Is.EqualTo(format));

    [Test]
    public void Html_shows_stored_text_as_text()
    {
        var page = new HtmlParser().ParseDocument(HostileReport.Write(ReportFormat.Html, HostileReport.Make()));
        Assert.Multiple(() =>
        {
            Assert.That(page.QuerySelectorAll("script, img, iframe, object, link, form, base"), Is.Empty);
            Assert.That(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "src" or "autofocus"), Is.Empty);
            Assert.That(page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")), Has.All.StartWith("#"));
            Assert.That(page.QuerySelector("h3")!.TextContent, Does.Contain(HostileReport.Markup));
            Assert.That(page.QuerySelector("mark")!.TextContent, Does.Contain("safe[U+202E]neddih␇\ufffd"));
            Assert.That(page.QuerySelectorAll("blockquote bdi, blockquote[dir=auto]"), Is.Not.Empty);
        });
    }

    [Test]
    public void Html_needs_nothing_from_elsewhere_and_allows_only_its_own_style()
    {
        var text = HostileReport.Write(ReportFormat.Html, HandMadeReport.Make());
        var page = new HtmlParser().ParseDocument(text);
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content");
        Assert.Multiple(() =>
        {
            Assert.That(policy, Does.StartWith("default-src 'none'; style-src 'sha256-").And.Contains(StyleSheet.PolicyOf(page.QuerySelector("style")!.TextContent)));
            Assert.That(StyleSheet.Read(), Does.Not.Contain("url(").And.Not.Contain("@import"));
            Assert.That(page.QuerySelectorAll("mark b").Select(b => b.TextContent), Is.EqualTo(new[] { "Twelve", "Fifteen" }));
            Assert.That(page.QuerySelectorAll("svg .silent, svg .cell"), Is.Not.Empty);
            Assert.That(page.QuerySelectorAll("h1"), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public void Csv_has_no_field_that_a_spreadsheet_would_run()
    {
        var lines = HostileReport.Write(ReportFormat.Csv, HostileReport.Make());
        Assert.That(lines, Does.Contain("'=HYPERLINK").And.Not.Match("(^|,|\n)\"?[=@+]"));
        Assert.That(lines.Split('\n')[0].Split(','), Has.Length.EqualTo(33));
    }

    [Test]
    public void Markdown_shows_stored_text_as_text()
    {
        var html = Markdown.ToHtml(HostileReport.Write(ReportFormat.Markdown, HostileReport.Make()), new MarkdownPipelineBuilder().UseAdvancedExtensions().UseAutoLinks().Build());
        var page = new HtmlParser().ParseDocument(html);
        Assert.That(page.QuerySelectorAll("script, img, a, b, table, del"), Is.Empty);
        Assert.That(page.QuerySelector("h2")!.TextContent, Does.Contain(HostileReport.Markup).And.Contain("[link](http://evil.example)"));
    }

    [Test]
    public void Junit_counts_cases_and_fails_for_warnings()
    {
        var root = XDocument.Parse(HostileReport.Write(ReportFormat.Junit, HostileReport.Make())).Root!;
        var suites = root.Elements("testsuite").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(root.Name.LocalName, Is.EqualTo("testsuites"));
            Assert.That(suites.Select(s => s.Attribute("name")!.Value), Is.EqualTo(new[] { HandMadeReport.Make().Rules[0].Id, "articles" }));
            Assert.That(suites.Sum(s => Number(s, "tests")), Is.EqualTo(Number(root, "tests")).And.EqualTo(root.Descendants("testcase").Count()));
            Assert.That(Number(root, "failures"), Is.EqualTo(root.Descendants("failure").Count()).And.EqualTo(1));
            Assert.That(Number(root, "skipped"), Is.EqualTo(root.Descendants("skipped").Count()));
            Assert.That(root.Descendants("testcase").Select(c => (c.Attribute("name"), c.Attribute("classname"), c.Attribute("time"))), Has.None.Matches<(XAttribute?, XAttribute?, XAttribute?)>(c => c.Item1 is null || c.Item2 is null || c.Item3 is null));
        });

        static int Number(XElement element, string name) => int.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    }

    [Test]
    public void Github_lines_cannot_be_broken_out_of()
    {
        var lines = HostileReport.Write(ReportFormat.Github, HostileReport.Make()).TrimEnd('\n').Split('\n');
        Assert.That(lines, Has.Length.EqualTo(2).And.All.Match("^::error file=[^:]*,title=[^:,]*::"));
        Assert.That(HostileReport.Write(ReportFormat.Github, HandMadeReport.Make()), Does.StartWith("::error file=in/left.txt,line=3,col=1,title=number%3A boats::The Ferry says 12 boats, right.txt says 15. Here: "));
    }
}
