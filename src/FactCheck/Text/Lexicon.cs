using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Text;

/// <summary>
/// A list of words and phrases in lower case, each with a value ("" in a plain list). Phrases are words with one space between.
/// </summary>
public sealed class Lexicon(string name, IReadOnlyDictionary<string, string> entries)
{
    private readonly WordTable<string> _table = new(entries);
    private readonly WordTable<string> _phraseStarts = PhraseStarts(entries);
    private readonly int _longest = entries.Count == 0 ? 0 : entries.Keys.Max(k => k.AsSpan().Count(' ') + 1);

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, string> Entries { get; } = entries;

    /// <summary>The number of words of the longest phrase.</summary>
    public int LongestPhrase => _longest;

    /// <summary>True where a phrase of several words, or a word with a hyphen, begins with this word.</summary>
    public bool StartsPhrase(string word) => _phraseStarts.Contains(word);

    public bool Contains(string phrase) => _table.Contains(phrase);

    public bool TryGetValue(string phrase, [NotNullWhen(true)] out string? value) => _table.TryFind(phrase, out value);

    private static WordTable<string> PhraseStarts(IReadOnlyDictionary<string, string> entries)
    {
        var starts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries.Keys)
            if (IsPhrase(entry))
                starts[FirstWord(entry)] = entry;
        return new WordTable<string>(starts);
    }

    private static bool IsPhrase(string entry) => entry.AsSpan().ContainsAny(' ', '-');

    private static string FirstWord(string entry) => entry[..entry.AsSpan().IndexOfAny(' ', '-')];
}
