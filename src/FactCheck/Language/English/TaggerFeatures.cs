using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>
/// What the tagger asks about a word and its neighbours. All that depends on one word alone is asked once for each word of the
/// language (<see cref="Self"/>, <see cref="Near"/>), so that only the questions of <see cref="Sequence"/>
/// are asked at every place.
/// </summary>
internal static class TaggerFeatures
{
    public const int MostOfWord = 32;
    public const int MostOfSequence = 4;
    public const int MostOfTags = 2;

    /// <summary>The places of neighbours that count: two before and two after.</summary>
    public const int Reach = 2;

    /// <summary>What a word says about its own tag.</summary>
    public static int Self(in WordView word, Span<ulong> features)
    {
        var n = 0;
        var lower = word.Lower;
        var shape = (ulong)word.Shape | ((ulong)word.Casing << 8);
        var senses = (ulong)word.Senses | ((ulong)word.Forms << 8);
        features[n++] = FeatureHash.Of(1, 0);
        features[n++] = FeatureHash.Of(2, word.Hash);
        features[n++] = FeatureHash.Of(3, word.Hash, shape);
        features[n++] = FeatureHash.Of(4, shape);
        features[n++] = FeatureHash.Of(5, senses);
        features[n++] = FeatureHash.Of(6, senses, shape);
        features[n++] = FeatureHash.Of(7, (ulong)word.Senses);
        for (var length = 1; length <= 5 && length < lower.Length; length++)
            features[n++] = FeatureHash.Of(8, FeatureHash.Word(lower[^length..]), (ulong)length);
        for (var length = 1; length <= 4 && length < lower.Length; length++)
            features[n++] = FeatureHash.Of(9, FeatureHash.Word(lower[..length]), (ulong)length);
        if (lower.Length > 2)
        {
            features[n++] = FeatureHash.Of(10, FeatureHash.Word(lower[^2..]), shape);
            features[n++] = FeatureHash.Of(11, FeatureHash.Word(lower[^2..]), senses);
        }
        if (lower.Length > 3)
            features[n++] = FeatureHash.Of(12, FeatureHash.Word(lower[^3..]), shape);
        features[n++] = FeatureHash.Of(13, (ulong)Math.Min(lower.Length, 10), shape);
        return n;
    }

    /// <summary>What a word says about the tag of a neighbour.</summary>
    /// <param name="word">The neighbour.</param>
    /// <param name="place">Where it stands: -2, -1, 1 or 2.</param>
    /// <param name="features">Takes the features.</param>
    public static int Near(in WordView word, int place, Span<ulong> features)
    {
        var n = 0;
        var lower = word.Lower;
        var at = (ulong)(place + Reach);
        var shape = (ulong)word.Shape | ((ulong)word.Casing << 8);
        features[n++] = FeatureHash.Of(20, word.Hash, at);
        features[n++] = FeatureHash.Of(21, shape, at);
        if (place is -1 or 1)
        {
            var senses = (ulong)word.Senses | ((ulong)word.Forms << 8);
            features[n++] = FeatureHash.Of(22, senses, at);
            features[n++] = FeatureHash.Of(23, FeatureHash.Word(lower.Length > 3 ? lower[^3..] : lower), at);
            features[n++] = FeatureHash.Of(24, FeatureHash.Word(lower.Length > 2 ? lower[^2..] : lower), at, shape);
        }
        return n;
    }

    /// <summary>What the sentence's edge says to the words near it.</summary>
    public static int Edge(int place, Span<ulong> features)
    {
        features[0] = FeatureHash.Of(25, (ulong)(place + Reach));
        return 1;
    }

    /// <summary>What the tags before say.</summary>
    /// <param name="tag1">The tag of the word before; the number of tags at the start.</param>
    /// <param name="tag2">The tag of the word before that.</param>
    /// <param name="features">Takes the features.</param>
    public static int OfTags(int tag1, int tag2, Span<ulong> features)
    {
        features[0] = FeatureHash.Of(30, (ulong)tag1);
        features[1] = FeatureHash.Of(31, (ulong)tag1, (ulong)tag2);
        return MostOfTags;
    }

    /// <summary>What depends on several words, or on words and the tags before.</summary>
    /// <param name="tag1">The tag of the word before; the number of tags at the start.</param>
    /// <param name="before">The hash of the word before.</param>
    /// <param name="word">The hash of the word.</param>
    /// <param name="after">The hash of the word after.</param>
    /// <param name="features">Takes the features.</param>
    public static int Sequence(int tag1, ulong before, ulong word, ulong after, Span<ulong> features)
    {
        var t1 = (ulong)tag1;
        features[0] = FeatureHash.Of(32, t1, word);
        features[1] = FeatureHash.Of(33, t1, after);
        features[2] = FeatureHash.Of(34, before, word);
        features[3] = FeatureHash.Of(35, word, after);
        return MostOfSequence;
    }
}
