using System.Text;
using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>
/// Reads the files of several layers, a file with "extends" laid over the one that it extends. In its own id a file extends the one
/// of the layer below; another id is that of the uppermost layer. What no layer has is looked for in the standard pack.
/// </summary>
/// <param name="files">From the lowest layer to the uppermost.</param>
internal sealed class ExtendedFiles(IReadOnlyList<RuleFile> files, ICollection<FileProblem> problems)
{
    private const string Examples = "examples";
    private readonly Dictionary<RuleFile, (YamlNode? Root, string Sha256, bool IsFaulty)> _read = new(ReferenceEqualityComparer.Instance);
    private readonly List<RuleFile> _open = [];

    /// <summary>True for a file that was read and could not be, so that the fault has been told.</summary>
    public bool IsFaulty(RuleFile file) => _read.TryGetValue(file, out var read) && read.IsFaulty;

    /// <returns>The root with everything that is taken over, null where a fault stands in the way; and a hash of all it is made from.</returns>
    public (YamlNode? Root, string Sha256) Read(RuleFile file)
    {
        if (_read.TryGetValue(file, out var known))
            return (known.Root, known.Sha256);
        _open.Add(file);
        var before = problems.Count;
        var root = file.Node ?? YamlReader.Read(file.Path, file.Text, problems);
        var extends = (root as YamlMapping)?.Find(YamlOverlay.Extends);
        var (whole, sha256) = problems.Count == before && extends is not null ? Extended(file, (YamlMapping)root!, extends) : (root, file.Sha256);
        _open.RemoveAt(_open.Count - 1);
        var isFaulty = problems.Count > before || (whole is null && extends is not null);
        _read[file] = (whole, sha256, isFaulty);
        return (whole, sha256);
    }

    private (YamlNode? Root, string Sha256) Extended(RuleFile file, YamlMapping mapping, YamlEntry extends)
    {
        if (extends.Value is not YamlScalar { Value.Length: > 0 } name)
            return Fault(file, extends.Value, $"'{YamlOverlay.Extends}': expected the name of one {What(file)}, found {MappingReader.Form(extends.Value)}");
        var id = file.IsLexicon ? RuleFile.LexiconFolder + name.Value.TrimStart('$') : name.Value;
        if (Below(file, id) is not { } below)
            return Fault(file, name, Nearest.Unknown(What(file), name.Value, Known(file)));
        if (_open.Contains(below, ReferenceEqualityComparer.Instance))
            return Fault(file, name, $"'{name.Value}' extends this {What(file)} in turn");

        var (root, sha256) = Read(below);
        if (root is not YamlMapping whole)
            return (null, file.Sha256);
        var own = mapping with { Entries = mapping.Entries.Remove(extends) };
        var keepsExamples = below.Id == file.Id || own.Entries.Any(e => e.Key.Value is not Examples && YamlOverlay.Bare(e.Key.Value) == Examples);
        if (!keepsExamples)
            whole = whole with { Entries = [.. whole.Entries.Where(e => e.Key.Value != Examples)] };
        var before = problems.Count;
        var laid = new YamlOverlay(file.Path, problems).Apply(whole, own, name);
        return (problems.Count > before ? null : laid, ContentHash.Hex(Encoding.ASCII.GetBytes(sha256 + file.Sha256)));
    }

    private RuleFile? Below(RuleFile file, string id)
    {
        var last = files.Count - 1;
        if (id == file.Id)
            for (last = 0; last < files.Count && !ReferenceEquals(files[last], file);)
                last++;
        for (var i = Math.Min(last, files.Count - 1); i >= 0; i--)
            if (files[i].Id == id && !ReferenceEquals(files[i], file))
                return files[i];
        return StandardFiles.Find(id) is { } standard && standard.Path != file.Path ? standard : null;
    }

    private string[] Known(RuleFile file) =>
    [
        .. files.Concat(StandardFiles.All).Where(f => !ReferenceEquals(f, file) && f.IsLexicon == file.IsLexicon).Select(f => f.IsLexicon ? f.Id[RuleFile.LexiconFolder.Length..] : f.Id).Distinct().Order(StringComparer.Ordinal),
    ];

    private static string What(RuleFile file) => file.IsLexicon ? "lexicon" : "rule";

    private (YamlNode?, string) Fault(RuleFile file, YamlNode at, string message)
    {
        problems.Add(new FileProblem(file.Path, at.Line, at.Column, message));
        return (null, file.Sha256);
    }
}
