namespace FactCheck.Tests.Mentions.Quantities;

public sealed class MoneyTests
{
    [TestCase("They paid $1.2 million for it.", "[$1.2 million] 1200000 dollar")]
    [TestCase("They paid US$200MM.", "[US$200MM] 200000000 dollar")]
    [TestCase("It raised £2.5bn.", "[£2.5bn] 2500000000 pound sterling")]
    [TestCase("It raised £2. 5bn.", "[£2. 5bn] 2500000000 pound sterling", Description = "a space that slipped in")]
    [TestCase("It raised C$40 million.", "[C$40 million] 40000000 canadian dollar")]
    [TestCase("A budget of A$3m was agreed.", "[A$3m] 3000000 australian dollar")]
    [TestCase("It cost 420 million Finnish markka.", "[420 million Finnish markka] 420000000 finnish markka")]
    [TestCase("It cost 30 cents.", "[30 cents] 30 cent")]
    [TestCase("It cost thirteen dollars and forty-five cents.", "[thirteen dollars and forty-five cents] 13.45 dollar")]
    [TestCase("“We need $3.4” billion, she said.", "[$3.4” billion] 3400000000 dollar")]
    [TestCase("They called it “a bill of $40” in a million homes.", "[$40] 40 dollar\n[a million homes] 1000000 home")]
    [TestCase("It earns $21 million a year.", "[$21 million a year] 21000000 dollar per year")]
    [TestCase("He offered $70-a-share.", "[$70-a-share] 70 dollar per share")]
    [TestCase("They put it at $145-175 million.", "[$145-175 million] 145000000..175000000 dollar")]
    [TestCase("A fee of Rs 500 applies.", "[Rs 500] 500 rupee")]
    [TestCase("A fee of Rs 12,34,567 applies.", "[Rs 12,34,567] 1234567 rupee")]
    [TestCase("Eggs cost 64 cents a dozen.", "[64 cents a dozen] 64 cent per dozen")]
    [TestCase("Crude is at $62.10 a barrel.", "[$62.10 a barrel] 62.1 dollar per barrel")]
    [TestCase("ALL 5 plans failed.", "[5 plans] 5 plan")]
    [TestCase("A fee of EUR 500 applies.", "[EUR 500] 500 euro")]
    public void Reads(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));
}
