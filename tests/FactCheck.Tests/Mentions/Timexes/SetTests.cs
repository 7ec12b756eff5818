namespace FactCheck.Tests.Mentions.Timexes;

public sealed class SetTests
{
    [TestCase("It meets every Tuesday.", "[every Tuesday] SET XXXX-WXX-2")]
    [TestCase("It meets each October.", "[each October] SET XXXX-10")]
    [TestCase("It meets every other week.", "[every other week] SET P2W")]
    [TestCase("It meets every four years.", "[every four years] SET P4Y")]
    [TestCase("It meets twice a week.", "[twice a week] SET P1W")]
    [TestCase("It meets on Sundays.", "[Sundays] SET XXXX-WXX-7")]
    [TestCase("It is published daily.", "[daily] SET P1D")]
    [TestCase("It costs 40 million a year.", "[a year] SET P1Y")]
    [TestCase("It makes 300 cars per month.", "[per month] SET P1M")]
    [TestCase("It plays on Friday nights.", "[Friday nights] SET XXXX-WXX-5TNI")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("He told the Daily News so.")]
    [TestCase("Every second counts, each half too.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);
}
