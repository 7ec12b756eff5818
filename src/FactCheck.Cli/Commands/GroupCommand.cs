using System.CommandLine;
using FactCheck.Feeds;
using FactCheck.Storage.Streams;

namespace FactCheck.Cli.Commands;

/// <summary><c>factcheck group</c>: takes the sorted lines of <c>extract --format keyed</c> and gives them back story by story.</summary>
internal static class GroupCommand
{
    public static Command Make()
    {
        var command = new Command("group", "Put articles into stories: takes the lines of 'extract --format keyed', sorted by LC_ALL=C sort, on standard input, and gives them back story by story.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        using var input = Console.OpenStandardInput();
        using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        try
        {
            foreach (var line in ArchiveGrouping.Group(input, skipped => Console.Error.WriteLine($"skipped {skipped.Article}: {skipped.Reason}")))
            {
                output.Write(line);
                output.WriteByte((byte)'\n');
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException(e.Message);
        }
        return ExitCode.Done;
    }
}
