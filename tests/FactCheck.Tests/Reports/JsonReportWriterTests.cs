using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Reports;

public sealed class JsonReportWriterTests
{
    [Test]
    public void Has_the_members_of_the_format_in_their_order()
    {
        using var json = JsonDocument.Parse(Written(Severity.Warning));
        Assert.Multiple(() =>
        {
            Assert.That(Members(json.RootElement), Is.EqualTo("schemaVersion tool articles discrepancies suppressed skipped"));
            Assert.That(Members(json.RootElement.GetProperty("tool")), Is.EqualTo("name version rules"));
            Assert.That(
                Members(json.RootElement.GetProperty("articles")[0]),
                Is.EqualTo("id path outlet title author published updated retrieved url language sha256 story origin"));
            Assert.That(
                Members(json.RootElement.GetProperty("discrepancies")[0]),
                Is.EqualTo("id rule kind scope outcome severity confidence subject message explanation positions sameEvent"));
            var position = json.RootElement.GetProperty("discrepancies")[0].GetProperty("positions")[0];
            Assert.That(Members(position), Is.EqualTo("value display origins evidence"));
            Assert.That(Members(position.GetProperty("evidence")[0]), Is.EqualTo("article field start end quote sentence attribution reading"));
            Assert.That(json.RootElement.GetProperty("skipped")[0].GetProperty("reason").GetString(), Is.EqualTo("binary, not text"));
        });
    }

    [Test]
    public void Says_where_the_words_stand_and_leaves_an_unknown_outlet_null()
    {
        using var json = JsonDocument.Parse(Written(Severity.Warning));
        var evidence = json.RootElement.GetProperty("discrepancies")[0].GetProperty("positions")[0].GetProperty("evidence")[0];
        Assert.Multiple(() =>
        {
            Assert.That(evidence.GetProperty("start").GetInt32(), Is.EqualTo(20));
            Assert.That(evidence.GetProperty("end").GetInt32(), Is.EqualTo(32));
            Assert.That(evidence.GetProperty("quote").GetString(), Is.EqualTo("Twelve boats"));
            Assert.That(json.RootElement.GetProperty("articles")[1].GetProperty("outlet").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(json.RootElement.GetProperty("articles")[0].GetProperty("published").GetString(), Is.EqualTo("2022-06-04"));
        });
    }

    [TestCase(Severity.Info, 1)]
    [TestCase(Severity.Warning, 0)]
    public void Leaves_out_what_is_below_the_least_severity(Severity least, int expected)
    {
        using var json = JsonDocument.Parse(Written(least, Severity.Info));
        Assert.That(json.RootElement.GetProperty("discrepancies").GetArrayLength(), Is.EqualTo(expected));
    }

    [Test]
    public void Is_readable_utf8_with_line_feeds()
    {
        var text = Written(Severity.Info);
        Assert.That(text, Does.StartWith("{\n").And.EndsWith("}\n").And.Contains("“in good order”").And.Not.Contains('\r').And.Not.Contains("\\u"));
    }

    private static string Written(Severity least, Severity severity = Severity.Error)
    {
        var output = new ArrayBufferWriter<byte>();
        JsonReportWriter.Write(output, HandMadeReport.Make(severity), least, "1.2.3");
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    private static string Members(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));
}
