namespace FactCheck.Language.English;

/// <summary>The regular endings of English words, and the ways back from an inflected form to the listed one.</summary>
internal static class Inflection
{
    /// <summary>As it stands; with "e"; without a doubled consonant; "y" for "i".</summary>
    public const int Ways = 4;

    public static readonly (string Ending, WordForms Form, WordSenses Sense)[] Endings =
    [
        ("s", WordForms.Plural, WordSenses.Noun),
        ("es", WordForms.Plural, WordSenses.Noun),
        ("s", WordForms.ThirdPerson, WordSenses.Verb),
        ("es", WordForms.ThirdPerson, WordSenses.Verb),
        ("ed", WordForms.Past, WordSenses.Verb),
        ("ing", WordForms.Gerund, WordSenses.Verb),
        ("er", WordForms.Comparative, WordSenses.Adjective),
        ("est", WordForms.Superlative, WordSenses.Adjective),
        ("ly", WordForms.Adverb, WordSenses.Adjective),
    ];

    /// <summary>Writes one possible stem of the word; 0 where this way does not fit.</summary>
    /// <param name="lower">The word.</param>
    /// <param name="ending">The ending it has.</param>
    /// <param name="way">0 to <see cref="Ways"/>, not included.</param>
    /// <param name="stem">Takes the stem; one longer than the word at least.</param>
    public static int Stem(ReadOnlySpan<char> lower, string ending, int way, Span<char> stem)
    {
        var length = lower.Length - ending.Length;
        lower[..length].CopyTo(stem);
        var last = lower[length - 1];
        switch (way)
        {
            case 0 when ending != "s" || last is not 's':
                return length;
            case 1 when ending is not ("s" or "es"):
                stem[length] = 'e';
                return length + 1;
            case 2 when ending is "ed" or "ing" or "er" or "est" && length > 2 && last == lower[length - 2]:
                return length - 1;
            case 3 when ending != "s" && last == 'i':
                stem[length - 1] = 'y';
                return length;
            default:
                return 0;
        }
    }
}
