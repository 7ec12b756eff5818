using System.Runtime.InteropServices;
using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>
/// Trains <see cref="NameModel"/> as a linear-chain conditional random field (Lafferty, McCallum and Pereira, ICML 2001): stochastic gradient ascent
/// of the likelihood with AdaGrad steps (Duchi, Hazan and Singer, JMLR 2011) and a Gaussian prior, applied where a weight is touched.
/// </summary>
internal sealed class NameTrainer(int rowCount)
{
    private const float Step = 0.02f, Prior = 0.01f;
    private const int L = NameLabels.Count;

    private readonly float[] _weights = new float[rowCount * L];
    private readonly float[] _squares = new float[rowCount * L];
    private readonly float[] _transitions = new float[L * L];
    private readonly float[] _transitionSquares = new float[L * L];
    private readonly double[] _forward = new double[L * NameTagger.LongestRun];
    private readonly double[] _backward = new double[L * NameTagger.LongestRun];
    private readonly double[] _scores = new double[L * NameTagger.LongestRun];
    private readonly double[] _pairs = new double[L * L];

    public byte[] Train(IReadOnlyList<NameExample> examples, int rounds)
    {
        var shuffle = new SeededShuffle(1);
        var runs = examples.SelectMany(e => e.Runs).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            shuffle.Shuffle(runs.AsSpan());
            foreach (var (features, labels) in runs)
                Learn(features, labels);
        }
        return Pack();
    }

    private void Learn(int[][] features, byte[] labels)
    {
        for (var i = 0; i < features.Length; i++)
        {
            var scores = _scores.AsSpan(L * i, L);
            scores.Clear();
            foreach (var feature in features[i])
                for (var label = 0; label < L; label++)
                    scores[label] += _weights[L * feature + label];
        }
        var total = Sum(features.Length);

        Array.Clear(_pairs);
        Span<float> gradient = stackalloc float[L];
        for (var i = 0; i < features.Length; i++)
        {
            for (var label = 0; label < L; label++)
            {
                gradient[label] = (float)((labels[i] == label ? 1 : 0) - Math.Exp(_forward[L * i + label] + _backward[L * i + label] - total));
                for (var previous = 0; previous < (i == 0 ? 1 : L); previous++)
                    if (NameLabels.CanFollow(previous, label))
                        _pairs[L * previous + label] -= Math.Exp((i == 0 ? 0 : _forward[L * (i - 1) + previous]) + _transitions[L * previous + label] + _scores[L * i + label] + _backward[L * i + label] - total);
            }
            _pairs[L * (i == 0 ? 0 : labels[i - 1]) + labels[i]]++;
            foreach (var feature in features[i])
                for (var label = 0; label < L; label++)
                    Change(_weights, _squares, L * feature + label, gradient[label]);
        }
        for (var i = 0; i < _pairs.Length; i++)
            Change(_transitions, _transitionSquares, i, (float)_pairs[i]);
    }

    /// <summary>Fills the sums of all ways to and from each label, as logarithms; the sum over all ways.</summary>
    private double Sum(int length)
    {
        Span<double> terms = stackalloc double[L];
        for (var i = 0; i < length; i++)
            for (var label = 0; label < L; label++)
            {
                for (var previous = 0; previous < L; previous++)
                    terms[previous] = NameLabels.CanFollow(previous, label) && (i > 0 || previous == 0) ? (i == 0 ? 0 : _forward[L * (i - 1) + previous]) + _transitions[L * previous + label] : double.NegativeInfinity;
                _forward[L * i + label] = LogSum(terms) + _scores[L * i + label];
            }
        for (var i = length - 1; i >= 0; i--)
            for (var label = 0; label < L; label++)
            {
                for (var next = 0; next < L; next++)
                    terms[next] = i == length - 1 ? (next == 0 ? 0 : double.NegativeInfinity)
                        : NameLabels.CanFollow(label, next) ? _transitions[L * label + next] + _scores[L * (i + 1) + next] + _backward[L * (i + 1) + next] : double.NegativeInfinity;
                _backward[L * i + label] = LogSum(terms);
            }
        return LogSum(_forward.AsSpan(L * (length - 1), L));
    }

    private static double LogSum(ReadOnlySpan<double> terms)
    {
        var most = double.NegativeInfinity;
        foreach (var term in terms)
            most = Math.Max(most, term);
        if (double.IsNegativeInfinity(most))
            return most;
        var sum = 0.0;
        foreach (var term in terms)
            sum += Math.Exp(term - most);
        return most + Math.Log(sum);
    }

    private static void Change(float[] weights, float[] squares, int at, float gradient)
    {
        if (Math.Abs(gradient) < 1e-4f)
            return;
        gradient -= Prior * weights[at];
        squares[at] += gradient * gradient;
        weights[at] += Step * gradient / (MathF.Sqrt(squares[at]) + 1e-6f);
    }

    /// <summary>Scaled so that few weights are cut to a byte.</summary>
    private byte[] Pack()
    {
        var sizes = _weights.Select(MathF.Abs).Where(a => a > 0).Order().ToArray();
        var scale = sbyte.MaxValue / sizes[(int)(sizes.Length * 0.9995)];

        var transitions = _transitions.Select(w => (int)MathF.Round(w * scale)).ToArray();
        var rows = _weights.Select(w => (byte)(sbyte)Math.Clamp(MathF.Round(w * scale), -sbyte.MaxValue, sbyte.MaxValue)).Concat(new byte[NameModel.Padding]).ToArray();
        return ModelFileWriter.Write((NameModel.TransitionSection, MemoryMarshal.AsBytes<int>(transitions).ToArray()), (NameModel.RowSection, rows));
    }
}
