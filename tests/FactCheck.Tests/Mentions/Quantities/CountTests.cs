namespace FactCheck.Tests.Mentions.Quantities;

public sealed class CountTests
{
    [TestCase("At least 12 people died on Tuesday.", "[At least 12 people] >= 12 person")]
    [TestCase("They arrested 12 young men.", "[12 young men] 12 man")]
    [TestCase("They sold 1.2 million cars.", "[1.2 million cars] 1200000 car")]
    [TestCase("Three of the children were hurt.", "[Three of the children] 3 child")]
    [TestCase("A 12-member panel met.", "[12-member] 12 member")]
    [TestCase("Two police officers were hurt.", "[Two police officers] 2 officer")]
    [TestCase("They found seven AK-47 rifles.", "[seven AK-47 rifles] 7 rifle")]
    [TestCase("They admitted nine illegal break-ins.", "[nine illegal break-ins] 9 break-in")]
    [TestCase("They visited the 20 most expensive restaurants in town.", "[20 most expensive restaurants] 20 restaurant")]
    [TestCase("They met two 19-year-old men.", "[two 19-year-old men] 2 man\n[19-year-old] 19 year of age")]
    [TestCase("It failed in nine quarters of play.", "[nine quarters] 9 quarter")]
    [TestCase("She is a three-time champion.", "[three-time] 3 count")]
    [TestCase("Thousands of dollars were lost.", "[Thousands of dollars] 2000..10000 dollar")]
    [TestCase("Dozens of houses burned.", "[Dozens of houses] 24..120 house")]
    public void Reads(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("The storm ruined four empty houses.", "house", "empty house")]
    [TestCase("They arrested 12 young men.", "man", "young man")]
    [TestCase("It ended in six of the largest cities.", "city", "large city")]
    [TestCase("They sold two-door versions.", "door", "door version")]
    public void Tells_what_is_counted_and_how_it_is_described(string text, string noun, string counted)
    {
        var quantity = QuantityText.Read(text).Single();
        Assert.That((quantity.Amount.Unit.Name, quantity.Counted), Is.EqualTo((noun, counted)));
    }
}
