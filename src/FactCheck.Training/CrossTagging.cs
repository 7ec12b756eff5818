using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Language.Models;

namespace FactCheck.Training;

/// <summary>
/// Tags a treebank by models that have not seen the sentences they tag: the parser is to learn from the tagger's faults, of which
/// there are few on sentences it was trained on.
/// </summary>
internal static class CrossTagging
{
    private const int Parts = 4;

    public static IEnumerable<ParserExample> Tag(IReadOnlyList<TreebankSentence> sentences, EnglishWords words)
    {
        for (var part = 0; part < Parts; part++)
        {
            var others = sentences.Where((_, i) => i % Parts != part).ToArray();
            var trainer = new TaggerTrainer([.. others, .. HeadlineCopies.Make(others)], words);
            var tagger = new EnglishTagger(ModelFile.FromBytes(ModelFileWriter.Write(trainer.Sections)), words, new WordPool(1 << 16));
            for (var i = part; i < sentences.Count; i += Parts)
            {
                var tags = tagger.Tag(sentences[i].Words.Select(w => w.Form).ToArray());
                yield return ParserExample.Of(sentences[i], tags.Select(t => tagger.Tags[t]));
            }
        }
    }
}
