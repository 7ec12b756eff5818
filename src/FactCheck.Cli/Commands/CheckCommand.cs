using System.Buffers;
using System.CommandLine;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check PATH...</c>: compares the articles and reports where they differ.</summary>
internal static class CheckCommand
{
    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var format = new Option<string>("--format") { Description = "The report's form: text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };
        var rules = InputSymbols.Rules();
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a finding at or above this: info, warning or error.");
        var threads = InputSymbols.Threads();
        var store = new Option<string?>("--store") { Description = "Check the articles as drafts against all that this store holds; nothing is stored.", HelpName = "STORE" };
        var command = new Command("check", "Report where the articles differ from one another, and within themselves.") { paths, format, output, rules, least, failOn, threads, store };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(format) == "json",
            parsed.GetValue(output),
            parsed.GetValue(rules),
            InputSymbols.SeverityOf(parsed.GetValue(least)!),
            InputSymbols.SeverityOf(parsed.GetValue(failOn)!),
            parsed.GetValue(threads),
            parsed.GetValue(store)));
        return command;
    }

    private static int Run(string[] paths, bool asJson, string? output, string? rules, Severity least, Severity failOn, int threads, string? store)
    {
        if (RuleSelection.Load(rules) is not { } pack)
            return ExitCode.Usage;

        var pipeline = new FactCheckPipeline(pack);
        var articles = new ArticleInput(threads).Read(paths, pipeline.Read);
        if (store is not null)
            return StoreSelection.With(store, () => Write(DraftReport.Of(store, pack, articles), asJson, output, least, failOn));
        return Write(pipeline.Compare(articles), asJson, output, least, failOn);
    }

    private static int Write(FactCheckReport report, bool asJson, string? output, Severity least, Severity failOn)
    {
        if (asJson)
        {
            var json = new ArrayBufferWriter<byte>();
            JsonReportWriter.Write(json, report, least, ProgramVersion.Text);
            ReportOutput.Write(json.WrittenSpan, output);
        }
        else
        {
            ReportOutput.Write(surface => new TextReportWriter(surface, report).Write(least), output);
        }
        return report.Discrepancies.Any(d => d.Severity >= failOn) ? ExitCode.Findings : ExitCode.Done;
    }
}
