using System.CommandLine;
using FactCheck.Storage;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck store info|verify|rebuild|backup</c>: looks after a store.</summary>
internal static class StoreCommand
{
    public static Command Make()
    {
        var (rules, config, threads, file) = (InputSymbols.Rules(), InputSymbols.Config(), InputSymbols.Threads(), new Argument<string>("FILE") { Description = "The file to write; it must not be there yet." });
        return new Command("store", "Look after a store.")
        {
            Sub("info", "Print how much it holds.", [], (place, _) => Info(place)),
            Sub("verify", "Check every hash, quote and offset.", [], (place, _) => Verify(place)),
            Sub("rebuild", "Read and compare everything again; verdicts stay.", [rules, config, threads], (place, parsed) => Rebuild(place, parsed.GetValue(rules), parsed.GetValue(config), parsed.GetValue(threads))),
            Sub("backup", "Copy it into a file while others use it.", [file], (place, parsed) => Backup(place, parsed.GetRequiredValue(file))),
        };
    }

    private static Command Sub(string name, string description, Symbol[] symbols, Func<string, ParseResult, int> run)
    {
        var location = StoreSelection.Required();
        var command = new Command(name, description) { location };
        foreach (var symbol in symbols)
            if (symbol is Option option)
                command.Options.Add(option);
            else
                command.Arguments.Add((Argument)symbol);
        // The place and not the store: its library would be loaded at the start of every command.
        command.SetAction(parsed => StoreSelection.With(parsed.GetRequiredValue(location), () => run(parsed.GetRequiredValue(location), parsed)));
        return command;
    }

    private static int Info(string place)
    {
        using var store = Store.OpenForReading(place, TimeProvider.System);
        var info = store.Info();
        Console.Out.WriteLine(FormattableString.Invariant($"store          {store.Name}"));
        Console.Out.WriteLine(FormattableString.Invariant($"form           {info.Form}"));
        Console.Out.WriteLine(FormattableString.Invariant($"size           {info.Bytes / 1e6:0.0} MB"));
        Console.Out.WriteLine(FormattableString.Invariant($"articles       {info.Articles} in {info.Versions} versions"));
        Console.Out.WriteLine(FormattableString.Invariant($"claims         {info.Claims}"));
        Console.Out.WriteLine(FormattableString.Invariant($"stories        {info.Stories}"));
        Console.Out.WriteLine(FormattableString.Invariant($"discrepancies  {info.Discrepancies}"));
        Console.Out.WriteLine(FormattableString.Invariant($"verdicts       {info.Verdicts}"));
        Console.Out.WriteLine(FormattableString.Invariant($"runs           {info.Runs}"));
        return ExitCode.Done;
    }

    private static int Verify(string place)
    {
        using var store = Store.OpenForReading(place, TimeProvider.System);
        var problems = 0;
        foreach (var problem in store.Verify())
        {
            problems++;
            Console.Out.WriteLine(problem);
        }
        Console.Out.WriteLine(problems == 0 ? $"{store.Name}: no fault." : FormattableString.Invariant($"{store.Name}: {problems} fault{(problems == 1 ? "" : "s")}."));
        return problems == 0 ? ExitCode.Done : ExitCode.Usage;
    }

    private static int Rebuild(string place, string? rules, string? config, int threads)
    {
        if (RuleSelection.Load(rules, config) is not { } house)
            return ExitCode.Usage;
        using var store = Store.Open(place, TimeProvider.System);
        RunSummary.Write(store, new Ingest(store, house, threads).Rebuild());
        return ExitCode.Done;
    }

    private static int Backup(string place, string file)
    {
        using var store = Store.OpenForReading(place, TimeProvider.System);
        store.Backup(file);
        return ExitCode.Done;
    }
}
