using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>
/// All that the tagger knows of one printed word: the scores it gives to every tag for itself and for its neighbours. Words come again
/// and again, so this is worked out once and kept in <see cref="WordEntries"/>.
/// </summary>
internal sealed class WordEntry(string printed, WordKey key, Casing casing, string lower, ulong hash, short[] scores, int certainTag) : Word(printed, lower)
{
    /// <summary>The scores of all tags stand in rows of this length, a multiple of every vector's length.</summary>
    public const int RowLength = 64;

    /// <summary>Row 0 is for the word itself; the others for the words that have it at -2, -1, 1 and 2.</summary>
    public const int Rows = 1 + (2 * TaggerFeatures.Reach);

    private const int NoTag = -1;
    private const int BeingSet = -2;

    private int _firstTag = NoTag;
    private string? _firstLemma;
    private volatile KnownLemma? _otherLemmas;

    public ulong Hash => hash;

    public short[] Scores => scores;

    /// <summary>The tag that it has wherever it stands ("the", "of"); -1 where its neighbours have a say.</summary>
    public int CertainTag => certainTag;

    /// <summary>Whether this is the entry of a printed word; few words are long enough to be read again.</summary>
    public bool Is(WordKey otherKey, Casing otherCasing, ReadOnlySpan<char> otherPrinted) =>
        otherKey == key && otherCasing == casing && (otherKey.Length <= WordKey.Whole || otherPrinted.SequenceEqual(Printed));

    /// <summary>The lemma under a tag, where it was remembered; else null.</summary>
    public string? Lemma(int tag)
    {
        if (Volatile.Read(ref _firstTag) == tag)
            return _firstLemma;
        for (var known = _otherLemmas; known is not null; known = known.Next)
            if (known.Tag == tag)
                return known.Lemma;
        return null;
    }

    /// <summary>
    /// Keeps a lemma beside those of other tags; the first one, often the only one, stands in this object, which is at hand. To keep the last
    /// one alone would give old objects new ones again and again, as words change their tags, and every collection of garbage has to look for those.
    /// </summary>
    public void Remember(int tag, string lemma)
    {
        if (Interlocked.CompareExchange(ref _firstTag, BeingSet, NoTag) != NoTag)
        {
            _otherLemmas = new KnownLemma(tag, lemma, _otherLemmas);
            return;
        }
        _firstLemma = lemma;
        Volatile.Write(ref _firstTag, tag);
    }

    private sealed record KnownLemma(int Tag, string Lemma, KnownLemma? Next);
}
