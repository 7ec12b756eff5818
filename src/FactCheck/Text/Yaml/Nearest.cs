using FuzzySharp;

namespace FactCheck.Text.Yaml;

/// <summary>Finds the known word that a mistyped one was meant to be, for "did you mean".</summary>
public static class Nearest
{
    /// <summary>Edit distance is quadratic in the length of the words.</summary>
    private const int LongestWord = 60;

    /// <returns>The known word with the fewest changed letters, at most one in three; null where none is near.</returns>
    public static string? To(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return null;

        var (best, bestDistance) = ((string?)null, Math.Max(1, word.Length / 3) + 1);
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var distance = candidate.Length > LongestWord ? LongestWord : Levenshtein.EditDistance(word, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>"unknown key 'x'; did you mean 'y'?", or "unknown key 'x'; known are a, b".</summary>
    public static string Unknown(string what, string word, IReadOnlyCollection<string> known) =>
        To(word, known) is { } near ? $"unknown {what} '{word}'; did you mean '{near}'?"
        : known.Count == 0 ? $"unknown {what} '{word}'; there are none"
        : $"unknown {what} '{word}'; known are {string.Join(", ", known)}";
}
