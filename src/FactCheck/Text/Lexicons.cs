using System.Collections.Immutable;
using System.Reflection;
using FactCheck.Text.Yaml;

namespace FactCheck.Text;

/// <summary>
/// The lexicons by name, which is the file's name without its ending: rules/lexicons/people.yml is "people".
/// A file has <c>title</c>, and <c>entries</c>: a list of words and phrases, or a mapping from each to its value.
/// </summary>
public sealed class Lexicons
{
    private const string Folder = "rules/lexicons/";
    private static readonly Lazy<Lexicons> StandardPack = new(ReadStandard);
    private readonly ImmutableSortedDictionary<string, Lexicon> _byName;

    private Lexicons(ImmutableSortedDictionary<string, Lexicon> byName) => _byName = byName;

    /// <summary>The lexicons that travel inside the library.</summary>
    public static Lexicons Standard => StandardPack.Value;

    public IEnumerable<string> Names => _byName.Keys;

    /// <exception cref="KeyNotFoundException">No lexicon has this name.</exception>
    public Lexicon this[string name] => _byName.TryGetValue(name, out var lexicon) ? lexicon : throw new KeyNotFoundException($"no lexicon '{name}'");

    public Lexicon? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>These lexicons and those of <paramref name="files"/>, of which a later one replaces an earlier one of the same name.</summary>
    public Lexicons With(IEnumerable<(string Path, string Text)> files, ICollection<FileProblem> problems)
    {
        var byName = _byName.ToBuilder();
        foreach (var (path, text) in files)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (Parse(name, path, text, problems) is { } lexicon)
                byName[name] = lexicon;
        }
        return new Lexicons(byName.ToImmutable());
    }

    private static Lexicons ReadStandard()
    {
        var problems = new List<FileProblem>();
        var assembly = Assembly.GetExecutingAssembly();
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => (n, new StreamReader(assembly.GetManifestResourceStream(n)!).ReadToEnd()));
        var lexicons = new Lexicons(ImmutableSortedDictionary.Create<string, Lexicon>(StringComparer.Ordinal)).With(files, problems);
        return problems.Count == 0 ? lexicons : throw new InvalidDataException(string.Join('\n', problems));
    }

    private static Lexicon? Parse(string name, string path, string text, ICollection<FileProblem> problems)
    {
        var before = problems.Count;
        if (YamlReader.Read(path, text, problems) is not YamlMapping root)
        {
            if (problems.Count == before)
                problems.Add(new FileProblem(path, 1, 1, "expected a mapping with 'title' and 'entries'"));
            return null;
        }

        foreach (var entry in root.Entries.Where(e => e.Key.Value is not ("title" or "entries")))
            problems.Add(new FileProblem(path, entry.Key.Line, entry.Key.Column, $"unknown key '{entry.Key.Value}'; expected 'title' or 'entries'"));
        if (root.Find("title")?.Value is not YamlScalar)
            problems.Add(new FileProblem(path, root.Line, root.Column, "expected 'title' with a text"));

        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        switch (root.Find("entries")?.Value)
        {
            case YamlSequence list:
                foreach (var item in list.Items)
                    Add(item, "");
                break;
            case YamlMapping map:
                foreach (var (key, value) in map.Entries)
                    if (value is YamlScalar scalar)
                        Add(key, scalar.Value);
                    else
                        problems.Add(new FileProblem(path, value.Line, value.Column, $"expected one value for '{key.Value}'"));
                break;
            default:
                problems.Add(new FileProblem(path, root.Line, root.Column, "expected 'entries': a list of phrases, or a mapping from phrase to value"));
                break;
        }
        return problems.Count == before ? new Lexicon(name, entries) : null;

        void Add(YamlNode node, string value)
        {
            if (node is not YamlScalar { Value.Length: > 0 } word)
                problems.Add(new FileProblem(path, node.Line, node.Column, "expected a word or phrase"));
            else if (word.Value != word.Value.ToLowerInvariant() || word.Value.Contains("  ", StringComparison.Ordinal))
                problems.Add(new FileProblem(path, word.Line, word.Column, $"'{word.Value}': phrases are in lower case with one space between words"));
            else if (!entries.TryAdd(word.Value, value))
                problems.Add(new FileProblem(path, word.Line, word.Column, $"'{word.Value}' stands twice"));
        }
    }
}
