using System.Buffers;
using System.CommandLine;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Cli;

/// <summary>How a report of the store is written: its form, its file, from which severity on.</summary>
internal sealed record ReportForm(bool IsJson, string? Output, Severity Least)
{
    public static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "The report's form: text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    public static Option<string?> OutputOption() => new("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };

    public void Write(FactCheckReport report)
    {
        if (IsJson)
        {
            var json = new ArrayBufferWriter<byte>();
            JsonReportWriter.Write(json, report, Least, ProgramVersion.Text);
            ReportOutput.Write(json.WrittenSpan, Output);
        }
        else
        {
            ReportOutput.Write(surface => new TextReportWriter(surface, report).Write(Least), Output);
        }
    }
}
