using System.Text;
using FactCheck.Mentions.Names;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Spellings of one foreign name in Latin letters: "Qasimi" and "Kasimi" are one name. Names that are usual in English have one
/// spelling for each person: "Smith" is not "Smyth".
/// </summary>
internal static class Romanized
{
    /// <summary>Shorter ones have too many neighbours.</summary>
    private const int Shortest = 5;

    /// <param name="a">A part of a name, folded.</param>
    /// <param name="b">Likewise.</param>
    public static bool AreOne(string a, string b) =>
        Math.Min(a.Length, b.Length) >= Shortest && (IsForeign(a) && IsForeign(b) || HasForeignLetters(a) || HasForeignLetters(b)) && Sounds(a) == Sounds(b);

    private static bool IsForeign(string part) => NameWords.Find(part).Uses is NameWordUses.None;

    /// <summary>What no English word has: "q" without "u", and "dh".</summary>
    private static bool HasForeignLetters(string part) =>
        part.Contains("dh", StringComparison.Ordinal) || part.Contains('q') && !part.Contains("qu", StringComparison.Ordinal);

    /// <summary>The letters by which romanizations differ made one, doubled ones single.</summary>
    private static string Sounds(string part)
    {
        var sounds = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            var sound = part[i] switch
            {
                'q' or 'g' => 'k',
                'y' => 'i',
                'o' or 'w' => 'u',
                // "Gh" and "dh" are written with and without it.
                'h' when i > 0 && part[i - 1] is 'g' or 'd' => '\0',
                var letter => letter,
            };
            if (sound != '\0' && (sounds.Length == 0 || sounds[^1] != sound))
                sounds.Append(sound);
        }
        return sounds.ToString();
    }
}
