using FactCheck.Language;
using FactCheck.Language.English;

namespace FactCheck.Tests.Language;

public class LemmatizerTests
{
    [TestCase("ministers", PennTag.NNS, "minister")]
    [TestCase("families", PennTag.NNS, "family")]
    [TestCase("wives", PennTag.NNS, "wife")]
    [TestCase("buses", PennTag.NNS, "bus")]
    [TestCase("houses", PennTag.NNS, "house")]
    [TestCase("people", PennTag.NNS, "people")]
    [TestCase("went", PennTag.VBD, "go")]
    [TestCase("hoping", PennTag.VBG, "hope")]
    [TestCase("hopping", PennTag.VBG, "hop")]
    [TestCase("calling", PennTag.VBG, "call")]
    [TestCase("denied", PennTag.VBD, "deny")]
    [TestCase("dies", PennTag.VBZ, "die")]
    [TestCase("goes", PennTag.VBZ, "go")]
    [TestCase("teaches", PennTag.VBZ, "teach")]
    [TestCase("zorbed", PennTag.VBD, "zorb")]
    [TestCase("bigger", PennTag.JJR, "big")]
    [TestCase("worst", PennTag.JJS, "bad")]
    [TestCase("n't", PennTag.RB, "not")]
    [TestCase("them", PennTag.PRP, "they")]
    [TestCase("lima", PennTag.NNP, "lima")]
    public void Reads(string word, PennTag tag, string lemma) => Assert.That(EnglishModels.Lemmatizer.Lemma(word, tag), Is.EqualTo(lemma));
}
