using System.CommandLine;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck report --store STORE</c>: what is stored differs where, and what people decided about it.</summary>
internal static class ReportCommand
{
    private sealed record Options(string Store, long? Run, ReportTargets Targets, string? Rules, string? Config, Severity Least, Severity FailOn, string? Baseline);

    public static Command Make()
    {
        var (store, rules, config, baseline) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Baseline());
        var (format, output) = (ReportTargets.FormatOption(ReportFormat.ClaimReview), ReportTargets.OutputOption());
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a finding at or above this: info, warning or error.");
        var run = new Option<long?>("--run") { Description = "Only what this run found new or reopened.", HelpName = "N" };
        var command = new Command("report", "Report where the stored articles differ.") { store, run, format, output, rules, config, least, failOn, baseline };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(new Options(
                parsed.GetRequiredValue(store),
                parsed.GetValue(run),
                ReportTargets.Of(parsed.GetValue(format), parsed.GetRequiredValue(output)),
                parsed.GetValue(rules),
                parsed.GetValue(config),
                InputSymbols.SeverityOf(parsed.GetValue(least)!),
                InputSymbols.SeverityOf(parsed.GetValue(failOn)!),
                parsed.GetValue(baseline)))));
        return command;
    }

    private static int Run(Options options)
    {
        if (RuleSelection.Load(options.Rules, options.Config) is not { } house || !HouseView.TryMake(house, options.Baseline, out var view))
            return ExitCode.Usage;

        using var store = Store.OpenForReading(options.Store, TimeProvider.System);
        if (options.Run is { } number && store.Run(number) is null)
            throw new StoreException(FormattableString.Invariant($"no run {number} in {store.Name}"));
        var query = new DiscrepancyQuery { Run = options.Run, LeastSeverity = options.Least < options.FailOn ? options.Least : options.FailOn, Limit = int.MaxValue };
        var report = view.Of(store.Report(query, house.Pack, options.Run is { } run ? store.SkippedIn(run) : []));
        options.Targets.Write(report, options.Least, store.WithWholeStories);
        return report.Discrepancies.Any(d => d.Severity >= options.FailOn && !d.IsKnown) ? ExitCode.Findings : ExitCode.Done;
    }
}
