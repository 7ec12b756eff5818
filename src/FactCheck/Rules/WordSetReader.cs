using FactCheck.Text;
using FactCheck.Text.Yaml;

namespace FactCheck.Rules;

/// <summary>Reads the lists of words in a rule, in which "$name" stands for the words of a lexicon.</summary>
internal sealed class WordSetReader(MappingReader keys, Lexicons lexicons)
{
    /// <returns>Null where the rule has no such key.</returns>
    public WordSet? Read(string key)
    {
        var items = keys.Texts(key);
        if (items.IsEmpty)
            return null;

        var words = new List<string>();
        foreach (var item in items)
        {
            if (item.Value.StartsWith('$'))
                words.AddRange(Lexicon(item)?.Entries.Keys ?? []);
            else if (item.Value != item.Value.ToLowerInvariant())
                keys.Fault(item, $"'{item.Value}': words are given in lower case");
            else
                words.Add(item.Value);
        }
        return new WordSet(words);
    }

    /// <summary>The lexicon that a scalar "$name" names; null, with a fault, where there is none.</summary>
    public Lexicon? Lexicon(YamlScalar reference)
    {
        var name = reference.Value.TrimStart('$');
        if (!reference.Value.StartsWith('$'))
            keys.Fault(reference, $"expected the name of a lexicon with '$' before it, found '{reference.Value}'");
        else if (lexicons.Find(name) is { } lexicon)
            return lexicon;
        else
            keys.Fault(reference, Nearest.Unknown("lexicon", name, [.. lexicons.Names]));
        return null;
    }
}
