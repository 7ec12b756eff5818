namespace FactCheck.Tests.Mentions.Quantities;

public sealed class NumberTests
{
    [TestCase("The total was 1,234.5.", "[1,234.5] 1234.5")]
    [TestCase("The total was 1 500 000.", "[1 500 000] 1500000")]
    [TestCase("The total was 40\u202f000.", "[40\u202f000] 40000")]
    [TestCase("The total was 10 1/2.", "[10 1/2] 10.5")]
    [TestCase("The total was 3/4.", "[3/4] 0.75")]
    [TestCase("The total was 2½.", "[2½] 2.5")]
    [TestCase("The total was -5.", "[-5] -5")]
    [TestCase("The total was .08.", "[.08] 0.08")]
    public void Reads_digits(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("The total was twenty-one.", "[twenty-one] 21")]
    [TestCase("The total was one hundred and five.", "[one hundred and five] 105")]
    [TestCase("The total was two hundred thousand.", "[two hundred thousand] 200000")]
    [TestCase("The total was three thousand four hundred and twelve.", "[three thousand four hundred and twelve] 3412")]
    [TestCase("The total was nine point nought four.", "[nine point nought four] 9.04")]
    [TestCase("The total was two and a half.", "[two and a half] 2.5")]
    [TestCase("The total was minus five.", "[minus five] -5")]
    public void Reads_words(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("The total was 1.2 million.", "[1.2 million] 1200000")]
    [TestCase("The total was 1.2-million.", "[1.2-million] 1200000")]
    [TestCase("The total was two dozen.", "[two dozen] 24")]
    [TestCase("The total was a million and a half.", "[a million and a half] 1500000")]
    [TestCase("The total was half a million.", "[half a million] 500000")]
    [TestCase("The total was 200k.", "[200k] 200000")]
    [TestCase("The total was 2.5bn.", "[2.5bn] 2500000000")]
    [TestCase("The total was 35 lakh.", "[35 lakh] 3500000")]
    [TestCase("The total was three millions.", "[three millions] 3000000")]
    public void Reads_mixtures(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("Some two-thirds of it was lost.", "[Some two-thirds] ~ 0.6667")]
    [TestCase("It lost a third of it.", "[a third] 0.3333")]
    [TestCase("It lost half of it.", "[half] 0.5")]
    [TestCase("It lost three quarters of it.", "[three quarters] 0.75")]
    [TestCase("It lost one-fifth.", "[one-fifth] 0.2")]
    [TestCase("It concerns one in five.", "[one in five] 0.2")]
    [TestCase("It concerns nine out of 10.", "[nine out of 10] 0.9")]
    public void Reads_fractions(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("Dozens were hurt.", "[Dozens] 24..120")]
    [TestCase("Tens of thousands fled.", "[Tens of thousands] 20000..100000")]
    [TestCase("Several hundred fled.", "[Several hundred] 200..900")]
    [TestCase("A couple of thousand fled.", "[A couple of thousand] 2000..3000")]
    public void Reads_sizes_as_ranges(string text, string expected) => Assert.That(QuantityText.Show(text), Is.EqualTo(expected));

    [TestCase("It came in the other half of the year.")]
    [TestCase("The software had a zero-day flaw.")]
    [TestCase("The 76ers met the 49ers.")]
    [TestCase("No one saw it, and nobody told one another.")]
    [TestCase("It was one of the reasons.")]
    [TestCase("She was born in nineteen sixty-eight.")]
    [TestCase("The digits 123456789012345678901234567890123456789 go on.")]
    public void Ignores(string text) => Assert.That(QuantityText.Show(text), Is.Empty);
}
