using FactCheck.Text;

namespace FactCheck.Mentions.Names;

/// <summary>Whether two forms can name one person, from closest to none.</summary>
internal enum NameFit : byte
{
    None,

    /// <summary>Given name or a middle part alone.</summary>
    Given,

    /// <summary>Family name alone, or what remains of the full form at one end.</summary>
    Family,

    Full,
}

/// <summary>
/// Compares forms of persons' names: order, initials, short given names and left-out parts are variants. Works on folded words.
/// </summary>
internal static class PersonNames
{
    private static readonly Lexicon Nicknames = Lexicons.Standard["nicknames"];

    public static NameFit Fit(ReadOnlySpan<string> full, ReadOnlySpan<string> form)
    {
        full = WithoutGeneration(full);
        form = WithoutGeneration(form);
        if (full.IsEmpty || form.IsEmpty)
            return NameFit.None;
        if (form.Length > full.Length)
            return Fit(form, full);
        if (form.Length == 1)
            return form[0] == full[^1] ? full.Length == 1 ? NameFit.Full : NameFit.Family
                : full.Length > 1 && (form[0] == full[0] || IsNickname(form[0], full[0]) || full.Contains(form[0])) ? NameFit.Given : NameFit.None;

        // "Garcia Lopez" in "Maria Garcia Lopez", and given name first or last ("Mori Aiko", "Aiko Mori").
        if (full.EndsWith(form) || full.StartsWith(form))
            return full.Length == form.Length ? NameFit.Full : NameFit.Family;
        if (full.Length == 2 && form.Length == 2 && full[0] == form[1] && full[1] == form[0])
            return NameFit.Full;
        return full[^1] == form[^1] && AreGivenNamesAlike(full[..^1], form[..^1]) ? NameFit.Full : NameFit.None;
    }

    /// <summary>Each given name of the shorter form is one of the longer, in order: the same, an initial, or a short form.</summary>
    private static bool AreGivenNamesAlike(ReadOnlySpan<string> full, ReadOnlySpan<string> form)
    {
        var at = 0;
        foreach (var name in form)
        {
            while (at < full.Length && !IsSameGivenName(full[at], name))
                at++;
            if (at++ == full.Length)
                return false;
        }
        return true;
    }

    private static bool IsSameGivenName(string a, string b) =>
        a == b || (IsInitial(a) || IsInitial(b)) && a[0] == b[0] || IsNickname(a, b) || IsNickname(b, a);

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length <= 4 && word.Contains('.', StringComparison.Ordinal));

    private static bool IsNickname(string form, string full) =>
        Nicknames.TryGetValue(form, out var names) && names.Split(' ').Contains(full);

    private static ReadOnlySpan<string> WithoutGeneration(ReadOnlySpan<string> words) =>
        words.Length > 1 && words[^1] is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv" ? words[..^1] : words;
}
