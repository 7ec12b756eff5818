using FuzzySharp;

namespace FactCheck.Mentions.Names;

/// <summary>Two family names of which one may be a slip of the other, within one article: "Harkinson" and "Harkison", "Smith" and "Smyth".</summary>
internal static class FamilyNameSpelling
{
    /// <summary>Shorter names that are one letter apart may be two people's, unless they sound alike.</summary>
    private const int ShortestSlip = 6;

    private const int ShortestAlike = 4;

    /// <summary>True for two long names that are one letter apart, other than by a final "s".</summary>
    /// <param name="a">A family name, folded.</param>
    /// <param name="b">Likewise.</param>
    public static bool IsSlip(string a, string b) =>
        AreOfOneKind(a, b) && Math.Min(a.Length, b.Length) >= ShortestSlip && Levenshtein.EditDistance(a, b) == 1;

    /// <summary>"Maier" and "Meyer", "Clark" and "Clarke": the same but for how vowels are written and for a mute "e".</summary>
    public static bool SoundAlike(string a, string b)
    {
        if (!AreOfOneKind(a, b))
            return false;
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (here, there) = (Vowels(a, i), Vowels(b, j));
            if (here > 0 != there > 0 || here == 0 && a[i] != b[j])
                return false;
            i += Math.Max(here, 1);
            j += Math.Max(there, 1);
        }
        return a[i..] is "" or "e" && b[j..] is "" or "e";
    }

    private static bool AreOfOneKind(string a, string b) =>
        a != b && Math.Min(a.Length, b.Length) >= ShortestAlike && a[0] == b[0] && Math.Abs(a.Length - b.Length) <= 1 && a != b + "s" && b != a + "s";

    /// <summary>The number of vowels in a row from this letter on.</summary>
    private static int Vowels(string name, int start)
    {
        var end = start;
        while (end < name.Length && name[end] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
            end++;
        return end - start;
    }
}
