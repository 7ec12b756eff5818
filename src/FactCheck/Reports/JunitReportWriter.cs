using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using FactCheck.Articles;
using FactCheck.Reports.Views;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Reports;

/// <summary>
/// Writes JUnit's XML, which build servers show: a suite for each rule, a test case for each finding, which fails unless it is only
/// information; one that is known or suppressed is skipped with the reason, as is an article that could not be read; a rule that found nothing passes.
/// </summary>
public static class JunitReportWriter
{
    public static void Write(IBufferWriter<byte> output, ReportView report)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            ImmutableArray<DiscrepancyView> all = [.. report.Discrepancies, .. report.Suppressed];
            var byRule = all.ToLookup(d => d.Rule, StringComparer.Ordinal);
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "factcheck");
            var passing = report.Rules.Count(r => !byRule.Contains(r.Id));
            WriteCounts(xml, all.Length + passing + report.Skipped.Length, all.Count(IsFailure), report.Skipped.Length + all.Count(d => ReasonToPass(d) is not null));
            foreach (var rule in report.Rules.Select(r => r.Id).Union(byRule.Select(g => g.Key)).Order(StringComparer.Ordinal))
                WriteSuite(xml, rule, [.. byRule[rule]], new PassagePlace(report.Articles));
            if (!report.Skipped.IsEmpty)
                WriteSkipped(xml, [.. report.Skipped]);
            xml.WriteEndElement();
        }
        output.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        output.Write("\n"u8);
    }

    private static void WriteSuite(XmlWriter xml, string rule, DiscrepancyView[] found, PassagePlace places)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", rule);
        WriteCounts(xml, Math.Max(1, found.Length), found.Count(IsFailure), found.Count(d => ReasonToPass(d) is not null));
        if (found.Length == 0)
            WriteCase(xml, rule, "nothing found");
        foreach (var discrepancy in found)
        {
            StartCase(xml, rule, $"{discrepancy.Message} ({discrepancy.Id})");
            if (ReasonToPass(discrepancy) is { } reason)
            {
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", VisibleText.OneLine(reason));
            }
            else if (IsFailure(discrepancy))
            {
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("message", VisibleText.OneLine(discrepancy.Message));
                xml.WriteAttributeString("type", $"{Hyphenated.Of(discrepancy.Severity)}: {Hyphenated.Of(discrepancy.Outcome)} of {Hyphenated.Of(discrepancy.Kind)}");
            }
            else
            {
                xml.WriteStartElement("system-out");
            }
            xml.WriteString(VisibleText.Of(Details(discrepancy, places)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteSkipped(XmlWriter xml, SkippedArticle[] skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "articles");
        WriteCounts(xml, skipped.Length, 0, skipped.Length);
        foreach (var article in skipped)
        {
            StartCase(xml, "articles", article.Article);
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", VisibleText.OneLine(article.Reason));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static bool IsFailure(DiscrepancyView discrepancy) => discrepancy.Severity >= Severity.Warning && ReasonToPass(discrepancy) is null;

    /// <summary>Why a finding is no failure whatever its severity; null for most.</summary>
    private static string? ReasonToPass(DiscrepancyView discrepancy) =>
        discrepancy.Suppression is { } suppression ? $"suppressed: {DecisionText.Of(suppression)}" : discrepancy.IsKnown ? "known" : null;

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int skipped)
    {
        foreach (var (name, number) in (ReadOnlySpan<(string, int)>)[("tests", tests), ("failures", failures), ("errors", 0), ("skipped", skipped)])
            xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Details(DiscrepancyView discrepancy, PassagePlace places)
    {
        var text = new StringBuilder();
        foreach (var position in discrepancy.Positions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{position.Display} ({position.Origins} independent)\n");
            foreach (var passage in position.Passages)
                text.Append(CultureInfo.InvariantCulture, $"  {places.OutletOf(passage)}, {places.FileOf(passage)}, {passage.Span}: {VisibleText.OneLine(passage.Sentence)}\n");
        }
        foreach (var reason in discrepancy.Explanation)
            text.Append("why: ").Append(reason).Append('\n');
        return text.ToString();
    }

    private static void WriteCase(XmlWriter xml, string rule, string name)
    {
        StartCase(xml, rule, name);
        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string rule, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"factcheck.{rule.Replace('/', '.')}");
        xml.WriteAttributeString("name", VisibleText.OneLine(name));
        // Readers expect a time. The same input gives the same bytes, so none is measured.
        xml.WriteAttributeString("time", "0");
    }
}
