using System.Text;
using FactCheck.Mentions.Names;

namespace FactCheck.Rules.Checks;

/// <summary>
/// Given names that sound alike and are written in two ways: "Jon" and "John", "Jennie" and "Jenny". A person has one of them; of two people
/// in one story with one family name, such a pair is very seldom.
/// </summary>
internal static class GivenNameSpelling
{
    /// <param name="a">A given name, folded.</param>
    /// <param name="b">Likewise.</param>
    public static bool Differs(string a, string b) => a != b && a[0] == b[0] && IsGiven(a) && IsGiven(b) && Sounds(a) == Sounds(b);

    private static bool IsGiven(string part) => part.Length > 2 && NameWords.IsGiven(part);

    /// <summary>"Dmitri" and "Dmitry" are two ways to write another alphabet: a final "i" is no "y" here.</summary>
    private static string Sounds(string name)
    {
        var written = name.Replace("ck", "k", StringComparison.Ordinal).Replace('c', 'k').Replace("ph", "v", StringComparison.Ordinal);
        if (written.EndsWith("ie", StringComparison.Ordinal))
            written = written[..^2] + "y";
        else if (written[^1] == 'e')
            written = written[..^1];
        var sounds = new StringBuilder(written.Length);
        foreach (var letter in written)
            if (letter != 'h' && (sounds.Length == 0 || sounds[^1] != letter))
                sounds.Append(letter);
        return sounds.ToString();
    }
}
