namespace FactCheck.Tests.Mentions.Timexes;

public sealed class DurationTests
{
    [TestCase("He served four years.", "[four years] DURATION P4Y")]
    [TestCase("He served for two and a half years.", "[two and a half years] DURATION P2.5Y")]
    [TestCase("He served a year and a half.", "[a year and a half] DURATION P1Y6M")]
    [TestCase("It took two hours and 30 minutes.", "[two hours and 30 minutes] DURATION PT2H30M")]
    [TestCase("It took half an hour.", "[half an hour] DURATION PT30M")]
    [TestCase("It lasted at least 1,000 days.", "[at least 1,000 days] DURATION P1000D EqualOrMore")]
    [TestCase("It lasted more than a decade.", "[more than a decade] DURATION P1DE MoreThan")]
    [TestCase("It lasted nearly three weeks.", "[nearly three weeks] DURATION P3W LessThan")]
    [TestCase("They have argued for decades.", "[decades] DURATION PXDE")]
    [TestCase("It rained several days.", "[several days] DURATION PXD")]
    [TestCase("A three-year contract was signed.", "[three-year] DURATION P3Y")]
    [TestCase("After a four year spell abroad he returned.", "[four year] DURATION P4Y")]
    [TestCase("It rained eight days in a row.", "[eight days in a row] DURATION P8D")]
    [TestCase("It rained eight straight days.", "[eight straight days] DURATION P8D")]
    [TestCase("Prices fell over the past three months.", "[the past three months] DURATION P3M")]
    [TestCase("Prices fell over the last week.", "[the last week] DURATION P1W")]
    [TestCase("It will take another month.", "[another month] DURATION P1M")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("A 49-year-old man was hurt.")]
    [TestCase("She is 20 years old.")]
    [TestCase("She is 20 years of age.")]
    [TestCase("He is two years younger.")]
    [TestCase("What a day!")]
    [TestCase("Three-quarters of voters stayed home.")]
    [TestCase("The 300 second prizes went unclaimed.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);
}
