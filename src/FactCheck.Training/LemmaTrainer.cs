using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Language;
using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>Collects the lemmas that the rules get wrong: WordNet's irregular forms, then what the treebank says.</summary>
internal static class LemmaTrainer
{
    private const int FewestInTreebank = 2;
    private const double Agreement = 0.6;

    public static byte[] Build(string wordNet, IReadOnlyList<TreebankSentence> sentences, EnglishWords words)
    {
        var lemmas = new SortedDictionary<(string Word, PennTag Tag), string>();
        foreach (var (file, tags) in new[] { ("noun", new[] { PennTag.NNS, PennTag.NNPS }), ("verb", [PennTag.VBD, PennTag.VBN, PennTag.VBG, PennTag.VBZ]), ("adj", [PennTag.JJR, PennTag.JJS]), ("adv", [PennTag.RBR, PennTag.RBS]) })
            foreach (var line in File.ReadLines(Path.Combine(wordNet, file + ".exc")))
                if (line.Split(' ') is [var word, var lemma, ..] && !word.Contains('_', StringComparison.Ordinal))
                    foreach (var tag in tags)
                        if (Fits(word, tag))
                            lemmas[(word, tag)] = lemma;

        foreach (var group in sentences.SelectMany(s => s.Words).Where(w => w.Penn != "NNP" && w.Lemma != "_")
            .GroupBy(w => (Word: w.Form.ToLowerInvariant().Replace('’', '\''), Tag: TreebankTags.Penn(w.Penn))))
        {
            var best = group.GroupBy(w => w.Lemma.ToLowerInvariant()).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
            if (best.Count() >= FewestInTreebank && best.Count() >= group.Count() * Agreement && group.Key.Tag is not (PennTag.CD or PennTag.Punctuation))
                lemmas[group.Key] = best.Key;
        }
        return Write([.. lemmas.Where(l => Lemmatizer.ByRule(l.Key.Word, l.Key.Tag, words) != l.Value && Ascii.IsValid(l.Key.Word) && Ascii.IsValid(l.Value)).Select(l => (l.Key.Word, l.Key.Tag, l.Value))]);
    }

    private static bool Fits(string word, PennTag tag) => tag switch
    {
        PennTag.VBG => word.EndsWith("ing", StringComparison.Ordinal),
        PennTag.VBZ => word.EndsWith('s'),
        PennTag.JJS or PennTag.RBS => word.EndsWith("est", StringComparison.Ordinal) || word.EndsWith("st", StringComparison.Ordinal),
        PennTag.JJR or PennTag.RBR => !word.EndsWith("st", StringComparison.Ordinal),
        PennTag.VBD or PennTag.VBN => !word.EndsWith("ing", StringComparison.Ordinal),
        _ => true,
    };

    private static byte[] Write(IReadOnlyList<(string Word, PennTag Tag, string Lemma)> lemmas)
    {
        var slots = new int[1 << (BitOperations.Log2((uint)(lemmas.Count / 0.7)) + 1)];
        // Place 0 stays unused, so that no slot is 0.
        var entries = new List<byte> { 0 };
        foreach (var (word, tag, lemma) in lemmas)
        {
            var slot = (int)(LemmaTable.Slot(word, tag) & (uint)(slots.Length - 1));
            while (slots[slot] != 0)
                slot = (slot + 1) & (slots.Length - 1);
            slots[slot] = entries.Count;
            entries.AddRange([(byte)tag, (byte)word.Length, .. Encoding.ASCII.GetBytes(word), (byte)lemma.Length, .. Encoding.ASCII.GetBytes(lemma)]);
        }
        return [.. BitConverter.GetBytes(slots.Length), .. MemoryMarshal.AsBytes<int>(slots), .. entries];
    }
}
