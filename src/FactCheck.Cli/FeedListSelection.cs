using FactCheck.Feeds.Lists;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>The list of feeds that a command is given.</summary>
internal static class FeedListSelection
{
    /// <returns>Null where the list has a fault; all its faults are then on standard error.</returns>
    public static FeedList? Load(string file)
    {
        var problems = new List<FileProblem>();
        if (ListFile.TextOf(file, problems) is { } text && FeedListReader.Read(file, text, problems) is { } list)
            return list;
        Problems.Tell(problems, "in the feed list; nothing was fetched");
        return null;
    }
}
