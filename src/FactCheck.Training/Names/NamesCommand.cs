using FactCheck.Language.Models;
using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>
/// Trains the name tagger on all of <c>--data</c>, a folder with wikigold.conll and gum-wikinews.jsonl; without <c>--output</c> prints its scores
/// in cross-validation by text.
/// </summary>
internal static class NamesCommand
{
    private const int RowCount = 1 << 17, Rounds = 12, Folds = 5;

    public static int Run(Options options)
    {
        var examples = Read(options["data"]);
        if (options.Find("output") is { } output)
            File.WriteAllBytes(output, new NameTrainer(RowCount).Train(examples, Rounds));
        else
            CrossValidate(examples);
        return 0;
    }

    private static void CrossValidate(List<NameExample> examples)
    {
        var scores = new SortedDictionary<string, NameScore>(StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = new NameTagger(new NameModel(ModelFile.FromBytes(new NameTrainer(RowCount).Train([.. examples.Where((_, i) => i % Folds != fold)], Rounds))));
            foreach (var example in examples.Where((_, i) => i % Folds == fold))
            {
                if (!scores.TryGetValue(example.Labelled.Source, out var score))
                    scores.Add(example.Labelled.Source, score = new NameScore());
                score.Add(example, tagger);
            }
        }
        foreach (var (source, score) in scores)
            Console.WriteLine($"{source}: {score}");
    }

    private static List<NameExample> Read(string data) =>
        [.. ConllSource.Read(Path.Combine(data, "wikigold.conll"))
            .Concat(GumSource.Read(Path.Combine(data, "gum-wikinews.jsonl"))).Select(t => NameExample.Read(t, RowCount))];
}
