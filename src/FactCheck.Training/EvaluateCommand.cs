using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>
/// Measures the shipped models on a treebank, with the treebank's own words and sentences; and the finding of words and sentences, in
/// its text.
/// </summary>
internal static class EvaluateCommand
{
    public static int Run(Options options)
    {
        var scores = new TreebankScores();
        var sentences = ConlluReader.Read(options["treebank"]).ToArray();
        foreach (var sentence in sentences)
            scores.Add(sentence, EnglishModels.Tagger, EnglishModels.Lemmatizer, EnglishModels.Parser);
        Console.WriteLine(scores);
        Console.WriteLine(RawTextScores.Of(sentences));
        return 0;
    }
}
