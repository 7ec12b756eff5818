using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>Compares forms of organizations' names. Works on folded words.</summary>
internal static class OrganizationNames
{
    private const int ShortestAcronym = 2, LongestAcronym = 8;

    private static readonly Lexicon Generic = Lexicons.Standard["organization-words"];

    /// <summary>The initials of the words, once with and once without the small ones ("WHO", "DARPA"); none for a single word.</summary>
    public static IEnumerable<string> Acronyms(string[] words)
    {
        if (words.Length < ShortestAcronym)
            yield break;
        var all = Initials(words, true);
        var large = Initials(words, false);
        if (large.Length is >= ShortestAcronym and <= LongestAcronym)
            yield return large;
        if (all != large && all.Length <= LongestAcronym)
            yield return all;
    }

    private static string Initials(string[] words, bool withSmall)
    {
        Span<char> initials = stackalloc char[NameTagger.LongestRun];
        var length = 0;
        foreach (var word in words)
            if (length < initials.Length && (withSmall || word is not ("of" or "the" or "and" or "for" or "in" or "on" or "to" or "at" or "de" or "la")))
                initials[length++] = word[0];
        return new string(initials[..length]);
    }

    /// <summary>A form in capitals without its stops: "U.N." is "un"; null where it is no acronym.</summary>
    public static string? AcronymIn(string printed)
    {
        foreach (var c in printed)
            if (c != '.' && !char.IsUpper(c))
                return null;
        var letters = printed.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= ShortestAcronym and <= LongestAcronym ? letters.ToLowerInvariant() : null;
    }

    /// <summary>True where the form is the full name but for generic words at the end, a leading article, or what stands before "of".</summary>
    public static bool IsShortForm(ReadOnlySpan<string> full, ReadOnlySpan<string> form)
    {
        full = WithoutArticle(full);
        form = WithoutArticle(form);
        if (form.IsEmpty || full.Length <= form.Length)
            return false;
        // "Cornell" would be a place; an organization called so is "Church of X".
        if (full.EndsWith(form) && full[full.Length - form.Length - 1] == "of")
            return true;
        if (!full.StartsWith(form))
            return false;
        foreach (var word in full[form.Length..])
            if (!Generic.Contains(word))
                return false;
        return true;
    }

    private static ReadOnlySpan<string> WithoutArticle(ReadOnlySpan<string> words) => words is ["the", ..] ? words[1..] : words;
}
