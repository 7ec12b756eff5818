using System.CommandLine;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck tell --store STORE --notify FILE</c>: tells receivers what was found since they were told last, until all have taken it.</summary>
internal static class TellCommand
{
    public static Command Make()
    {
        var (store, rules, config, baseline, notify) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Baseline(), TellerSelection.Option());
        notify.Required = true;
        var command = new Command("tell", "Tell receivers what was found since they were told last; ends when all have taken it, or it is given up.") { store, notify, rules, config, baseline };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(parsed.GetRequiredValue(store), parsed.GetRequiredValue(notify)!, parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(baseline), StopSignal.Listen())));
        return command;
    }

    private static int Run(string place, string notify, string? rules, string? config, string? baseline, CancellationToken stop)
    {
        if (TellerSelection.Load(notify) is not { } list || RuleSelection.Load(rules, config) is not { } house || !HouseView.TryMake(house, baseline, out var view))
            return ExitCode.Usage;
        using var store = Store.Open(place, TimeProvider.System);
        TellerSelection.Begin(store, list, house, view).RunToEndAsync(stop).GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
