using System.CommandLine;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules;
using FactCheck.Server.Nightly;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck nightly --store STORE --feeds FILE</c>: takes in all feeds once and reports what is new.</summary>
internal static class NightlyCommand
{
    public static Command Make()
    {
        var (store, rules, threads) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Threads());
        var (format, output) = (ReportForm.FormatOption(), ReportForm.OutputOption());
        var feeds = new Option<string>("--feeds") { Description = "The list of feeds.", HelpName = "FILE", DefaultValueFactory = _ => "feeds.yml" };
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a new finding at or above this: info, warning or error.");
        var command = new Command("nightly", "Take in all feeds once, compare them with what is stored, and report what is new.") { store, feeds, format, output, rules, least, failOn, threads };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(
                parsed.GetRequiredValue(store),
                parsed.GetRequiredValue(feeds),
                parsed.GetValue(rules),
                new ReportForm(parsed.GetValue(format) == "json", parsed.GetValue(output), InputSymbols.SeverityOf(parsed.GetValue(least)!)),
                InputSymbols.SeverityOf(parsed.GetValue(failOn)!),
                parsed.GetValue(threads),
                StopSignal.Listen())));
        return command;
    }

    private static int Run(string location, string feeds, string? rules, ReportForm form, Severity failOn, int threads, CancellationToken stop)
    {
        if (FeedListSelection.Load(feeds) is not { } list || RuleSelection.Load(rules) is not { } pack)
            return ExitCode.Usage;

        using var store = Store.Open(location, TimeProvider.System);
        var run = new NightlyRun(store, pack, TimeProvider.System, threads)
            .RunAsync(list, new FetchSettings { Version = ProgramVersion.Text }, stop).GetAwaiter().GetResult();
        var least = form.Least < failOn ? form.Least : failOn;
        var report = store.Report(new DiscrepancyQuery { Run = run.Number, LeastSeverity = least, Limit = int.MaxValue }, pack, store.SkippedIn(run.Number));
        form.Write(report);
        RunSummary.Write(store, run);
        return report.Discrepancies.Any(d => d.Severity >= failOn) ? ExitCode.Findings : ExitCode.Done;
    }
}
