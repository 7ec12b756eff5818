using FactCheck.Language;
using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>Trains the tagger on a treebank.</summary>
internal sealed class TaggerTrainer
{
    private const int Epochs = 8;
    private const int FewestExamplesOfTag = 8;
    private const int FewestUpdates = 3;
    private const int FewestOfCertain = 50;
    private const double Certainty = 0.998;

    private readonly EnglishWords _words;
    private readonly List<(PartOfSpeech Tag, PennTag Penn)> _tags;
    private readonly Perceptron _perceptron;
    private readonly byte[] _certain;

    public TaggerTrainer(IReadOnlyList<TreebankSentence> sentences, EnglishWords words)
    {
        _words = words;
        _tags = [.. sentences.SelectMany(s => s.Words).GroupBy(TagsOf).Where(g => g.Count() >= FewestExamplesOfTag)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).Take(WordEntry.RowLength)];
        _perceptron = new Perceptron(_tags.Count);
        var examples = sentences.Select(Example).ToArray();
        _certain = FindCertain(examples);
        Train(examples);
    }

    public (string Name, byte[] Bytes)[] Sections =>
    [
        (TagSet.Section, [.. _tags.SelectMany(t => new[] { (byte)t.Tag, (byte)t.Penn })]),
        (CertainTags.Section, _certain),
        (EnglishTagger.Section, _perceptron.ToSection(FewestUpdates)),
    ];

    private static (PartOfSpeech Tag, PennTag Penn) TagsOf(TreebankWord word) => (TreebankTags.Universal(word.Tag), TreebankTags.Penn(word.Penn));

    private static byte[] FindCertain(TaggedSentence[] sentences)
    {
        var certain = sentences.SelectMany(s => s.Hashes.Zip(s.Gold)).GroupBy(w => w.First, w => w.Second)
            .Select(g => (Hash: g.Key, Count: g.Count(), Best: g.GroupBy(t => t).MaxBy(t => t.Count())!))
            .Where(w => w.Count >= FewestOfCertain && w.Best.Key >= 0 && w.Best.Count() >= w.Count * Certainty)
            .OrderBy(w => w.Hash).ToArray();
        return [.. BitConverter.GetBytes((long)certain.Length), .. certain.SelectMany(w => BitConverter.GetBytes(w.Hash)), .. certain.Select(w => (byte)w.Best.Key)];
    }

    private void Train(TaggedSentence[] sentences)
    {
        var random = new SeededShuffle(1);
        var scores = new int[_tags.Count];
        Span<ulong> buffer = stackalloc ulong[TaggerFeatures.MostOfSequence + TaggerFeatures.MostOfTags];
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle<TaggedSentence>(sentences);
            var wrong = 0;
            foreach (var sentence in sentences)
            {
                var (tag1, tag2) = (_tags.Count, _tags.Count);
                for (var i = 0; i < sentence.Gold.Length; i++)
                {
                    Array.Clear(scores);
                    _ = TaggerFeatures.OfTags(tag1, tag2, buffer);
                    _ = TaggerFeatures.Sequence(tag1, sentence.Hash(i - 1), sentence.Hash(i), sentence.Hash(i + 1), buffer[TaggerFeatures.MostOfTags..]);
                    ReadOnlySpan<ulong> sequence = buffer;
                    _perceptron.Score(sentence.Features[i], scores);
                    _perceptron.Score(sequence, scores);
                    var best = Best(scores);
                    // A tag too rare to be learned teaches nothing.
                    if (sentence.Gold[i] >= 0 && best != sentence.Gold[i])
                    {
                        _perceptron.Update(sentence.Features[i], sentence.Gold[i], best);
                        _perceptron.Update(sequence, sentence.Gold[i], best);
                        wrong++;
                    }
                    _perceptron.Tick();
                    (tag1, tag2) = (best, tag1);
                }
            }
            Console.Error.WriteLine($"tagger, epoch {epoch + 1}: {wrong} corrections");
        }
    }

    private static int Best(int[] scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best])
                best = i;
        return best;
    }

    private TaggedSentence Example(TreebankSentence sentence)
    {
        var words = sentence.Words;
        var casing = SentenceCasing.Of(words.Select(w => w.Form).ToArray());
        var (hashes, features) = (new ulong[words.Length], new ulong[words.Length][]);
        for (var i = 0; i < words.Length; i++)
        {
            var found = new List<ulong>();
            for (var place = -TaggerFeatures.Reach; place <= TaggerFeatures.Reach; place++)
                found.AddRange(FeaturesAt(words, i, place, casing, out hashes[i]));
            features[i] = [.. found];
        }
        for (var i = 0; i < words.Length; i++)
            _ = FeaturesAt(words, i, 0, casing, out hashes[i]);
        return new TaggedSentence(hashes, features, [.. words.Select(w => _tags.IndexOf(TagsOf(w)))]);
    }

    private ulong[] FeaturesAt(TreebankWord[] words, int index, int place, Casing casing, out ulong hash)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.MostOfWord];
        var i = index + place;
        hash = 0;
        if (i < 0 || i >= words.Length)
            return features[..TaggerFeatures.Edge(place, features)].ToArray();
        Span<char> buffer = stackalloc char[EnglishTokenizer.LongestToken];
        var view = new WordView(words[i].Form, SentenceCasing.At(i, i > 0 ? words[i - 1].Form : "", casing), buffer, _words);
        hash = view.Hash;
        return features[..(place == 0 ? TaggerFeatures.Self(view, features) : TaggerFeatures.Near(view, place, features))].ToArray();
    }

    /// <param name="Hashes">Of the words.</param>
    /// <param name="Features">All but those of the sequence, for each word.</param>
    /// <param name="Gold">The class of each word; -1 where it has none.</param>
    private sealed record TaggedSentence(ulong[] Hashes, ulong[][] Features, int[] Gold)
    {
        public ulong Hash(int index) => index < 0 || index >= Hashes.Length ? 0 : Hashes[index];
    }
}
