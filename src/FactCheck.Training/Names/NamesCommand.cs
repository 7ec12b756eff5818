using FactCheck.Mentions.Names;

namespace FactCheck.Training.Names;

/// <summary>
/// <c>names DATA OUT</c> trains the name tagger on all of DATA, <c>names DATA</c> prints its scores in cross-validation by text. DATA is a folder with
/// wikigold.conll, wnut17_train.conll, wnut17_dev.conll and gum-wikinews.jsonl.
/// </summary>
internal static class NamesCommand
{
    private const int RowCount = 1 << 17, Rounds = 12, Folds = 5;

    public static int Train(string data, string target)
    {
        File.WriteAllBytes(target, new NameTrainer(RowCount).Train(Read(data), Rounds));
        return 0;
    }

    public static int CrossValidate(string data)
    {
        var examples = Read(data);
        var scores = new SortedDictionary<string, NameScore>(StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = new NameTagger(NameModel.Of(new NameTrainer(RowCount).Train([.. examples.Where((_, i) => i % Folds != fold)], Rounds)));
            foreach (var example in examples.Where((_, i) => i % Folds == fold))
            {
                if (!scores.TryGetValue(example.Labelled.Source, out var score))
                    scores.Add(example.Labelled.Source, score = new NameScore());
                score.Add(example, tagger);
            }
        }
        foreach (var (source, score) in scores)
            Console.WriteLine($"{source}: {score}");
        return 0;
    }

    private static List<NameExample> Read(string data) =>
        [.. new[] { "wikigold.conll" }.SelectMany(f => ConllSource.Read(Path.Combine(data, f)))
            .Concat(GumSource.Read(Path.Combine(data, "gum-wikinews.jsonl"))).Select(t => NameExample.Read(t, RowCount))];
}
