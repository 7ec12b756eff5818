using System.Buffers;
using System.CommandLine;
using System.Text;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.House;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check PATH...</c>: compares the articles and reports where they differ.</summary>
internal static class CheckCommand
{
    private sealed record Options(string[] Paths, bool AsJson, string? Output, string? Rules, string? Config, Severity Least, Severity FailOn, string? Baseline, string? NewBaseline, int Threads, string? Store);

    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var format = new Option<string>("--format") { Description = "The report's form: text for people, json for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };
        var (rules, config) = (InputSymbols.Rules(), InputSymbols.Config());
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a finding at or above this: info, warning or error.");
        var baseline = new Option<string?>("--baseline") { Description = "Mark the findings that this file names as known; they fail no run.", HelpName = "FILE" };
        var newBaseline = new Option<string?>("--write-baseline") { Description = "Write the findings of this run to this file, for --baseline.", HelpName = "FILE" };
        var threads = InputSymbols.Threads();
        var store = new Option<string?>("--store") { Description = "Check the articles as drafts against all that this store holds; nothing is stored.", HelpName = "STORE" };
        var command = new Command("check", "Report where the articles differ from one another, and within themselves.") { paths, format, output, rules, config, least, failOn, baseline, newBaseline, threads, store };
        command.SetAction(parsed => Run(new Options(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(format) == "json",
            parsed.GetValue(output),
            parsed.GetValue(rules),
            parsed.GetValue(config),
            InputSymbols.SeverityOf(parsed.GetValue(least)!),
            InputSymbols.SeverityOf(parsed.GetValue(failOn)!),
            parsed.GetValue(baseline),
            parsed.GetValue(newBaseline),
            parsed.GetValue(threads),
            parsed.GetValue(store))));
        return command;
    }

    private static int Run(Options options)
    {
        if (RuleSelection.Load(options.Rules, options.Config) is not { } house || !HouseView.TryMake(house, options.Baseline, out var view))
            return ExitCode.Usage;

        var pipeline = new FactCheckPipeline(house.Pack, house.Families);
        var articles = new ArticleInput(options.Threads).Read(options.Paths, pipeline.Read);
        return options.Store is { } store
            ? StoreSelection.With(store, () => Tell(view.Of(DraftReport.Of(store, house.Pack, articles)), options))
            : Tell(view.Of(pipeline.Compare(articles)), options);
    }

    private static int Tell(FactCheckReport report, Options options)
    {
        Write(report, options);
        if (options.NewBaseline is { } file)
            ReportOutput.Write(Encoding.UTF8.GetBytes(Baseline.Write(report.Discrepancies)), file);
        return report.Discrepancies.Any(d => d.Severity >= options.FailOn && !d.IsKnown) ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Write(FactCheckReport report, Options options)
    {
        if (options.AsJson)
        {
            var json = new ArrayBufferWriter<byte>();
            JsonReportWriter.Write(json, report, options.Least, ProgramVersion.Text);
            ReportOutput.Write(json.WrittenSpan, options.Output);
        }
        else
        {
            ReportOutput.Write(surface => new TextReportWriter(surface, report).Write(options.Least), options.Output);
        }
    }
}
