using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public sealed class SearchWordsTests
{
    [TestCase("Twelve people, 1,500 km; twelve more", "twelve|people|1|500|km|more")]
    [TestCase("S\u00e3o Tom\u00e9\u2019s mid-air \u201ctalks\u201d", "sao|tome|s|mid|air|talks")]
    [TestCase("\u0416\u0443\u043a \U0001f600 \ud800 a_b", "\u0436\u0443\u043a|a|b")]
    [TestCase(" \"%*-' ", "")]
    public void Words_are_folded_runs_of_letters_and_digits(string text, string words) =>
        Assert.That(string.Join('|', SearchWords.Of(text)), Is.EqualTo(words));

    [Test]
    public void A_long_word_is_known_by_its_beginning() =>
        Assert.That(SearchWords.Of(new string('x', 10_000)).Single(), Has.Length.EqualTo(64));

    [Test]
    public void A_beginning_is_sought_where_it_says_enough() =>
        Assert.That(SearchWords.Sought("Ferr of 2023 ferr"), Is.EqualTo(new[] { ("ferr", true), ("of", false), ("2023", false) }));
}
