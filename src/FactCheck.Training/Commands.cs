namespace FactCheck.Training;

/// <summary>The commands by name; each makes model files from public data, or measures them.</summary>
internal static class Commands
{
    public const string Usage = """
        usage: FactCheck.Training COMMAND --OPTION VALUE...
          models    --treebank DIR --wordnet DIR --output DIR   the word list, the tagger, the lemmas and the parser of English
          evaluate  --treebank FILE                             UPOS, XPOS, lemmas, UAS and LAS of the shipped models on a CoNLL-U file
        """;

    public static Func<Options, int>? Find(string name) => name switch
    {
        "models" => ModelsCommand.Run,
        "evaluate" => EvaluateCommand.Run,
        _ => null,
    };
}
