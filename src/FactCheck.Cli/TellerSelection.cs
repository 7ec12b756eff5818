using System.CommandLine;
using System.Text;
using FactCheck.Feeds;
using FactCheck.Rules.House;
using FactCheck.Server.Telling;
using FactCheck.Storage;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>Who is told what a command finds. Nothing of it is touched by commands that tell nobody.</summary>
internal static class TellerSelection
{
    public static Option<string?> Option() => new("--notify")
    {
        Description = "Tell the receivers of this list (webhooks, mail) what is found.",
        HelpName = "FILE",
    };

    /// <returns>Null where the list has a fault; all its faults are then on standard error.</returns>
    /// <exception cref="InputException">The list cannot be read.</exception>
    public static ReceiverList? Load(string file)
    {
        var problems = new List<FileProblem>();
        if (new ReceiverListReader(Environment.GetEnvironmentVariable, problems).Read(file, TextOf(file)) is { } list)
            return list;
        foreach (var problem in problems.Order())
            Console.Error.WriteLine(problem);
        Console.Error.WriteLine(FormattableString.Invariant($"{problems.Count} problem{(problems.Count == 1 ? "" : "s")} in the list of receivers; nobody was told anything."));
        return null;
    }

    /// <summary>Makes the receivers known.</summary>
    public static Teller Begin(Store store, ReceiverList list, HouseConfiguration house, HouseView view)
    {
        var teller = new Teller(store, list, house.Pack, view.Of, ProgramVersion.Text, TimeProvider.System, Console.Error.WriteLine);
        teller.Begin();
        return teller;
    }

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new InputException($"cannot read {file}: {e.Message}");
        }
    }
}
