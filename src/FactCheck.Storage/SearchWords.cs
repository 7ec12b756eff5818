using System.Text;
using FactCheck.Text;

namespace FactCheck.Storage;

/// <summary>
/// Cuts what is stored and what a person looks for into the same words: runs of letters and digits, folded. Whatever else is typed, such as
/// quotation marks and the operators of a database's search language, only parts words.
/// </summary>
internal static class SearchWords
{
    /// <summary>In UTF-16 code units; a longer word is known by its beginning. PostgreSQL refuses words of 2 kB.</summary>
    private const int LongestWord = 64;

    /// <summary>More words are not asked for at once.</summary>
    private const int MostSought = 10;

    /// <summary>A shorter word stands for itself alone: too much begins with it.</summary>
    private const int ShortestBeginning = 3;

    /// <returns>The distinct words, in the order in which they come.</returns>
    public static IEnumerable<string> Of(string text)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
                End();
            else if (word.Length < LongestWord)
                word.Append(rune);
        }
        End();
        return words.Distinct(StringComparer.Ordinal);

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The words that a person looks for. A beginning also finds the words that go on from it; a number finds itself alone.</summary>
    public static IReadOnlyList<(string Word, bool IsBeginning)> Sought(string? text) =>
        [.. Of(text ?? "").Take(MostSought).Select(w => (w, w.Length >= ShortestBeginning && !char.IsAsciiDigit(w[0])))];
}
