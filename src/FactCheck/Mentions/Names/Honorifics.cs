using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>Titles before persons' names, from the lexicon of that name.</summary>
internal static class Honorifics
{
    private static readonly Lexicon Words = Lexicons.Standard["honorifics"];

    public static bool Contains(string lowerWord) => Words.Contains(lowerWord);

    /// <summary>Words that stand before nothing but a person's name: not so "queen" and "saint", which begin the names of places.</summary>
    public static bool IsAddress(string lowerWord) => lowerWord.TrimEnd('.') is "mr" or "mrs" or "ms" or "mx" or "miss" or "messrs";

    /// <summary>True for a title that tells a man, false for one that tells a woman, null where it tells neither.</summary>
    public static bool? IsMale(string printed) => Words.Entries.GetValueOrDefault(printed.ToLowerInvariant()) switch
    {
        "male" => true,
        "female" => false,
        _ => null,
    };
}
