using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>Measures the shipped models on a treebank, with the treebank's own words and sentences.</summary>
internal static class EvaluateCommand
{
    public static int Run(Options options)
    {
        var scores = new TreebankScores();
        foreach (var sentence in ConlluReader.Read(options["treebank"]))
            scores.Add(sentence, EnglishModels.Tagger, EnglishModels.Lemmatizer, EnglishModels.Parser);
        Console.WriteLine(scores);
        return 0;
    }
}
