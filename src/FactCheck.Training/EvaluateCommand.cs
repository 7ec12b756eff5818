using System.Globalization;
using FactCheck.Language;
using FactCheck.Language.English;

namespace FactCheck.Training;

/// <summary>Measures the shipped models on a treebank, with the treebank's own words and sentences.</summary>
internal static class EvaluateCommand
{
    public static int Run(Options options)
    {
        var tagger = EnglishModels.Tagger;
        var (words, upos, xpos, lemmas) = (0, 0, 0, 0);
        foreach (var sentence in ConlluReader.Read(options["treebank"]))
        {
            var forms = sentence.Words.Select(w => w.Form).ToArray();
            var tags = tagger.Tag(forms);
            for (var i = 0; i < forms.Length; i++)
            {
                words++;
                var (tag, penn) = tagger.Tags[tags[i]];
                upos += tag == TreebankTags.Universal(sentence.Words[i].Tag) ? 1 : 0;
                lemmas += EnglishModels.Lemmatizer.Lemma(forms[i].ToLowerInvariant().Replace('’', '\''), penn) == sentence.Words[i].Lemma.ToLowerInvariant() ? 1 : 0;
                xpos += penn == TreebankTags.Penn(sentence.Words[i].Penn) ? 1 : 0;
            }
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words {words}  UPOS {100.0 * upos / words:F2}  XPOS {100.0 * xpos / words:F2}  lemmas {100.0 * lemmas / words:F2}"));
        return 0;
    }
}
