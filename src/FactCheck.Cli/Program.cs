using System.CommandLine;
using FactCheck;
using FactCheck.Cli;
using FactCheck.Cli.Commands;
using FactCheck.Feeds;

if (args is ["check" or "explain" or "extract" or "show", ..])
    WarmUp.Start(isForComparing: args[0] is "check" or "explain");

CommandEntry[] commands =
[
    new("check", CheckCommand.Make),
    new("compare", CompareCommand.Make),
    new("eval", EvalCommand.Make),
    new("explain", ExplainCommand.Make),
    new("extract", ExtractCommand.Make),
    new("feeds", FeedsCommand.Make),
    new("group", GroupCommand.Make),
    new("ingest", IngestCommand.Make),
    new("mcp", McpCommand.Make),
    new("nightly", NightlyCommand.Make),
    new("report", ReportCommand.Make),
    new("rules", RulesCommand.Make),
    new("serve", ServeCommand.Make),
    new("show", ShowCommand.Make),
    new("store", StoreCommand.Make),
    new("tell", TellCommand.Make),
    new("users", UsersCommand.Make),
    new("worker", WorkerCommand.Make),
];

// Only the command that is called is made, and --help only where it is asked for: making all of it would take longer than reading an article.
const string Description = "Compares news articles across outlets and reports where they differ.";
var called = args is [var word, ..] ? Array.Find(commands, c => c.Name == word) : null;
var root = called is null || Array.Exists(args, a => a is "--help" or "-h" or "-?" or "/h" or "/?") ? new RootCommand(Description) : new Command("factcheck", Description);
foreach (var command in called is null ? commands : [called])
    root.Add(command.Make());

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
