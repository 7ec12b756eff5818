namespace FactCheck.Tests.Mentions.Quantities;

public sealed class LabelTests
{
    [TestCase("Take Route 12 to the coast.")]
    [TestCase("It stands on page 12.")]
    [TestCase("He was No. 5 on the list.")]
    [TestCase("A Boeing 747 landed.")]
    [TestCase("Amendment 64 passed.")]
    [TestCase("He left on May 5, 2019.")]
    [TestCase("He left on 5 May.")]
    [TestCase("It happened in 2019.")]
    [TestCase("It began at 10:30 a.m. and ended at 5 p.m.")]
    [TestCase("Call 555-123-4567.")]
    [TestCase("It runs version 1.2.3.")]
    [TestCase("She remembers 9/11.")]
    [TestCase("The Group of Seven met, said BBC One.")]
    [TestCase("It was built near ground zero.")]
    [TestCase("It fell in 2013-14.")]
    [TestCase("It has USB 3.0.")]
    [TestCase("The S&P 500 fell.")]
    [TestCase("He had covid-19.")]
    [TestCase("The '09 season was good.")]
    [TestCase("He solved the 1967 slayings.")]
    [TestCase("They drove a 4x4.")]
    public void Ignores(string text) => Assert.That(QuantityText.Show(text), Is.Empty);

    [TestCase("He finished 10th.", "[10th] 10.")]
    [TestCase("It is the twenty-first.", "[twenty-first] 21.")]
    [TestCase("It is their third.", "[third] 3.")]
    public void Reads_ordinals(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("They won 3-2.", "3-2", 3, 2)]
    [TestCase("The court ruled 5–4.", "5–4", 5, 4)]
    [TestCase("They lost 1-2.", "1-2", 1, 2)]
    public void Reads_scores(string text, string quote, int first, int second)
    {
        var score = QuantityText.Read(text).Single();
        Assert.That((text[score.Span.Start..score.Span.End], score.Amount.Value, score.Against), Is.EqualTo((quote, (decimal?)null, (decimal?)second)));
        Assert.That((score.Amount.Low, score.Amount.High), Is.EqualTo(((decimal?)Math.Min(first, second), (decimal?)Math.Max(first, second))));
    }
}
