namespace FactCheck.Tests.Mentions.Quantities;

public sealed class AgeTests
{
    [TestCase("A 49-year-old was held.", "[49-year-old] 49 year of age")]
    [TestCase("He was forty-nine years old.", "[forty-nine years old] 49 year of age")]
    [TestCase("The baby is 18 months old.", "[18 months old] 18 month of age")]
    [TestCase("A man aged 49 was held.", "[aged 49] 49 year of age")]
    [TestCase("She died at the age of 49.", "[age of 49] 49 year of age")]
    [TestCase("Jane Roe, 49, was held.", "[49] 49 year of age")]
    [TestCase("She turned 50 last week.", "[50] 50 year of age")]
    [TestCase("He was 16 when it happened.", "[16] 16 year of age")]
    [TestCase("A man in his 40s was held.", "[his 40s] 40..49 year of age")]
    [TestCase("Voters must be 21 or older.", "[21 or older] >= 21 year of age")]
    [TestCase("It is open to anyone over 21.", "[over 21] > 21 year of age")]
    [TestCase("It is for children under 12.", "[under 12] < 12 year of age")]
    public void Reads(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("On Tuesday, May 5, it rained.")]
    [TestCase("In the 1990s it rained.")]
    public void Ignores(string text) => Assert.That(QuantityText.Show(text), Is.Empty);
}
