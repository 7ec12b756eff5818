using FactCheck.Language;
using FactCheck.Language.Parsing;

namespace FactCheck.Training;

/// <summary>A sentence of a treebank with the tags it is parsed with.</summary>
/// <param name="Words">The words' hashes.</param>
/// <param name="Tags">Both tags of each word as one number.</param>
/// <param name="Heads">The root is the number of words.</param>
/// <param name="Relations">Of each word to its head.</param>
internal sealed record ParserExample(ulong[] Words, int[] Tags, int[] Heads, DependencyRelation[] Relations)
{
    public static ParserExample Of(TreebankSentence sentence, IEnumerable<(PartOfSpeech Tag, PennTag Penn)> tags) => new(
        [.. sentence.Words.Select(w => ParserWord.Hash(w.Form.ToLowerInvariant().Replace('’', '\'')))],
        [.. tags.Select(t => ParserWord.Tags(t.Tag, t.Penn))],
        Projective.Heads([.. sentence.Words.Select(w => w.Head)]),
        [.. sentence.Words.Select(w => TreebankTags.Relation(w.Relation))]);

    public void Load(ParserState state)
    {
        state.Reset(Words.Length);
        Words.CopyTo(state.Words, 0);
        Tags.CopyTo(state.Tags, 0);
    }
}
