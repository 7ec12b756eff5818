using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>Words and phrases in lower case that a rule lists itself or takes from a lexicon.</summary>
public sealed class WordSet
{
    private readonly HashSet<string> _words;

    public WordSet(IEnumerable<string> words) => _words = new HashSet<string>(words, StringComparer.Ordinal);

    /// <summary>In alphabetical order.</summary>
    public ImmutableArray<string> Words => [.. _words.Order(StringComparer.Ordinal)];

    public bool Contains(string word) => _words.Contains(word);
}
