using FactCheck.Language;

namespace FactCheck.Tests.Language;

public class DependencyParserTests
{
    [TestCase("The minister visited three ports on Friday.", "visited", "nsubj", "minister")]
    [TestCase("The minister visited three ports on Friday.", "visited", "obj", "ports")]
    [TestCase("The minister visited three ports on Friday.", "ports", "nummod", "three")]
    [TestCase("Two men were killed in the storm.", "killed", "nsubjpass", "men")]
    [TestCase("Two men were killed in the storm.", "killed", "auxpass", "were")]
    [TestCase("She said that the harbour would close.", "said", "ccomp", "close")]
    [TestCase("The mayor's house burned.", "house", "nmodposs", "mayor")]
    [TestCase("He did not sell the old ships.", "sell", "advmod", "not")]
    [TestCase("He did not sell the old ships.", "ships", "amod", "old")]
    public void Reads(string text, string head, string relation, string dependent)
    {
        var read = Reading.Text(text);
        var tree = read.Tree(0);
        var (above, below) = (Token(read, head), Token(read, dependent));

        Assert.That(read.Quote(read.Tokens[tree.Head(below)].Span), Is.EqualTo(head));
        Assert.That(tree.Relation(below).ToString(), Is.EqualTo(relation).IgnoreCase);
        Assert.That(tree.IsBelow(below, above), Is.True);
    }

    [TestCase("“", "(", "a b c d e", "Yes", "...", "The old man the boats the sea the sky.")]
    public void Every_sentence_is_a_tree_with_one_root(params string[] texts)
    {
        foreach (var text in texts)
        {
            var read = Reading.Text(text);
            var tree = read.Tree(0);
            var tokens = Enumerable.Range(0, read.Tokens.Length).ToArray();

            Assert.That(tokens.Count(t => tree.Head(t) < 0), Is.EqualTo(1));
            Assert.That(tokens, Has.All.Matches<int>(t => tree.IsBelow(t, tokens.Single(r => tree.Head(r) < 0))));
        }
    }

    [Test]
    public void A_second_sentence_counts_its_tokens_from_the_texts_start()
    {
        var read = Reading.Text("Rain fell. The port closed.");

        var tree = read.Tree(1);

        Assert.That(tree.Head(Token(read, "port")), Is.EqualTo(Token(read, "closed")));
        Assert.That(tree.Dependents(Token(read, "closed")).First(), Is.EqualTo(Token(read, "port")));
    }

    [TestCase("The minister came and saw the port.", "saw", "minister")]
    [TestCase("The ships were sold.", "sold", "ships")]
    [TestCase("The minister wants to see the port.", "see", "minister")]
    public void A_subject_is_found_from_its_verb(string text, string verb, string subject)
    {
        var read = Reading.Text(text);

        Assert.That(read.Tree(0).Subject(Token(read, verb)), Is.EqualTo(Token(read, subject)));
    }

    [Test]
    public void A_phrase_extends_over_all_that_hangs_on_its_head()
    {
        var read = Reading.Text("The old minister of trade visited the port.");

        Assert.That(read.Tree(0).Extent(Token(read, "minister")), Is.EqualTo((0, 5)));
    }

    private static int Token(AnnotatedText text, string word) => text.Tokens.Select((t, i) => (t, i)).First(t => text.Quote(t.t.Span) == word).i;
}
