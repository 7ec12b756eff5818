using FactCheck.Rules;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>The rules of a run: the standard pack, or those of the folder that the person names in its place.</summary>
internal static class RuleSelection
{
    /// <summary>For commands that read articles and compare nothing.</summary>
    public static RulePack None => RulePack.Load([], Lexicons.Standard, []);

    /// <returns>Null where a rule file has a fault; all faults of all files are then on standard error.</returns>
    public static RulePack? Load(string? folder)
    {
        if (folder is null)
            return RulePack.Standard;

        var problems = new List<FileProblem>();
        var files = RuleFolder.Read(folder, problems);
        var pack = RulePack.Load(files, Lexicons.Standard, problems);
        if (problems.Count == 0 && pack.Rules.IsEmpty)
            problems.Add(new FileProblem(folder, 1, 1, "no rule in this folder"));
        if (problems.Count == 0)
            return pack;

        foreach (var problem in problems.Order())
            Console.Error.WriteLine(problem);
        Console.Error.WriteLine(FormattableString.Invariant($"{problems.Count} problem{(problems.Count == 1 ? "" : "s")} in {files.Length} rule file{(files.Length == 1 ? "" : "s")}; nothing was checked."));
        return null;
    }
}
