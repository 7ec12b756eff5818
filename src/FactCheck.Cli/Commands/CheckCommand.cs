using System.CommandLine;
using System.Text;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck check PATH...</c>: compares the articles and reports where they differ.</summary>
internal static class CheckCommand
{
    private sealed record Options(string[] Paths, string? StdinName, ReportTargets Targets, string? Rules, string? Config, Severity Least, Severity FailOn, string? Baseline, string? NewBaseline, int Threads, string? Store);

    public static Command Make()
    {
        var paths = InputSymbols.Paths();
        var stdinName = InputSymbols.StdinName();
        var (format, output) = (ReportTargets.FormatOption(), ReportTargets.OutputOption());
        var (rules, config) = (InputSymbols.Rules(), InputSymbols.Config());
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a finding at or above this: info, warning or error.");
        var baseline = InputSymbols.Baseline();
        var newBaseline = new Option<string?>("--write-baseline") { Description = "Write the findings of this run to this file, for --baseline.", HelpName = "FILE" };
        var threads = InputSymbols.Threads();
        var store = new Option<string?>("--store") { Description = "Check the articles as drafts against all that this store holds; nothing is stored.", HelpName = "STORE" };
        var command = new Command("check", "Report where the articles differ from one another, and within themselves.") { paths, stdinName, format, output, rules, config, least, failOn, baseline, newBaseline, threads, store };
        command.SetAction(parsed => Run(new Options(
            parsed.GetRequiredValue(paths),
            parsed.GetValue(stdinName),
            ReportTargets.Of(parsed.GetValue(format), parsed.GetRequiredValue(output)),
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
        var articles = new ArticleInput(options.Threads, options.StdinName).Read(options.Paths, pipeline.Read);
        return options.Store is { } store
            ? StoreSelection.With(store, () => Tell(view.Of(DraftReport.Of(store, house, articles)), options))
            : Tell(view.Of(pipeline.Compare(articles, options.Threads)), options);
    }

    private static int Tell(FactCheckReport report, Options options)
    {
        options.Targets.Write(report, options.Least);
        if (options.NewBaseline is { } file)
            ReportOutput.Write(Encoding.UTF8.GetBytes(Baseline.Write(report.Discrepancies)), file);
        return report.Discrepancies.Any(d => d.Severity >= options.FailOn && !d.IsKnown) ? ExitCode.Findings : ExitCode.Done;
    }
}
