namespace FactCheck.Language;

/// <summary>
/// Shared lower-case strings of the words met so far. The pool has a fixed number of places; a word that meets another in its place
/// takes it over, so that no text can make it grow. Threads may share it: a race costs a second copy, never a wrong word.
/// </summary>
internal sealed class WordPool(int places)
{
    private readonly string?[] _words = new string?[places];

    public string Lower(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[English.EnglishTokenizer.LongestToken];
        lower = lower[..word.ToLowerInvariant(lower)];
        // "it’s" and "it's" are one word; a mark alone may open or close a quotation.
        if (lower.Length > 1)
            lower.Replace('\u2019', '\'');
        ref var place = ref _words[(int)(Hash(lower) % (uint)_words.Length)];
        var pooled = place;
        if (pooled is not null && lower.SequenceEqual(pooled))
            return pooled;
        return place = new string(lower);
    }

    // FNV-1a (Fowler, Noll, Vo), over code units.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
