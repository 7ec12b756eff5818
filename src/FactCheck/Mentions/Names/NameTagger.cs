using FactCheck.Language;

namespace FactCheck.Mentions.Names;

/// <summary>
/// Finds names by the best sequence of labels over each capital run (a structured perceptron with first-order Viterbi, after Collins,
/// EMNLP 2002).
/// </summary>
internal sealed class NameTagger(NameModel model)
{
    /// <summary>A longer run is read in pieces, so that the work stays linear whatever the text.</summary>
    public const int LongestRun = 64;

    /// <summary>Adds the names of a sentence in order; facts are one for each of its tokens.</summary>
    public void Tag(AnnotatedText text, Sentence sentence, ReadOnlySpan<TokenFacts> facts, DocumentWords document, List<TaggedName> names)
    {
        Span<int> scores = stackalloc int[NameLabels.Count * LongestRun];
        Span<byte> labels = stackalloc byte[LongestRun];
        var features = new NameFeatures(text, sentence, facts, document, stackalloc int[NameFeatures.Most], model.RowCount);
        foreach (var whole in new CapitalRuns(text, sentence, facts))
            for (var first = whole.First; first < whole.End; first += LongestRun)
            {
                var run = new CapitalRun(first, Math.Min(first + LongestRun, whole.End));
                for (var i = run.First; i < run.End; i++)
                    model.Score(features.Read(i, run), scores.Slice(NameLabels.Count * (i - run.First), NameLabels.Count));
                LabelDecoder.Decode(scores, model.Transitions, labels[..(run.End - run.First)]);
                AddNames(names, sentence.FirstToken + run.First, labels[..(run.End - run.First)]);
            }
    }

    private static void AddNames(List<TaggedName> names, int firstToken, ReadOnlySpan<byte> labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == (byte)NameLabel.Outside)
                continue;
            var first = i;
            while (i + 1 < labels.Length && NameLabels.IsInside(labels[i + 1]))
                i++;
            names.Add(new TaggedName(firstToken + first, firstToken + i + 1, NameLabels.TypeOf(labels[first])));
        }
    }
}
