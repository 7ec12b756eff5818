using System.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Feeds.Lists;

/// <summary>A list in YAML that a command is given: of feeds, of receivers.</summary>
public static class ListFile
{
    /// <returns>Its text; null where it cannot be read, and the problems say why.</returns>
    public static string? TextOf(string path, ICollection<FileProblem> problems)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= YamlReader.MaximumCharacters)
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            problems.Add(new FileProblem(path, 1, 1, FormattableString.Invariant($"file of {length} bytes; at most {YamlReader.MaximumCharacters} are read")));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new FileProblem(path, 1, 1, "not UTF-8; save it as UTF-8"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new FileProblem(path, 1, 1, "cannot be read: " + InputPaths.Reason(e)));
        }
        return null;
    }
}
