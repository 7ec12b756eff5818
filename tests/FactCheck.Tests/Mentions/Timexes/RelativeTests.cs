namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>The articles appear on Monday 2023-11-27.</summary>
public sealed class RelativeTests
{
    [TestCase("He left yesterday.", "[yesterday] 2023-11-26")]
    [TestCase("He left the day before yesterday.", "[the day before yesterday] 2023-11-25")]
    [TestCase("It rained last week.", "[last week] 2023-W47")]
    [TestCase("It opened last month.", "[last month] 2023-10")]
    [TestCase("Sales rose last quarter.", "[last quarter] 2023-Q3")]
    [TestCase("Sales rose in the third quarter.", "[the third quarter] 2023-Q3")]
    [TestCase("Sales rose in the first half of 2021.", "[the first half of 2021] 2021-H1")]
    [TestCase("It snowed last winter.", "[last winter] 2022-WI")]
    [TestCase("It opened in the fall of 2020.", "[the fall of 2020] 2020-FA")]
    [TestCase("It closes next year.", "[next year] 2024")]
    [TestCase("Talks were held earlier this month.", "[earlier this month] 2023-11 Start")]
    [TestCase("Talks were held late last year.", "[late last year] 2022 End")]
    [TestCase("Talks were held in mid-November.", "[mid-November] 2023-11 Mid")]
    [TestCase("They will decide by the end of May 2024.", "[the end of May 2024] 2024-05 End")]
    [TestCase("They will decide by year-end.", "[year-end] 2023 End")]
    [TestCase("It was built two years ago.", "[two years ago] 2021")]
    [TestCase("It was built about two decades ago.", "[about two decades ago] 200X Approx")]
    [TestCase("He called two months ago.", "[two months ago] 2023-09")]
    [TestCase("He called several weeks ago.", "[several weeks ago] PAST_REF")]
    [TestCase("The law will lapse in four years.", "[four years] 2027")]
    [TestCase("It was the first win in four years.", "[four years] DURATION P4Y")]
    [TestCase("She fell on January 12 and died three days after January 12.", "[January 12] 2023-01-12\n[three days after January 12] 2023-01-15")]
    [TestCase("They met on May 5, 2020. The next day they parted.", "[May 5, 2020] 2020-05-05\n[The next day] 2020-05-06")]
    [TestCase("He won in 1996, a year earlier than she did.", "[1996] 1996\n[a year] DURATION P1Y")]
    [TestCase("He retired in 1996. Two years later he died.", "[1996] 1996\n[Two years later] 1998")]
    [TestCase("Sales in the third quarter rose from a year earlier.", "[the third quarter] 2023-Q3\n[a year earlier] 2022-Q3")]
    [TestCase("Sales beat the year-earlier period.", "[year-earlier period] 2022")]
    [TestCase("It ran in the first week of May 2015.", "[the first week of May 2015] 2015-W19")]
    [TestCase("The vote falls on the first Tuesday in November 2024.", "[the first Tuesday in November 2024] 2024-11-05")]
    [TestCase("It starts in the week of April 10, 2023.", "[the week of April 10, 2023] 2023-W15")]
    [TestCase("He is recovering now.", "[now] PRESENT_REF")]
    [TestCase("He has recently moved.", "[recently] PAST_REF")]
    [TestCase("It may happen in the near future.", "[the near future] FUTURE_REF")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("Week 16 was their best.")]
    [TestCase("His touchdown in the third quarter won the game.")]
    [TestCase("The player of the year wept.")]
    [TestCase("She came second and finished the next lap.")]
    [TestCase("The former mayor had previously said he would soon leave.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);

    [TestCase("It opened last month.", "[last month] 2023-10-01/2023-10-31")]
    [TestCase("Talks were held in mid-November.", "[mid-November] 2023-11-10/2023-11-20")]
    [TestCase("Talks were held in early 2022.", "[early 2022] 2022-01-01/2022-04-30")]
    [TestCase("Talks were held earlier this month.", "[earlier this month] 2023-11-01/2023-11-27")]
    [TestCase("Talks will be held later this week.", "[later this week] 2023-11-30/2023-12-03")]
    [TestCase("He called two months ago.", "[two months ago] 2023-09-27")]
    [TestCase("Over the weekend he rested.", "[the weekend] 2023-11-25/2023-11-26")]
    [TestCase("It is due in the next three days.", "[the next three days] 2023-11-28/2023-11-30")]
    [TestCase("It rose over the past two quarters.", "[the past two quarters] 2023-04-01/2023-09-30")]
    [TestCase("It closes for the next 4 business days.", "[the next 4 business days] 2023-11-28/2023-12-01")]
    public void Resolves(string text, string days) => Assert.That(TimexText.Days(text), Is.EqualTo(days));

    [Test]
    public void Compares_a_counted_date_by_the_unit_it_was_counted_in()
    {
        var ago = TimexText.Read("He called two months ago.").Single();
        Assert.That(ago.Days, Is.EqualTo(FactCheck.Values.DateInterval.OfMonth(2023, 9)));
    }
}
