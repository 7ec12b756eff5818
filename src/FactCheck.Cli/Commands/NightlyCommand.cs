using System.CommandLine;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules;
using FactCheck.Server.Nightly;
using FactCheck.Server.Watching;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck nightly --store STORE --feeds FILE</c>: takes in all feeds once and reports what is new.</summary>
internal static class NightlyCommand
{
    private sealed record Options(string Store, string Feeds, string? Rules, string? Config, ReportTargets Targets, Severity Least, Severity FailOn, string? Baseline, int Threads, string? Queue, string? Notify);

    public static Command Make()
    {
        var (store, rules, config, threads, queue) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads(), QueueSelection.Option());
        var (format, output) = (ReportTargets.FormatOption(), ReportTargets.OutputOption());
        var feeds = new Option<string>("--feeds") { Description = "The list of feeds.", HelpName = "FILE", DefaultValueFactory = _ => "feeds.yml" };
        var least = InputSymbols.SeverityOption("--min-severity", "Leave out findings below this: info, warning or error.");
        var failOn = InputSymbols.SeverityOption("--fail-on", "Exit with 1 when there is a new finding at or above this: info, warning or error.");
        var (baseline, notify) = (InputSymbols.Baseline(), TellerSelection.Option());
        var command = new Command("nightly", "Take in all feeds once, compare them with what is stored, and report what is new.") { store, feeds, format, output, rules, config, least, failOn, baseline, threads, queue, notify };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(
                new Options(
                    parsed.GetRequiredValue(store),
                    parsed.GetRequiredValue(feeds),
                    parsed.GetValue(rules),
                    parsed.GetValue(config),
                    ReportTargets.Of(parsed.GetValue(format), parsed.GetRequiredValue(output)),
                    InputSymbols.SeverityOf(parsed.GetValue(least)!),
                    InputSymbols.SeverityOf(parsed.GetValue(failOn)!),
                    parsed.GetValue(baseline),
                    parsed.GetValue(threads),
                    parsed.GetValue(queue),
                    parsed.GetValue(notify)),
                StopSignal.Listen())));
        return command;
    }

    private static int Run(Options options, CancellationToken stop)
    {
        if (FeedListSelection.Load(options.Feeds) is not { } list
            || RuleSelection.Load(options.Rules, options.Config) is not { } house
            || !HouseView.TryMake(house, options.Baseline, out var view))
            return ExitCode.Usage;
        var receivers = options.Notify is { } file ? TellerSelection.Load(file) : null;
        if (options.Notify is not null && receivers is null)
            return ExitCode.Usage;

        using var store = Store.Open(options.Store, TimeProvider.System);
        using var telemetry = Telemetry.Start(store, options.Queue);
        var teller = receivers is null ? null : TellerSelection.Begin(store, receivers, house, view);
        var run = new NightlyRun(store, house, TimeProvider.System, options.Threads, QueueSelection.WorkforceOf(options.Queue, store, house, stop)) { Say = Console.Error.WriteLine }
            .RunAsync(list, new FetchSettings { Version = ProgramVersion.Text }, stop).GetAwaiter().GetResult();
        var least = options.Least < options.FailOn ? options.Least : options.FailOn;
        var report = view.Of(store.Report(new DiscrepancyQuery { Run = run.Number, LeastSeverity = least, Limit = int.MaxValue }, house.Pack, store.SkippedIn(run.Number)));
        options.Targets.Write(report, options.Least, store.WithWholeStories);
        RunSummary.Write(store, run);
        teller?.TellAsync(stop).GetAwaiter().GetResult();
        return report.Discrepancies.Any(d => d.Severity >= options.FailOn && !d.IsKnown) ? ExitCode.Findings : ExitCode.Done;
    }
}
