using System.CommandLine;
using FactCheck.Storage;

namespace FactCheck.Cli;

/// <summary>The store of a command. Nothing of it is touched by commands that need none.</summary>
internal static class StoreSelection
{
    public static Option<string> Required() => new("--store")
    {
        Description = "The store: a file, or postgres://USER@HOST/DATABASE.",
        HelpName = "STORE",
        Required = true,
    };

    /// <summary>Does a command's work and words what the database refuses.</summary>
    public static int With(string location, Func<int> work)
    {
        // Dapper compiles its readers when they are first used; the rest of the command does without compiling.
        AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", true);
        try
        {
            return work();
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine($"factcheck: {e.Message}");
        }
        catch (System.Data.Common.DbException e)
        {
            Console.Error.WriteLine($"factcheck: {Store.Explain(location, e)}");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("factcheck: stopped; what was stored is safe, and the next run goes on from there");
        }
        return ExitCode.Usage;
    }
}
