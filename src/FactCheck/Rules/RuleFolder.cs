using System.Collections.Immutable;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads the YAML files of a pack from disk: a folder with all folders below it, or one file.</summary>
public static class RuleFolder
{
    /// <summary>Links to folders are not followed: they could lead back to where they stand.</summary>
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        MaxRecursionDepth = 32,
    };

    /// <param name="path">A folder, or a file that is a pack of its own.</param>
    /// <param name="problems">Told of every file that could not be read.</param>
    /// <returns>The files in the order of their ids.</returns>
    public static ImmutableArray<RuleFile> Read(string path, ICollection<FileProblem> problems)
    {
        try
        {
            var files = File.Exists(path)
                ? [(Name: Path.GetFileName(path), Path: path)]
                : FilesBelow(path);
            return [.. files.Select(f => ReadFile(f.Name, f.Path, problems)).OfType<RuleFile>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(path, 1, 1, "cannot be read: " + e.Message));
            return [];
        }
    }

    private static IEnumerable<(string Name, string Path)> FilesBelow(string folder)
    {
        var walk = new System.IO.Enumeration.FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && RuleFile.IsNamed(entry.FileName.ToString()),
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        return walk
            .Select(full => Path.GetRelativePath(folder, full).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, Path.Combine(folder, name)));
    }

    private static RuleFile? ReadFile(string name, string path, ICollection<FileProblem> problems)
    {
        try
        {
            return new FileInfo(path).Length > YamlReader.MaximumCharacters
                ? TooLong(path, problems)
                : RuleFile.Read(name, path, File.ReadAllBytes(path), problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(path, 1, 1, "cannot be read: " + e.Message));
            return null;
        }
    }

    private static RuleFile? TooLong(string path, ICollection<FileProblem> problems)
    {
        problems.Add(new FileProblem(path, 1, 1, FormattableString.Invariant($"longer than {YamlReader.MaximumCharacters} bytes")));
        return null;
    }
}
