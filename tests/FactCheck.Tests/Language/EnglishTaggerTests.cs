using FactCheck.Language;

namespace FactCheck.Tests.Language;

public class EnglishTaggerTests
{
    [TestCase("The minister visited three ports on Friday .", "DT NN VBD CD NNS IN NNP Punctuation")]
    [TestCase("She has been told that they will not return .", "PRP VBZ VBN VBN IN PRP MD RB VB Punctuation")]
    [TestCase("He didn't pay $5 million .", "PRP VBD RB VB SYM CD CD Punctuation")]
    public void Reads_penn_tags(string text, string tags) =>
        Assert.That(string.Join(' ', Reading.Text(text).Tokens.Select(t => t.Penn)), Is.EqualTo(tags));

    [TestCase("Police in Peru arrested two men .", "Noun Adp Propn Verb Num Noun Punct")]
    [TestCase("It was a very small , old harbour .", "Pron Aux Det Adv Adj Punct Adj Noun Punct")]
    [TestCase("The mayor said : \u201cWe won\u201d .", "Det Noun Verb Punct Punct Pron Verb Punct Punct")]
    public void Reads_universal_tags(string text, string tags) =>
        Assert.That(string.Join(' ', Reading.Text(text).Tokens.Select(t => t.Tag)), Is.EqualTo(tags));

    [TestCase("The mayors went home and were stopped twice .", "the mayor go home and be stop twice .")]
    [TestCase("She didn't know the men's families .", "she do not know the man 's family .")]
    [TestCase("Hoping for better days , he kept visiting larger cities .", "hope for good day , he keep visit large city .")]
    [TestCase("The Americans denied planning it .", "the american deny plan it .")]
    public void Reads_lemmas(string text, string lemmas) =>
        Assert.That(string.Join(' ', Reading.Text(text).Tokens.Select(t => t.Lemma)), Is.EqualTo(lemmas));

    [Test]
    public void A_headline_in_title_case_is_not_all_names()
    {
        var tags = Reading.Text("Police Arrest Two Men After Robbery at Old Harbour").Tokens.Select(t => t.Tag).ToArray();

        Assert.That(tags[2], Is.EqualTo(PartOfSpeech.Num));
        Assert.That(tags[3], Is.EqualTo(PartOfSpeech.Noun));
    }

    [Test]
    public void Words_and_lemmas_are_the_same_strings_wherever_they_stand()
    {
        var tokens = Reading.Text("Ships left. The ships came. It’s one ship's crew.").Tokens;

        Assert.That(tokens[4].Lemma, Is.SameAs(tokens[0].Lemma));
        Assert.That(tokens.Count(t => t.Lower == "'s"), Is.EqualTo(2));
    }
}
