using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>Trains <see cref="NameModel"/>: a structured perceptron whose weights are averaged over all steps.</summary>
internal sealed class NameTrainer(int rowCount)
{
    private readonly int[] _weights = new int[rowCount * NameLabels.Count];
    private readonly long[] _sums = new long[rowCount * NameLabels.Count];
    private readonly int[] _transitions = new int[NameLabels.Count * NameLabels.Count];
    private readonly long[] _transitionSums = new long[NameLabels.Count * NameLabels.Count];
    private long _step = 1;

    public byte[] Train(IReadOnlyList<NameExample> examples, int rounds)
    {
        var random = new Random(1);
        var runs = examples.SelectMany(e => e.Runs).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(runs);
            foreach (var (features, labels) in runs)
                Learn(features, labels);
        }
        return Pack();
    }

    private void Learn(int[][] features, byte[] labels)
    {
        Span<int> scores = stackalloc int[NameLabels.Count * NameTagger.LongestRun];
        scores.Clear();
        for (var i = 0; i < features.Length; i++)
            foreach (var feature in features[i])
                for (var label = 0; label < NameLabels.Count; label++)
                    scores[NameLabels.Count * i + label] += _weights[NameLabels.Count * feature + label];
        Span<byte> said = stackalloc byte[features.Length];
        LabelDecoder.Decode(scores, _transitions, said);
        _step++;
        if (said.SequenceEqual(labels))
            return;

        var (before, saidBefore) = (0, 0);
        for (var i = 0; i < features.Length; i++)
        {
            if (labels[i] != said[i])
                foreach (var feature in features[i])
                {
                    Change(_weights, _sums, NameLabels.Count * feature + labels[i], 1);
                    Change(_weights, _sums, NameLabels.Count * feature + said[i], -1);
                }
            Change(_transitions, _transitionSums, NameLabels.Count * before + labels[i], 1);
            Change(_transitions, _transitionSums, NameLabels.Count * saidBefore + said[i], -1);
            (before, saidBefore) = (labels[i], said[i]);
        }
    }

    private void Change(int[] weights, long[] sums, int at, int by)
    {
        weights[at] += by;
        sums[at] += by * _step;
    }

    /// <summary>The average is the weight less what it missed before each change; scaled so that few weights are cut to a byte.</summary>
    private byte[] Pack()
    {
        var averages = _weights.Select((w, i) => w - (double)_sums[i] / _step).ToArray();
        var transitions = _transitions.Select((w, i) => w - (double)_transitionSums[i] / _step).ToArray();
        var sizes = averages.Select(Math.Abs).Where(a => a > 0).Order().ToArray();
        var scale = sbyte.MaxValue / sizes[(int)(sizes.Length * 0.9995)];

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(rowCount);
        foreach (var transition in transitions)
            writer.Write((short)Math.Clamp(Math.Round(transition * scale), short.MinValue, short.MaxValue));
        foreach (var average in averages)
            writer.Write((sbyte)Math.Clamp(Math.Round(average * scale), -sbyte.MaxValue, sbyte.MaxValue));
        writer.Flush();
        return stream.ToArray();
    }
}
