using System.CommandLine;
using FactCheck.Feeds.Lists;
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
    public static ReceiverList? Load(string file)
    {
        var problems = new List<FileProblem>();
        if (ListFile.TextOf(file, problems) is { } text && new ReceiverListReader(Environment.GetEnvironmentVariable, problems).Read(file, text) is { } list)
            return list;
        Problems.Tell(problems, "in the list of receivers; nobody was told anything");
        return null;
    }

    /// <summary>Makes the receivers known.</summary>
    public static Teller Begin(Store store, ReceiverList list, HouseConfiguration house, HouseView view)
    {
        var teller = new Teller(store, list, house.Pack, view.Of, ProgramVersion.Text, TimeProvider.System, Console.Error.WriteLine);
        teller.Begin();
        return teller;
    }
}
