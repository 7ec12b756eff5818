namespace FactCheck.Mentions.Names;

/// <summary>First-order Viterbi over the labels of <see cref="NameLabel"/>.</summary>
internal static class LabelDecoder
{
    /// <summary>The labels with the highest sum of scores and transitions; the scores (a row for each of at most <see cref="NameTagger.LongestRun"/> tokens) are overwritten. Before the first token stands <see cref="NameLabel.Outside"/>.</summary>
    public static void Decode(Span<int> scores, ReadOnlySpan<int> transitions, Span<byte> labels)
    {
        Span<byte> from = stackalloc byte[NameLabels.Count * NameTagger.LongestRun];
        for (var i = 0; i < labels.Length; i++)
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var (best, bestFrom) = (int.MinValue, 0);
                var (first, end) = NameLabels.Before(label);
                for (var previous = first; previous < (i == 0 ? 1 : end); previous++)
                {
                    var score = transitions[NameLabels.Count * previous + label] + (i == 0 ? 0 : scores[NameLabels.Count * (i - 1) + previous]);
                    if (score > best)
                        (best, bestFrom) = (score, previous);
                }
                // A label that cannot stand here stays far below any that can.
                scores[NameLabels.Count * i + label] = best == int.MinValue ? int.MinValue / 2 : best + scores[NameLabels.Count * i + label];
                from[NameLabels.Count * i + label] = (byte)bestFrom;
            }

        var at = 0;
        for (var label = 1; label < NameLabels.Count; label++)
            if (scores[NameLabels.Count * (labels.Length - 1) + label] > scores[NameLabels.Count * (labels.Length - 1) + at])
                at = label;
        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = (byte)at;
            at = from[NameLabels.Count * i + at];
        }
    }
}
