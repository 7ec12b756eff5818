using FactCheck.Language.Models;

namespace FactCheck.Language.English;

/// <summary>The models of English that travel inside the library, one of each for all threads.</summary>
internal static class EnglishModels
{
    // Enough for the words of a day's news; half a megabyte.
    private const int PooledWords = 1 << 16;

    private static readonly ModelFile WordFile = ModelFile.OpenResource("english-words.bin");

    public static EnglishWords Words { get; } = new(WordFile);

    public static Lemmatizer Lemmatizer { get; } = new(new LemmaTable(WordFile), Words);

    public static WordPool Pool { get; } = new(PooledWords);

    public static EnglishTagger Tagger { get; } = new(ModelFile.OpenResource("english-tagger.bin"), Words, Pool);

    public static DependencyParser Parser { get; } = new(ModelFile.OpenResource("english-parser.bin"));
}
