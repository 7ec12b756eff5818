using System.Collections.Immutable;

namespace FactCheck.Text.Yaml;

/// <summary>
/// Lays one mapping over another: a bare key replaces what stands below it, "+key" adds to it, "-key" takes away from it. Within
/// "+key" the same holds again.
/// </summary>
/// <param name="path">The file of the upper mapping, for faults.</param>
internal sealed class YamlOverlay(string path, ICollection<FileProblem> problems)
{
    /// <summary>The key that names what a file changes.</summary>
    public const string Extends = "extends";

    /// <param name="below">The mapping that is changed.</param>
    /// <param name="over">The one that changes it.</param>
    /// <param name="at">Where a fault of a value that is taken over is told: the file that brought the two together can mend it.</param>
    public YamlMapping Apply(YamlMapping below, YamlMapping over, YamlNode at) => Laid((YamlMapping)Moved(below, at), over);

    /// <summary>The key without its sign.</summary>
    public static string Bare(string key) => key is ['+' or '-', _, ..] ? key[1..] : key;

    private YamlMapping Laid(YamlMapping below, YamlMapping over)
    {
        var entries = below.Entries.ToList();
        foreach (var entry in over.Entries)
        {
            var name = Bare(entry.Key.Value);
            var index = entries.FindIndex(e => e.Key.Value == name);
            var value = entry.Key.Value switch
            {
                ['+', _, ..] when index >= 0 => Added(name, entries[index].Value, entry.Value),
                ['-', _, ..] => Removed(name, index < 0 ? null : entries[index].Value, entry),
                _ => entry.Value,
            };
            if (value is null)
                continue;
            var key = entry.Key with { Value = name };
            if (index < 0)
                entries.Add(new YamlEntry(key, value));
            else
                entries[index] = new YamlEntry(key, value);
        }
        return over with { Entries = [.. entries] };
    }

    private YamlNode? Added(string name, YamlNode below, YamlNode more)
    {
        if (below is YamlMapping mapping)
            return more is YamlMapping keys ? Laid(mapping, keys) : Fault(more, $"'+{name}': expected keys with values, as '{name}' has them; found {MappingReader.Form(more)}");
        if (more is YamlMapping)
            return Fault(more, $"'+{name}': expected a list, as '{name}' is one; found {MappingReader.Form(more)}");
        var items = Items(below).ToList();
        items.AddRange(Items(more).Where(item => item is not YamlScalar { Value: var word } || !items.Any(i => i is YamlScalar known && known.Value == word)));
        return new YamlSequence([.. items], more.Line, more.Column);
    }

    private YamlNode? Removed(string name, YamlNode? below, YamlEntry entry)
    {
        if (below is null)
            return Fault(entry.Key, $"'-{name}': there is no '{name}' to take from");
        if (entry.Value is YamlMapping)
            return Fault(entry.Value, $"'-{name}': expected a list of what is to go, found {MappingReader.Form(entry.Value)}");
        var gone = new HashSet<string>(StringComparer.Ordinal);
        var known = Words(below);
        foreach (var item in Items(entry.Value))
        {
            if (item is not YamlScalar { Value: var word })
                Fault(item, $"'-{name}': expected a word, found {MappingReader.Form(item)}");
            else if (!known.Contains(word))
                Fault(item, $"'{word}' is not in '{name}'" + (Nearest.To(word, known) is { } near ? $"; did you mean '{near}'?" : ""));
            else
                gone.Add(word);
        }
        return below is YamlMapping mapping
            ? mapping with { Entries = [.. mapping.Entries.Where(e => !gone.Contains(e.Key.Value))] }
            : new YamlSequence([.. Items(below).Where(i => i is not YamlScalar { Value: var word } || !gone.Contains(word))], below.Line, below.Column);
    }

    private static HashSet<string> Words(YamlNode node) => node is YamlMapping mapping
        ? [.. mapping.Entries.Select(e => e.Key.Value)]
        : [.. Items(node).OfType<YamlScalar>().Select(i => i.Value)];

    private static ImmutableArray<YamlNode> Items(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];

    private YamlNode? Fault(YamlNode at, string message)
    {
        problems.Add(new FileProblem(path, at.Line, at.Column, message));
        return null;
    }

    private static YamlNode Moved(YamlNode node, YamlNode at) => node switch
    {
        YamlMapping mapping => new YamlMapping([.. mapping.Entries.Select(e => new YamlEntry((YamlScalar)Moved(e.Key, at), Moved(e.Value, at)))], at.Line, at.Column),
        YamlSequence sequence => new YamlSequence([.. sequence.Items.Select(i => Moved(i, at))], at.Line, at.Column),
        _ => node with { Line = at.Line, Column = at.Column },
    };
}
