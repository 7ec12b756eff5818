using FactCheck.Language;
using FactCheck.Language.Parsing;
using FactCheck.Training;

namespace FactCheck.Tests.Training;

public class ParserTrainingTests
{
    private string _path = "";

    [SetUp]
    public void Write_a_treebank()
    {
        _path = Path.GetTempFileName();
        File.WriteAllText(_path, """
            # newpar id = 1
            # text = Don't run.
            1-2	Don't	_	_	_	_	_	_	_	_
            1	Do	do	AUX	VB	_	3	aux	_	_
            2	n't	not	PART	RB	_	3	advmod	_	_
            3	run	run	VERB	VB	_	0	root	_	_
            3.1	it	it	PRON	PRP	_	_	_	_	_
            4	.	.	PUNCT	.	_	3	punct	_	_

            """.Replace("\r", "", StringComparison.Ordinal) + "\n");
    }

    [TearDown]
    public void Delete_it() => File.Delete(_path);

    [Test]
    public void A_treebank_is_read_without_ranges_and_empty_nodes()
    {
        var sentence = ConlluReader.Read(_path).Single();

        Assert.That(sentence.Text, Is.EqualTo("Don't run."));
        Assert.That(sentence.StartsParagraph, Is.True);
        Assert.That(sentence.Words.Select(w => (w.Form, w.Head)), Is.EqualTo(new[] { ("Do", 2), ("n't", 2), ("run", -1), (".", 2) }));
    }

    [Test]
    public void Words_and_sentences_are_found_in_its_text() =>
        Assert.That(RawTextScores.Of([.. ConlluReader.Read(_path)]), Is.EqualTo(new RawTextScores(100, 100)));

    [TestCase("nsubj:pass", DependencyRelation.NsubjPass)]
    [TestCase("obl:unmarked", DependencyRelation.OblUnmarked)]
    [TestCase("nmod:unheard", DependencyRelation.Nmod)]
    public void Reads_relations(string deprel, DependencyRelation relation) => Assert.That(TreebankTags.Relation(deprel), Is.EqualTo(relation));

    [Test]
    public void A_crossing_arc_is_lifted_until_none_crosses() =>
        Assert.That(Projective.Heads([2, 3, -1, 2]), Is.EqualTo(new[] { 2, 2, 4, 2 }));

    [Test]
    public void Moves_that_cost_nothing_lead_to_the_treebanks_tree()
    {
        int[] gold = [1, 4, 1, 2, 7, 6, 4];
        var state = new ParserState();
        state.Reset(gold.Length);
        while (!state.IsDone)
        {
            var move = Enum.GetValues<Transition>().First(t => state.Allows(t) && DynamicOracle.Cost(state, t, gold) == 0);
            if (move == Transition.Shift)
                state.Shift();
            else
                state.Attach(move, 0);
        }

        Assert.That(state.Heads[..gold.Length], Is.EqualTo(gold));
    }

    [Test]
    public void A_move_costs_the_arcs_it_puts_out_of_reach()
    {
        int[] gold = [1, 3, 1];
        var state = new ParserState();
        state.Reset(gold.Length);
        state.Shift();

        Assert.That(DynamicOracle.Cost(state, Transition.Left, gold), Is.Zero);
        Assert.That(DynamicOracle.Cost(state, Transition.Shift, gold), Is.EqualTo(1));
    }
}
