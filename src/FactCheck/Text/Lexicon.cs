using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>
/// A list of words and phrases in lower case, each with a value ("" in a plain list). Phrases are words with one space between.
/// </summary>
public sealed class Lexicon(string name, IReadOnlyDictionary<string, string> entries)
{
    private readonly int _longest = entries.Count == 0 ? 0 : entries.Keys.Max(k => k.AsSpan().Count(' ') + 1);

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, string> Entries { get; } = entries;

    /// <summary>The number of words of the longest phrase.</summary>
    public int LongestPhrase => _longest;

    public bool Contains(string phrase) => Entries.ContainsKey(phrase);

    public bool TryGetValue(string phrase, [NotNullWhen(true)] out string? value) => Entries.TryGetValue(phrase, out value);
}
