using System.CommandLine;
using FactCheck.Server.Queue;
using FactCheck.Server.Watching;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck worker --queue ADDRESS --store STORE</c>: reads and compares for runs with <c>--queue</c> until it is stopped.</summary>
internal static class WorkerCommand
{
    public static Command Make()
    {
        var (store, rules, config, threads, queue) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads(), QueueSelection.Option());
        queue.Required = true;
        var command = new Command("worker", "Read and compare what 'ingest', 'nightly' and 'serve' with --queue ask for, until it is stopped. Any number may run, on any number of machines.") { queue, store, rules, config, threads };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(parsed.GetRequiredValue(queue)!, parsed.GetRequiredValue(store), parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(threads), StopSignal.Listen())));
        return command;
    }

    private static int Run(string queue, string place, string? rules, string? config, int threads, CancellationToken stop)
    {
        if (RuleSelection.Load(rules, config) is not { } house)
            return ExitCode.Usage;
        using var store = Store.Open(place, TimeProvider.System);
        using var telemetry = Telemetry.Start(store, queue);
        QueueSelection.RequireShared(store);
        var address = new Uri(queue);
        var worker = new Worker(store, address, house, threads, TimeProvider.System, Console.Error.WriteLine);
        Console.Error.WriteLine($"Waiting for work from {address.Host}; Ctrl+C ends.");
        worker.RunAsync(stop).GetAwaiter().GetResult();
        Console.Error.WriteLine(FormattableString.Invariant($"stopped: {worker.Articles} articles read, {worker.Stories} stories compared"));
        return ExitCode.Done;
    }
}
