using FactCheck.Language.English;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>Makes all models of English. The same data give the same bytes.</summary>
internal static class ModelsCommand
{
    private const int ParserEpochs = 12;

    public static int Run(Options options)
    {
        var output = options["output"];
        var train = ConlluReader.Read(Path.Combine(options["treebank"], "en_ewt-train.conllu")).ToArray();

        var senses = (EnglishWords.Section, WordListBuilder.Build(options["wordnet"]));
        var wordList = new EnglishWords(ModelFile.FromBytes(ModelFileWriter.Write(senses)));
        var lemmas = (LemmaTable.Section, LemmaTrainer.Build(options["wordnet"], train, wordList));
        File.WriteAllBytes(Path.Combine(output, "english-words.bin"), ModelFileWriter.Write(senses, lemmas));

        var tagger = new TaggerTrainer([.. train, .. HeadlineCopies.Make(train)], wordList);
        File.WriteAllBytes(Path.Combine(output, "english-tagger.bin"), ModelFileWriter.Write(tagger.Sections));

        var parser = new ParserTrainer(CrossTagging.Tag(train, wordList), ParserEpochs);
        File.WriteAllBytes(Path.Combine(output, "english-parser.bin"), ModelFileWriter.Write(parser.Sections));
        return 0;
    }
}
