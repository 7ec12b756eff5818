using System.Numerics;
using System.Runtime.InteropServices;
using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>Makes the section that <see cref="EnglishWords"/> reads from WordNet's index and exception files.</summary>
internal static class WordListBuilder
{
    private static readonly (string File, WordSenses Sense, WordSenses Irregular)[] Parts =
    [
        ("noun", WordSenses.Noun, WordSenses.IrregularNoun),
        ("verb", WordSenses.Verb, WordSenses.IrregularVerb),
        ("adj", WordSenses.Adjective, WordSenses.IrregularAdjective),
        ("adv", WordSenses.Adverb, WordSenses.None),
    ];

    public static byte[] Build(string wordNet)
    {
        var senses = new SortedDictionary<string, WordSenses>(StringComparer.Ordinal);
        foreach (var (file, sense, irregular) in Parts)
        {
            // The licence stands before the entries, indented.
            foreach (var line in File.ReadLines(Path.Combine(wordNet, "index." + file)))
                if (line[0] != ' ')
                    Add(line[..line.IndexOf(' ', StringComparison.Ordinal)], sense);
            foreach (var line in File.ReadLines(Path.Combine(wordNet, file + ".exc")))
                Add(line[..line.IndexOf(' ', StringComparison.Ordinal)], irregular);
        }

        var bits = BitOperations.Log2((uint)(senses.Count / 0.75)) + 1;
        var slots = new uint[1 << bits];
        foreach (var (word, sense) in senses)
        {
            var feature = EnglishWords.Feature(word);
            var slot = (int)(feature >> (64 - bits));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = (EnglishWords.Check(feature) << EnglishWords.SenseBits) | (uint)sense;
        }
        return MemoryMarshal.AsBytes<uint>(slots).ToArray();

        void Add(string word, WordSenses sense)
        {
            // Phrases are joined by underscores; the tagger sees one token at a time.
            if (sense != WordSenses.None && !word.Contains('_', StringComparison.Ordinal))
                senses[word] = senses.GetValueOrDefault(word) | sense;
        }
    }
}
