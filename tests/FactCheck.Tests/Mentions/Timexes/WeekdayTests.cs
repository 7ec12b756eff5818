namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>The articles appear on Monday 2023-11-27.</summary>
public sealed class WeekdayTests
{
    [TestCase("The ministers met on Sunday.", "[Sunday] 2023-11-26")]
    [TestCase("The ministers met on Monday.", "[Monday] 2023-11-27")]
    [TestCase("The council will vote on Thursday.", "[Thursday] 2023-11-30")]
    [TestCase("On Thursday, the council will vote.", "[Thursday] 2023-11-30")]
    [TestCase("A hearing is scheduled for Friday.", "[Friday] 2023-12-01")]
    [TestCase("She plans to resign on Friday.", "[Friday] 2023-12-01")]
    [TestCase("He had to apologize Saturday.", "[Saturday] 2023-11-25")]
    [TestCase("They refused to comment on Friday.", "[Friday] 2023-11-24")]
    [TestCase("She canceled a scheduled interview Thursday.", "[Thursday] 2023-11-23")]
    [TestCase("They met last Thursday.", "[last Thursday] 2023-11-23")]
    [TestCase("They met last Sunday.", "[last Sunday] 2023-11-19")]
    [TestCase("They meet next Tuesday.", "[next Tuesday] 2023-12-05")]
    [TestCase("They meet this coming Tuesday.", "[this coming Tuesday] 2023-11-28")]
    [TestCase("They met on Thursday of last week.", "[Thursday of last week] 2023-11-23")]
    [TestCase("They meet Monday two weeks from now.", "[Monday two weeks from now] 2023-12-11")]
    [TestCase("They left on Thursday night.", "[Thursday night] TIME 2023-11-23TNI")]
    [TestCase("The fire began late Saturday.", "[late Saturday] 2023-11-25 End")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("The sun sat low as they wed.")]
    [TestCase("Mon dieu, the Sat exam!")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);

    [Test]
    public void Tells_how_it_was_read() =>
        Assert.That(TimexText.Read("They met on Sunday.").Single().Reading, Is.EqualTo(new[] { "\"Sunday\" + published Mon 2023-11-27 -> 2023-11-26" }));

    [Test]
    public void States_its_day_and_leaves_month_and_year_implied()
    {
        var sunday = TimexText.Read("They met on Sunday.").Single();
        Assert.That(sunday.Stated, Is.EqualTo(FactCheck.Mentions.TimexParts.Weekday | FactCheck.Mentions.TimexParts.Day));
        Assert.That(sunday.Implied, Is.EqualTo(FactCheck.Mentions.TimexParts.Year | FactCheck.Mentions.TimexParts.Month));
    }

    [Test]
    public void Has_no_day_without_one_to_count_from()
    {
        var sunday = TimexText.Read("They met on Sunday.", null).Single();
        Assert.That((sunday.Value, sunday.Days), Is.EqualTo(("XXXX-WXX-7", (FactCheck.Values.DateInterval?)null)));
    }
}
