using System.Reflection;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>The YAML files of the standard pack, which travel inside the library.</summary>
internal static class StandardFiles
{
    private const string Folder = "rules/";
    private const string Ending = ".yml";

    public static IEnumerable<RuleFile> All =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(Read);

    public static IEnumerable<RuleFile> Rules => All.Where(f => !f.IsLexicon);

    /// <summary>The rule, or the lexicon "lexicons/NAME", with this id; null where there is none.</summary>
    public static RuleFile? Find(string id) =>
        Assembly.GetExecutingAssembly().GetManifestResourceInfo(Folder + id + Ending) is null ? null : Read(Folder + id + Ending);

    private static RuleFile Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var problems = new List<FileProblem>();
        return RuleFile.Read(resource[Folder.Length..], resource, bytes, problems) ?? throw new InvalidDataException(string.Join('\n', problems));
    }
}
