using FactCheck.Training.Gazetteer;
using FactCheck.Training.Names;

namespace FactCheck.Training;

/// <summary>The commands by name; each makes model files from public data, or measures them.</summary>
internal static class Commands
{
    public const string Usage = """
        usage: FactCheck.Training COMMAND --OPTION VALUE...
          models    --treebank DIR --wordnet DIR --output DIR   the word list, the tagger, the lemmas and the parser of English
          evaluate  --treebank FILE                             UPOS, XPOS, lemmas, UAS and LAS of the shipped models on a CoNLL-U file
          background --treebank DIR --output FILE               in how many texts each lemma stands
          gazetteer --modules DIR --iso-codes FILE --output FILE  places of the world
          name-words --modules DIR --output FILE                what words are used for in names
          names     --data DIR --output FILE                    the name tagger; its scores in cross-validation without --output
        """;

    public static Func<Options, int>? Find(string name) => name switch
    {
        "models" => ModelsCommand.Run,
        "evaluate" => EvaluateCommand.Run,
        "background" => BackgroundFrequencyTable.Run,
        "gazetteer" => GazetteerCommand.Run,
        "name-words" => NameWordsCommand.Run,
        "names" => NamesCommand.Run,
        _ => null,
    };
}
