using System.CommandLine;
using FactCheck.Cli;
using FactCheck.Cli.Commands;
using FactCheck.Feeds;

var root = new RootCommand("Compares news articles across outlets and reports where they differ.")
{
    CheckCommand.Make(),
    EvalCommand.Make(),
    ExplainCommand.Make(),
    ExtractCommand.Make(),
    FeedsCommand.Make(),
    IngestCommand.Make(),
    NightlyCommand.Make(),
    ReportCommand.Make(),
    RulesCommand.Make(),
    ServeCommand.Make(),
    ShowCommand.Make(),
    StoreCommand.Make(),
};

var invocation = root.Parse(args);
if (invocation.Errors.Count > 0)
{
    foreach (var message in UsageErrors.Of(root, invocation))
        Console.Error.WriteLine($"factcheck: {message}");
    Console.Error.WriteLine("Try 'factcheck --help'.");
    return ExitCode.Usage;
}
try
{
    return invocation.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (InputException e)
{
    Console.Error.WriteLine($"factcheck: {e.Message}");
    return ExitCode.Usage;
}
catch (IOException e)
{
    // What cannot be read is skipped where it is read; what is left is a full disk or a closed pipe behind the result.
    Console.Error.WriteLine($"factcheck: the result cannot be written: {e.Message}");
    return ExitCode.Usage;
}
catch (Exception e)
{
    Console.Error.WriteLine($"factcheck: internal error: {e}");
    return ExitCode.Internal;
}
