using System.Globalization;
using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Language.Parsing;

namespace FactCheck.Training;

/// <summary>
/// How many words get the treebank's tags, lemma (in lower case), head (UAS), and head and relation with its subtype (LAS). All words
/// count, marks too; tags are those that the tagger gives.
/// </summary>
internal sealed class TreebankScores
{
    private readonly ParserState _state = new();
    private int _words;
    private int _universal;
    private int _penn;
    private int _lemmas;
    private int _heads;
    private int _labelled;

    public void Add(TreebankSentence sentence, EnglishTagger tagger, Lemmatizer lemmatizer, DependencyParser parser)
    {
        var tags = tagger.Tag(sentence.Words.Select(w => w.Form).ToArray());
        ParserExample.Of(sentence, tags.Select(t => tagger.Tags[t])).Load(_state);
        parser.Run(_state);
        for (var i = 0; i < tags.Length; i++)
        {
            var gold = sentence.Words[i];
            var (tag, penn) = tagger.Tags[tags[i]];
            var lemma = lemmatizer.Lemma(gold.Form.ToLowerInvariant().Replace('’', '\''), penn);
            _words++;
            _universal += tag == TreebankTags.Universal(gold.Tag) ? 1 : 0;
            _penn += penn == TreebankTags.Penn(gold.Penn) ? 1 : 0;
            _lemmas += lemma == gold.Lemma.ToLowerInvariant() ? 1 : 0;
            if (_state.Heads[i] != (gold.Head < 0 ? _state.Root : gold.Head))
                continue;
            _heads++;
            _labelled += (DependencyRelation)_state.Relations[i] == TreebankTags.Relation(gold.Relation) ? 1 : 0;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"words {_words}  UPOS {Percent(_universal):F2}  XPOS {Percent(_penn):F2}  lemmas {Percent(_lemmas):F2}  UAS {Percent(_heads):F2}  LAS {Percent(_labelled):F2}");

    private double Percent(int count) => 100.0 * count / _words;
}
