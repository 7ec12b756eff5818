namespace FactCheck.Language.English;

/// <summary>Brings a tagged word to its dictionary form: by the table of exceptions, then by its ending and the word list.</summary>
internal sealed class Lemmatizer(LemmaTable exceptions, EnglishWords words)
{
    /// <summary>The lemma in lower case; the word itself where it has no other.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="tag">Its Penn tag.</param>
    public string Lemma(string lower, PennTag tag) => exceptions.Find(lower, tag) ?? ByRule(lower, tag, words);

    /// <summary>What the endings alone give: the exceptions are what this gets wrong.</summary>
    public static string ByRule(string lower, PennTag tag, EnglishWords words) => tag switch
    {
        PennTag.NNS or PennTag.NNPS => Stem(lower, ["es", "s"], WordSenses.Noun, words),
        PennTag.VBZ => Stem(lower, ["es", "s"], WordSenses.Verb, words),
        PennTag.VBD or PennTag.VBN => Stem(lower, ["ed"], WordSenses.Verb, words),
        PennTag.VBG => Stem(lower, ["ing"], WordSenses.Verb, words),
        PennTag.JJR => Stem(lower, ["er"], WordSenses.Adjective, words),
        PennTag.JJS => Stem(lower, ["est"], WordSenses.Adjective, words),
        PennTag.RBR => Stem(lower, ["er"], WordSenses.Adverb | WordSenses.Adjective, words),
        PennTag.RBS => Stem(lower, ["est"], WordSenses.Adverb | WordSenses.Adjective, words),
        _ => lower,
    };

    private static string Stem(string lower, ReadOnlySpan<string> endings, WordSenses sense, EnglishWords words)
    {
        Span<char> stem = stackalloc char[EnglishTokenizer.LongestToken + 1];
        foreach (var ending in endings)
        {
            if (lower.Length < ending.Length + 2 || !lower.EndsWith(ending, StringComparison.Ordinal))
                continue;
            foreach (var way in Order(lower.AsSpan(0, lower.Length - ending.Length), ending))
                if (Inflection.Stem(lower, ending, way, stem) is var length and > 0 && IsListed(stem[..length], sense, words))
                    return new string(stem[..length]);
        }
        foreach (var ending in endings)
            if (lower.Length >= ending.Length + 3 && lower.EndsWith(ending, StringComparison.Ordinal))
                return Unlisted(lower, ending);
        return lower;
    }

    // Of a word with a hyphen the last part is inflected.
    private static bool IsListed(ReadOnlySpan<char> stem, WordSenses sense, EnglishWords words)
    {
        var hyphen = stem.LastIndexOf('-');
        return (words.Find(stem[(hyphen + 1)..]) & sense) != 0;
    }

    // "hoping" is of "hope", as "hop" would double its consonant; "visited" of "visit".
    private static ReadOnlySpan<int> Order(ReadOnlySpan<char> stem, string ending)
    {
        if (ending is "s" or "es")
            return stem.EndsWith("i") ? [3, 0] : ending == "es" && EndsInHiss(stem) ? [0, 1] : ending == "es" && stem.EndsWith("o") ? [0] : ending == "es" ? [] : [0];
        return IsShort(stem) ? [1, 0, 2, 3] : [3, 0, 1, 2];
    }

    private static bool EndsInHiss(ReadOnlySpan<char> stem) => stem.EndsWith("s") || stem.EndsWith("x") || stem.EndsWith("z") || stem.EndsWith("ch") || stem.EndsWith("sh");

    // One syllable that ends in a vowel and a consonant: "hop", "rat", but not "rain" or "visit".
    private static bool IsShort(ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2 || IsVowel(stem[^1]) || stem[^1] is 'w' or 'x' or 'y' || !IsVowel(stem[^2]))
            return false;
        foreach (var c in stem[..^2])
            if (IsVowel(c) && !(c == 'u' && stem.Contains("qu", StringComparison.Ordinal)))
                return false;
        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string Unlisted(string lower, string ending)
    {
        var stem = lower[..^ending.Length];
        return ending switch
        {
            "es" when stem.EndsWith('i') => stem[..^1] + "y",
            "es" when !EndsInHiss(stem) => stem + "e",
            "s" when stem.EndsWith('s') || stem.EndsWith('u') || stem.EndsWith('i') => lower,
            "ed" or "ing" when stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'f') => stem[..^1],
            "ed" or "ing" when IsShort(stem) || stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) || stem[^1] is 'v' or 'c' or 'u' => stem + "e",
            "ed" when stem.EndsWith('i') => stem[..^1] + "y",
            "er" or "est" when stem.EndsWith('i') => stem[..^1] + "y",
            _ => stem,
        };
    }
}
