using System.Globalization;

namespace FactCheck.Training.Names;

/// <summary>Reads data.noun and data.adj of WordNet 3 (wndb(5WN): offset, file, type, count in hexadecimal, words with ids, pointers, gloss).</summary>
internal static class WordNetSource
{
    public static IReadOnlyDictionary<int, WordNetSense> Read(string path) =>
        File.ReadLines(path).Where(line => line[0] != ' ').Select(Parse).ToDictionary(s => s.Offset);

    private static WordNetSense Parse(string line)
    {
        var fields = line[..line.IndexOf('|', StringComparison.Ordinal)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new List<string>();
        var count = int.Parse(fields[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (var i = 0; i < count; i++)
            words.Add(WithoutMarker(fields[4 + 2 * i]).Replace('_', ' '));

        var pointers = new List<(string, int, bool)>();
        var at = 4 + 2 * count;
        for (var left = Number(fields[at++]); left > 0; left--, at += 4)
            pointers.Add((fields[at], Number(fields[at + 1]), fields[at + 2] == "n"));
        return new WordNetSense(Number(fields[0]), Number(fields[1]), words, pointers);
    }

    /// <summary>Adjectives may carry their position: "galore(ip)".</summary>
    private static string WithoutMarker(string word) => word.IndexOf('(', StringComparison.Ordinal) is > 0 and var end ? word[..end] : word;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
