using System.CommandLine;
using FactCheck.Server.Assistants;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck mcp --store STORE</c>: lets an assistant check drafts and look findings up, by the Model Context Protocol over standard input and output.</summary>
internal static class McpCommand
{
    public static Command Make()
    {
        var (store, rules, config) = (StoreSelection.Required(), InputSymbols.Rules(), InputSymbols.Config());
        var command = new Command("mcp", "Serve an assistant by the Model Context Protocol on standard input and output: check, discrepancies, explain. Nothing is stored.") { store, rules, config };
        command.SetAction(parsed => StoreSelection.With(
            parsed.GetRequiredValue(store),
            () => Run(parsed.GetRequiredValue(store), parsed.GetValue(rules), parsed.GetValue(config), StopSignal.Listen())));
        return command;
    }

    private static int Run(string location, string? rules, string? config, CancellationToken stop)
    {
        if (RuleSelection.Load(rules, config) is not { } house || !HouseView.TryMake(house, baseline: null, out var view))
            return ExitCode.Usage;
        using var store = Store.OpenForReading(location, TimeProvider.System);
        AssistantServer.RunAsync(store, house, view.Known, stop).GetAwaiter().GetResult();
        return ExitCode.Done;
    }
}
