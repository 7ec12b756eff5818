namespace FactCheck.Tests.Mentions.Quantities;

public sealed class CountTests
{
    [TestCase("At least 12 people died on Tuesday.", "[At least 12 people] >= 12 person")]
    [TestCase("They arrested 12 young men.", "[12 young men] 12 man")]
    [TestCase("They sold 1.2 million cars.", "[1.2 million cars] 1200000 car")]
    [TestCase("Three of the children were hurt.", "[Three of the children] 3 child")]
    [TestCase("A 12-member panel met.", "[12-member] 12 member")]
    [TestCase("Two police officers were hurt.", "[Two police officers] 2 officer")]
    [TestCase("Dozens of houses burned.", "[Dozens of houses] 24..120 house")]
    public void Reads(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("The storm ruined four empty houses.", "house", "empty house")]
    [TestCase("They arrested 12 young men.", "man", "young man")]
    public void Tells_what_is_counted_and_how_it_is_described(string text, string noun, string counted)
    {
        var quantity = QuantityText.Read(text).Single();
        Assert.That((quantity.Amount.Unit.Name, quantity.Counted), Is.EqualTo((noun, counted)));
    }
}
