using System.CommandLine;
using System.Globalization;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules;
using FactCheck.Server.Nightly;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck serve --store STORE --feeds FILE --at HH:MM</c>: does the nightly run every night, until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var (store, rules, threads) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Threads());
        var feeds = new Option<string>("--feeds") { Description = "The list of feeds; read anew for every run.", HelpName = "FILE", DefaultValueFactory = _ => "feeds.yml" };
        var at = new Option<string>("--at") { Description = "The time of day of the run, in the machine's time zone.", HelpName = "HH:MM", DefaultValueFactory = _ => "02:00" };
        at.Validators.Add(result =>
        {
            if (!TimeOnly.TryParse(result.GetValueOrDefault<string>(), CultureInfo.InvariantCulture, out _))
                result.AddError($"--at takes a time of day such as 02:30, not '{result.GetValueOrDefault<string>()}'");
        });
        var command = new Command("serve", "Do the nightly run every night, until stopped. A night that was missed is caught up.") { store, feeds, at, rules, threads };
        command.SetAction((parsed, stop) => Task.FromResult(StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(
                parsed.GetRequiredValue(store),
                parsed.GetRequiredValue(feeds),
                TimeOnly.Parse(parsed.GetRequiredValue(at), CultureInfo.InvariantCulture),
                parsed.GetValue(rules),
                parsed.GetValue(threads),
                stop))));
        return command;
    }

    private static int Run(string location, string feeds, TimeOnly at, string? rules, int threads, CancellationToken stop)
    {
        // What is wrong with the files is said now and not in the night.
        if (FeedListSelection.Load(feeds) is null || RuleSelection.Load(rules) is not { } pack)
            return ExitCode.Usage;

        using var store = Store.Open(location, TimeProvider.System);
        NightlyHost.RunAsync(store, at, Night, TimeProvider.System, stop).GetAwaiter().GetResult();
        return ExitCode.Done;

        async Task Night(CancellationToken cancellation)
        {
            var list = FeedListSelection.Load(feeds) ?? throw new InvalidDataException($"{feeds} has faults; no feed was read");
            var run = await new NightlyRun(store, pack, TimeProvider.System, threads)
                .RunAsync(list, new FetchSettings { Version = ProgramVersion.Text }, cancellation).ConfigureAwait(false);
            RunSummary.Write(store, run);
        }
    }
}
