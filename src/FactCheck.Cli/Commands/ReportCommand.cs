using System.CommandLine;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck report --store STORE</c>: what is stored differs where.</summary>
internal static class ReportCommand
{
    public static Command Make()
    {
        var (store, rules, format, output) = (StoreSelection.Required(), InputSymbols.Rules(), ReportForm.FormatOption(), ReportForm.OutputOption());
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a finding at or above this: info, warning or error.");
        var run = new Option<long?>("--run") { Description = "Only what this run found new or reopened.", HelpName = "N" };
        var command = new Command("report", "Report where the stored articles differ.") { store, run, format, output, rules, least, failOn };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(
                parsed.GetRequiredValue(store),
                parsed.GetValue(run),
                parsed.GetValue(rules),
                new ReportForm(parsed.GetValue(format) == "json", parsed.GetValue(output), InputSymbols.SeverityOf(parsed.GetValue(least)!)),
                InputSymbols.SeverityOf(parsed.GetValue(failOn)!))));
        return command;
    }

    private static int Run(string location, long? run, string? rules, ReportForm form, Severity failOn)
    {
        if (RuleSelection.Load(rules) is not { } pack)
            return ExitCode.Usage;

        using var store = Store.OpenForReading(location, TimeProvider.System);
        if (run is { } number && store.Run(number) is null)
            throw new StoreException(FormattableString.Invariant($"no run {number} in {store.Name}"));
        var report = store.Report(new DiscrepancyQuery { Run = run, LeastSeverity = form.Least < failOn ? form.Least : failOn, Limit = int.MaxValue }, pack, run is { } of ? store.SkippedIn(of) : []);
        form.Write(report);
        return report.Discrepancies.Any(d => d.Severity >= failOn) ? ExitCode.Findings : ExitCode.Done;
    }
}
