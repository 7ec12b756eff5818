using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>
/// The rules of a run: the standard pack, with what the house configuration adds, or those of the folder that the person names in
/// their place.
/// </summary>
internal static class RuleSelection
{
    /// <summary>For commands that read articles and compare nothing.</summary>
    public static RulePack None => RulePack.Load([], Lexicons.Standard, []);

    /// <summary>The rules alone, for commands of the store.</summary>
    public static RulePack? Load(string? folder) => Load(folder, configuration: null)?.Pack;

    /// <param name="folder">The folder of <c>--rules</c>; null where it is not given.</param>
    /// <param name="configuration">The file of <c>--config</c>; null for the nearest one from the working folder upwards.</param>
    /// <returns>Null where a file has a fault; all faults of all files are then on standard error.</returns>
    public static HouseConfiguration? Load(string? folder, string? configuration)
    {
        configuration ??= Nearest();
        if (folder is null && configuration is null)
            return new HouseConfiguration { Pack = RulePack.Standard };

        var problems = new List<FileProblem>();
        var reader = new HouseReader(problems);
        var house = reader.Read(configuration, folder);
        if (problems.Count == 0)
            return house;
        Problems.Tell(problems, reader.FileCount);
        return null;
    }

    private static string? Nearest() =>
        HouseConfiguration.FindFrom(Environment.CurrentDirectory) is { } file ? Path.GetRelativePath(Environment.CurrentDirectory, file) : null;
}
