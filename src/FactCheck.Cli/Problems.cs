using FactCheck.Text.Yaml;

namespace FactCheck.Cli;

/// <summary>Tells on standard error what is wrong with the files that a person wrote.</summary>
internal static class Problems
{
    /// <param name="files">How many files were read.</param>
    public static void Tell(IEnumerable<FileProblem> problems, int files) => Tell(problems, FormattableString.Invariant($"in {files} file{(files == 1 ? "" : "s")}; nothing was checked"));

    /// <param name="problems">In any order; one that was met twice is told once.</param>
    /// <param name="end">Where they are and what was not done: "in the feed list; nothing was fetched".</param>
    public static void Tell(IEnumerable<FileProblem> problems, string end)
    {
        FileProblem[] told = [.. problems.Distinct().Order()];
        foreach (var problem in told)
            Console.Error.WriteLine(problem);
        Console.Error.WriteLine(FormattableString.Invariant($"{told.Length} problem{(told.Length == 1 ? "" : "s")} {end}."));
    }
}
