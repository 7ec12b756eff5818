using System.Collections.Immutable;

namespace FactCheck.Text.Yaml;

/// <summary>A node of a YAML file with its place, counted from 1.</summary>
public abstract record YamlNode(int Line, int Column);

/// <summary>A scalar as written: nothing is turned into a number, a date or a truth value (in YAML 1.1, 010 is 8 and "yes" is true).</summary>
public sealed record YamlScalar(string Value, bool IsQuoted, int Line, int Column) : YamlNode(Line, Column);

public sealed record YamlSequence(ImmutableArray<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>Entries in the order of the file; the reader refuses a key that stands twice.</summary>
public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
{
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(e => e.Key.Value == key);
}

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
