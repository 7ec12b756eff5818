using System.CommandLine;
using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Feeds;
using FactCheck.Feeds.Fetching;
using FactCheck.Rules.House;
using FactCheck.Server;
using FactCheck.Server.Nightly;
using FactCheck.Server.Watching;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary>
/// <c>factcheck serve --store STORE</c>: shows what is stored as pages, and with <c>--feeds</c> does the nightly run
/// every night, until it is stopped.
/// </summary>
internal static class ServeCommand
{
    private const int UsualPort = 5080;

    private sealed record Options(string Store, string? Feeds, TimeOnly At, ServerSettings Server, bool HasPages, string? Rules, string? Config, int Threads, string? Queue, string? Notify);

    public static Command Make()
    {
        var (store, rules, config, threads, queue) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads(), QueueSelection.Option());
        var feeds = new Option<string?>("--feeds") { Description = "Do the nightly run over this list of feeds every night; the list is read anew for every run.", HelpName = "FILE" };
        var at = new Option<string>("--at") { Description = "The time of day of the run, in the machine's time zone.", HelpName = "HH:MM", DefaultValueFactory = _ => "02:00" };
        at.Validators.Add(result =>
        {
            if (!TimeOnly.TryParse(result.GetValueOrDefault<string>(), CultureInfo.InvariantCulture, out _))
                result.AddError($"--at takes a time of day such as 02:30, not '{result.GetValueOrDefault<string>()}'");
        });
        var access = new ServeAccess();
        var port = new Option<int>("--port") { Description = "The port of the pages; 0 takes a free one.", HelpName = "N", DefaultValueFactory = _ => UsualPort };
        var notify = TellerSelection.Option();
        var noPages = new Option<bool>("--no-pages") { Description = "Show no pages: only do the nightly run." };
        var command = new Command("serve", "Show what is stored as pages in a browser, with an HTTP API beside them; with --feeds, do the nightly run every night. A night that was missed is caught up.") { store, feeds, at, port, noPages, rules, config, threads, queue, notify };
        access.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(noPages) && (result.GetValue(feeds) ?? result.GetValue(notify)) is null)
                result.AddError("--no-pages without --feeds or --notify leaves nothing to do");
        });
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(
                new Options(
                    parsed.GetRequiredValue(store),
                    parsed.GetValue(feeds),
                    TimeOnly.Parse(parsed.GetRequiredValue(at), CultureInfo.InvariantCulture),
                    access.Settings(parsed, parsed.GetValue(port)),
                    !parsed.GetValue(noPages),
                    parsed.GetValue(rules),
                    parsed.GetValue(config),
                    parsed.GetValue(threads),
                    parsed.GetValue(queue),
                    parsed.GetValue(notify)),
                StopSignal.Listen()).GetAwaiter().GetResult()));
        return command;
    }

    private static async Task<int> Run(Options options, CancellationToken stop)
    {
        // What is wrong with the files is said now and not in the night.
        if ((options.Feeds is { } file && FeedListSelection.Load(file) is null) || RuleSelection.Load(options.Rules, options.Config) is not { } house || !HouseView.TryMake(house, baseline: null, out var view))
            return ExitCode.Usage;
        var receivers = options.Notify is { } list ? TellerSelection.Load(list) : null;
        if (options.Notify is not null && receivers is null)
            return ExitCode.Usage;

        using var store = Store.Open(options.Store, TimeProvider.System);
        using var telemetry = Telemetry.Start(store, options.Queue);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var parts = new List<Task>();
        if (options.HasPages)
            parts.Add(Pages(store, house, view.Known, options.Server, ends.Token));
        if (options.Feeds is { } feeds)
            parts.Add(NightlyHost.RunAsync(store, options.At, cancellation => Night(store, house, feeds, options, cancellation), TimeProvider.System, ends.Token, options.Server.LogsAsJson));
        if (receivers is not null)
            parts.Add(TellerSelection.Begin(store, receivers, house, view).RunAsync(ends.Token));
        // One that ends, by a signal or a fault, ends the other.
        await Task.WhenAny(parts).ConfigureAwait(false);
        await ends.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(parts).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static async Task Pages(Store store, HouseConfiguration house, Baseline known, ServerSettings settings, CancellationToken stop)
    {
        try
        {
            await ReviewServer.Run(store, house, known, settings, address => Console.Error.WriteLine($"The pages are at {Reachable(address)}; Ctrl+C ends."), stop).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            throw new InputException($"no pages on port {settings.Port.ToString(CultureInfo.InvariantCulture)}: {e.Message}");
        }
    }

    /// <summary>The address as a browser takes it: that of all addresses is none.</summary>
    private static string Reachable(string address) => new UriBuilder(address) is { Host: "0.0.0.0" or "[::]" } all
        ? FormattableString.Invariant($"{all.Scheme}://{Environment.MachineName}:{all.Port}, and every other address of this machine")
        : address;

    private static async Task Night(Store store, HouseConfiguration house, string feeds, Options options, CancellationToken cancellation)
    {
        var list = FeedListSelection.Load(feeds) ?? throw new InvalidDataException($"{feeds} has faults; no feed was read");
        var run = await new NightlyRun(store, house, TimeProvider.System, options.Threads, QueueSelection.WorkforceOf(options.Queue, store, house, cancellation)) { Say = Console.Error.WriteLine }
            .RunAsync(list, new FetchSettings { Version = ProgramVersion.Text }, cancellation).ConfigureAwait(false);
        RunSummary.Write(store, run);
    }
}
