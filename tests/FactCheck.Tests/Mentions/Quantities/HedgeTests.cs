namespace FactCheck.Tests.Mentions.Quantities;

public sealed class HedgeTests
{
    [TestCase("About 200 came.", "[About 200] ~ 200")]
    [TestCase("Nearly 200 came.", "[Nearly 200] ~ 200")]
    [TestCase("An estimated 200 came.", "[An estimated 200] ~ 200")]
    [TestCase("A hundred or so came.", "[A hundred or so] ~ 100")]
    [TestCase("More than 200 came.", "[More than 200] > 200")]
    [TestCase("Well over 200 came.", "[Well over 200] > 200")]
    [TestCase("No fewer than 200 came.", "[No fewer than 200] >= 200")]
    [TestCase("At least 200 came.", "[At least 200] >= 200")]
    [TestCase("200 or more came.", "[200 or more] >= 200")]
    [TestCase("Up to 200 came.", "[Up to 200] <= 200")]
    [TestCase("As many as 200 came.", "[As many as 200] <= 200")]
    [TestCase("No more than 200 came.", "[No more than 200] <= 200")]
    [TestCase("Fewer than 200 came.", "[Fewer than 200] < 200")]
    [TestCase("It costs in excess of $5 million.", "[in excess of $5 million] > 5000000 dollar")]
    public void Reads_bounds(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("Between 12 and 15 came.", "[Between 12 and 15] 12..15")]
    [TestCase("12 to 15 came.", "[12 to 15] 12..15")]
    [TestCase("Some two or three came.", "[Some two or three] 2..3")]
    [TestCase("It took 12-15 days.", "[12-15 days] 12..15 day")]
    [TestCase("It is a 24- to 30-foot boat.", "[24- to 30-foot] 24..30 foot")]
    [TestCase("It is 3.5–4.0 km long.", "[3.5–4.0 km] 3.5..4 kilometre")]
    [TestCase("It is between $1 billion and $2 billion.", "[between $1 billion and $2 billion] 1000000000..2000000000 dollar")]
    [TestCase("It is 5% to 7%.", "[5% to 7%] 5..7 percentage")]
    public void Reads_ranges(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("Sales rose from 12% to 15%.", "[12%] 12 percentage\n[15%] 15 percentage")]
    [TestCase("Loans run over three years.", "[three years] 3 year")]
    [TestCase("They came under one pretext.", "[one pretext] 1 pretext")]
    public void Keeps_apart(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));
}
