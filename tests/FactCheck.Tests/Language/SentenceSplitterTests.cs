namespace FactCheck.Tests.Language;

public class SentenceSplitterTests
{
    [TestCase("It rained. | Then it stopped.")]
    [TestCase("Mr. Ash met Sen. B. C. Dove in the U.S. Senate. | They left.")]
    [TestCase("He lives in the U.S. | He likes it.")]
    [TestCase("The firm, Elm Inc., paid $5.6 million. | It had 3.5 left.")]
    [TestCase("It began at 9 a.m. | The end came at 5 p.m. on Nov. 3.")]
    [TestCase("It began at 9 p.m. Friday. | It ended at 11 p.m. | Ash had left at 9 p.m. EST.")]
    [TestCase("“We won.” | He smiled. | “Nobody expected it,” he said.")]
    [TestCase("\"We won.\" | He smiled. | \"Nobody expected it.\"")]
    [TestCase("“Why now?” Mr. Ash asked. | No one knew.")]
    [TestCase("They want an “open sea.\" | They said so.")]
    [TestCase("He left (at last.) | She stayed.")]
    [TestCase("DOVER, England (XY) — The port closed. | It was late.")]
    [TestCase("It was ... a mess. | Really?! | Yes.")]
    [TestCase("Two people stand in a port. | (©A. Bee/Pool via REUTERS)")]
    [TestCase("The first port | (©A. Bee/Pool via REUTERS) | The second")]
    public void Reads(string text)
    {
        var expected = text.Split(" | ");

        Assert.That(Reading.Text(string.Join(' ', expected)).SentenceTexts(), Is.EqualTo(expected));
    }

    [Test]
    public void A_line_without_a_full_stop_is_a_sentence() =>
        Assert.That(Reading.Text("Port closes after storm\nIt was late.\n\nNobody was there").SentenceTexts(),
            Is.EqualTo(new[] { "Port closes after storm", "It was late.", "Nobody was there" }));

    [Test]
    public void Lines_of_a_hard_wrapped_text_run_on() =>
        Assert.That(Reading.Text("""
            The port was closed for two days after the storm that had come in from
            the north, and the Harbour Board said on Friday that it would not be open
            again before Monday. Ships were sent to other ports on the coast, where
            Captain Ash said there was room for all of them.

            A second storm was on its way, but forecasters in the capital did not think
            it would be as strong.
            """).SentenceTexts(), Has.Length.EqualTo(3));

    [Test]
    public void A_long_line_goes_on_in_lower_case() =>
        Assert.That(Reading.Text("The port was closed for two days after the storm\nthat had come in. It reopened.").SentenceTexts(), Has.Length.EqualTo(2));

    [Test]
    public void Items_of_a_list_are_sentences() =>
        Assert.That(Reading.Text("• Port closes\n• Ships leave\n1. First\n2. Second").SentenceTexts(),
            Is.EqualTo(new[] { "• Port closes", "• Ships leave", "1. First", "2. Second" }));

    [Test]
    public void A_list_without_an_end_is_cut_behind_a_comma()
    {
        var lengths = Reading.Text(string.Concat(Enumerable.Repeat("a fine port, ", 300))).Sentences.Select(s => s.TokenCount);

        Assert.That(lengths, Is.EqualTo(new[] { 400, 400, 400 }));
    }

    [Test]
    public void Words_without_an_end_are_cut_somewhere() =>
        Assert.That(Reading.Text(string.Concat(Enumerable.Repeat("port ", 900))).Sentences.Select(s => s.TokenCount), Is.EqualTo(new[] { 400, 400, 100 }));
}
