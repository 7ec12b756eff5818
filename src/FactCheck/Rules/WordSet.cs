using System.Collections.Immutable;

namespace FactCheck.Rules;

/// <summary>Words and phrases in lower case that a rule lists itself or takes from a lexicon.</summary>
public sealed class WordSet(ImmutableSortedSet<string> words)
{
    private readonly HashSet<string> _lookup = new(words, StringComparer.Ordinal);

    public ImmutableSortedSet<string> Words { get; } = words;

    public bool Contains(string word) => _lookup.Contains(word);

    public override string ToString() => string.Join(", ", Words);
}
