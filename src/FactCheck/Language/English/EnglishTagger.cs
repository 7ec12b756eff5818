using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// Gives every word of a sentence its tags, from left to right, by a linear model over the word, its neighbours and the tags before it
/// (Collins 2002; Ratnaparkhi 1996). One class is a pair of UPOS and XPOS.
/// </summary>
internal sealed class EnglishTagger
{
    public const string Section = "TAGGER";

    private readonly SparseModel _model;
    private readonly TagRows _tagRows;

    public EnglishTagger(ModelFile file, EnglishWords words, WordPool pool)
    {
        Tags = new TagSet(file);
        _model = new SparseModel(file, Section);
        _tagRows = new TagRows(_model);
        Entries = new WordEntries(_model, new CertainTags(file), words, pool);
    }

    public TagSet Tags { get; }

    public WordEntries Entries { get; }

    /// <param name="words">The words of the sentence, with <see cref="TaggerFeatures.Reach"/> edges before and after.</param>
    /// <param name="tags">Takes the classes of the words between the edges.</param>
    public void Tag(ReadOnlySpan<WordEntry> words, Span<byte> tags)
    {
        Span<short> scores = stackalloc short[WordEntry.RowLength];
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MostOfSequence];
        var start = Tags.Count;
        for (var i = 0; i < tags.Length; i++)
        {
            var at = i + TaggerFeatures.Reach;
            if (words[at].CertainTag >= 0)
            {
                tags[i] = (byte)words[at].CertainTag;
                continue;
            }
            var (tag1, tag2) = (i > 0 ? tags[i - 1] : start, i > 1 ? tags[i - 2] : start);
            Sum(words[at], words[at - 2], words[at - 1], words[at + 1], words[at + 2], _tagRows.Find(tag1, tag2), scores);
            _model.Add(features[..TaggerFeatures.Sequence(tag1, words[at - 1].Hash, words[at].Hash, words[at + 1].Hash, features)], scores);
            tags[i] = (byte)SparseModel.Best(scores[..start]);
        }
    }

    /// <summary>The classes of the words of one sentence.</summary>
    public byte[] Tag(ReadOnlySpan<string> sentence)
    {
        var words = new WordEntry[sentence.Length + (2 * TaggerFeatures.Reach)];
        Array.Fill(words, Entries.Edge);
        var casing = SentenceCasing.Of(sentence);
        for (var i = 0; i < sentence.Length; i++)
            words[i + TaggerFeatures.Reach] = Entries.Find(sentence[i].AsSpan(0, Math.Min(sentence[i].Length, EnglishTokenizer.LongestToken)), SentenceCasing.At(i, i > 0 ? sentence[i - 1] : "", casing));
        var tags = new byte[sentence.Length];
        Tag(words, tags);
        return tags;
    }

    private static void Sum(WordEntry word, WordEntry before2, WordEntry before1, WordEntry after1, WordEntry after2, short[] tags, Span<short> scores)
    {
        ref var sum = ref MemoryMarshal.GetReference(scores);
        ref var own = ref MemoryMarshal.GetArrayDataReference(word.Scores);
        ref var b2 = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(before2.Scores), 1 * WordEntry.RowLength);
        ref var b1 = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(before1.Scores), 2 * WordEntry.RowLength);
        ref var a1 = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(after1.Scores), 3 * WordEntry.RowLength);
        ref var a2 = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(after2.Scores), 4 * WordEntry.RowLength);
        ref var t = ref MemoryMarshal.GetArrayDataReference(tags);
        // 128 bits are there on every machine, so that this is compiled ahead of time; Vector<T> would wait for the compiler at start-up.
        for (nuint i = 0; i < WordEntry.RowLength; i += (nuint)Vector128<short>.Count)
        {
            var total = Vector128.LoadUnsafe(ref own, i) + Vector128.LoadUnsafe(ref b2, i) + Vector128.LoadUnsafe(ref b1, i) + Vector128.LoadUnsafe(ref a1, i) + Vector128.LoadUnsafe(ref a2, i) + Vector128.LoadUnsafe(ref t, i);
            total.StoreUnsafe(ref sum, i);
        }
    }
}
