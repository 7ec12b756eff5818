using FactCheck.Text.Yaml;

namespace FactCheck.Text;

/// <summary>
/// Reads a lexicon's file: <c>title</c>, and <c>entries</c>, which is a list of words and phrases, or a mapping from each to its value.
/// </summary>
internal static class LexiconReader
{
    /// <returns>Null where the file holds a fault; every fault is in <paramref name="problems"/>.</returns>
    public static Lexicon? Read(string path, string text, ICollection<FileProblem> problems)
    {
        var before = problems.Count;
        var node = YamlReader.Read(path, text, problems);
        return problems.Count > before ? null : Read(path, Path.GetFileNameWithoutExtension(path), node, problems);
    }

    public static Lexicon? Read(string path, string name, YamlNode? node, ICollection<FileProblem> problems)
    {
        var before = problems.Count;
        if (node is not YamlMapping mapping)
        {
            problems.Add(new FileProblem(path, node?.Line ?? 1, node?.Column ?? 1, "expected a lexicon: keys with values, 'title' first"));
            return null;
        }

        var root = new MappingReader(path, "a lexicon", mapping, problems);
        root.Node(YamlOverlay.Extends);
        root.Text("title", required: true);
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        switch (root.Node("entries", required: true))
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
                        root.Fault(value, $"expected one value for '{key.Value}', found {MappingReader.Form(value)}");
                break;
            case YamlScalar other:
                root.Fault(other, "'entries': expected a list of words, or words with values");
                break;
        }
        root.RefuseOtherKeys();
        return problems.Count == before ? new Lexicon(name, entries) : null;

        void Add(YamlNode node, string value)
        {
            if (node is not YamlScalar { Value.Length: > 0 } word)
                root.Fault(node, "expected a word or phrase");
            else if (word.Value != word.Value.ToLowerInvariant() || word.Value.Contains("  ", StringComparison.Ordinal))
                root.Fault(word, $"'{word.Value}': phrases are in lower case with one space between words");
            else if (!entries.TryAdd(word.Value, value))
                root.Fault(word, $"'{word.Value}' stands twice");
        }
    }
}
