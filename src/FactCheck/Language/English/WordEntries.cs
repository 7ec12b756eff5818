using FactCheck.Language.Models;
using FactCheck.Text;

namespace FactCheck.Language.English;

/// <summary>
/// The words met so far. There are a fixed number of places, <see cref="Ways"/> for each hash, and new words take over the places of old ones, so that
/// no text can make it grow. Threads may share it: a race costs a second making of an entry, never a wrong one.
/// </summary>
internal sealed class WordEntries
{
    // Room for the words of a few days of news: at 640 bytes of scores each, about 50 MB when full.
    private const int PlaceBits = 16;
    private const int PlaceShift = 64 - PlaceBits;
    private const int Ways = 4;

    private readonly SparseModel _model;
    private readonly CertainTags _certain;
    private readonly EnglishWords _words;
    private readonly WordPool _pool;
    private readonly WordEntry?[] _entries = new WordEntry?[1 << PlaceBits];

    public WordEntries(SparseModel model, CertainTags certain, EnglishWords words, WordPool pool)
    {
        (_model, _certain, _words, _pool) = (model, certain, words, pool);
        var scores = new short[WordEntry.Rows * WordEntry.RowLength];
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MostOfWord];
        for (var row = 1; row < WordEntry.Rows; row++)
            _model.Add(features[..TaggerFeatures.Edge(Place(row), features)], scores.AsSpan(row * WordEntry.RowLength, WordEntry.RowLength));
        Edge = new WordEntry("", default, Casing.Normal, "", 0, scores, -1);
    }

    /// <summary>Stands before the first and after the last word of a sentence.</summary>
    public WordEntry Edge { get; }

    /// <summary>The place in the sentence, from the word that is tagged, of the word that <paramref name="row"/> is for.</summary>
    public static int Place(int row) => row <= TaggerFeatures.Reach ? row - TaggerFeatures.Reach - 1 : row - TaggerFeatures.Reach;

    public WordEntry Find(ReadOnlySpan<char> printed, Casing casing)
    {
        var key = WordKey.Of(printed);
        var place = ((int)(key.Hash >> PlaceShift) ^ ((int)casing * Ways)) & ~(Ways - 1);
        return _entries[place] is { } first && first.Is(key, casing, printed) ? first : FindFurther(place, printed, key, casing);
    }

    /// <summary>The word met last comes to stand first, so that the one not met for the longest time gives way.</summary>
    private WordEntry FindFurther(int place, ReadOnlySpan<char> printed, WordKey key, Casing casing)
    {
        var way = 1;
        while (way < Ways && !(_entries[place + way] is { } other && other.Is(key, casing, printed)))
            way++;
        var entry = way < Ways && _entries[place + way] is { } known ? known : Make(printed, key, casing);
        for (way = Math.Min(way, Ways - 1); way > 0; way--)
            _entries[place + way] = _entries[place + way - 1];
        return _entries[place] = entry;
    }

    private WordEntry Make(ReadOnlySpan<char> printed, WordKey key, Casing casing)
    {
        Span<char> buffer = stackalloc char[EnglishTokenizer.LongestToken];
        var word = printed.Contains(' ') ? printed.ToString().Replace(" ", "", StringComparison.Ordinal) : printed;
        var view = new WordView(word, casing, buffer, _words);
        var scores = new short[WordEntry.Rows * WordEntry.RowLength];
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MostOfWord];
        _model.Add(features[..TaggerFeatures.Self(view, features)], scores);
        for (var row = 1; row < WordEntry.Rows; row++)
            _model.Add(features[..TaggerFeatures.Near(view, Place(row), features)], scores.AsSpan(row * WordEntry.RowLength, WordEntry.RowLength));
        var lower = _pool.Lower(word);
        return new WordEntry(printed.SequenceEqual(lower) ? lower : new string(printed), key, casing, lower, view.Hash, scores, _certain.Find(view.Hash));
    }
}
