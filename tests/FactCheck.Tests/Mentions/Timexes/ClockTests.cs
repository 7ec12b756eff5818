using FactCheck.Values;

namespace FactCheck.Tests.Mentions.Timexes;

public sealed class ClockTests
{
    [TestCase("It struck at 2:30 a.m. PDT.", "[2:30 a.m. PDT] TIME 2023-11-27T02:30")]
    [TestCase("It struck. See www.example.org/news/2016/03/01/quake or https://example.org/2016/03/01 at noon.", "[noon] TIME 2023-11-27T12:00", Description = "a day in an address")]
    [TestCase("It struck at 2. 30am.", "[2. 30am] TIME 2023-11-27T02:30", Description = "a space that slipped in")]
    [TestCase("It struck at 2:30 p.m. on Sunday.", "[2:30 p.m. on Sunday] TIME 2023-11-26T14:30")]
    [TestCase("It struck Sunday at 2:30 p.m. near town.", "[Sunday at 2:30 p.m.] TIME 2023-11-26T14:30")]
    [TestCase("It struck on Nov. 5, 2023, at 10 pm.", "[Nov. 5, 2023, at 10 pm] TIME 2023-11-05T22:00")]
    [TestCase("It struck at 14:05 local time.", "[14:05 local time] TIME 2023-11-27T14:05")]
    [TestCase("It struck at 7.30pm.", "[7.30pm] TIME 2023-11-27T19:30")]
    [TestCase("It struck at 1430 GMT.", "[1430 GMT] TIME 2023-11-27T14:30")]
    [TestCase("It struck at 0600 hours.", "[0600 hours] TIME 2023-11-27T06:00")]
    [TestCase("It struck at eleven o'clock.", "[eleven o'clock] TIME 2023-11-27T11:00")]
    [TestCase("It struck just after noon.", "[just after noon] TIME 2023-11-27T12:00 After")]
    [TestCase("It struck around midnight.", "[around midnight] TIME 2023-11-27T24:00 Approx")]
    [TestCase("It struck last night.", "[last night] TIME 2023-11-26TNI")]
    [TestCase("It struck this morning.", "[this morning] TIME 2023-11-27TMO")]
    [TestCase("It struck early Sunday morning.", "[early Sunday morning] TIME 2023-11-26TMO Start")]
    [TestCase("It struck on the night of November 5.", "[the night of November 5] TIME 2023-11-05TNI")]
    [TestCase("It struck on Sunday. Help came at 3 p.m.", "[Sunday] 2023-11-26\n[3 p.m.] TIME 2023-11-26T15:00")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("They led with 4:43 left.")]
    [TestCase("Rates stood at 6.45 percent.")]
    [TestCase("It is 25:99 and 13 p.m.")]
    [TestCase("I am 10, she said.")]
    [TestCase("Call (206) 555-1212.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);

    [TestCase("It struck at 2:30 a.m.", 150, 150)]
    [TestCase("It struck late Thursday.", 18 * 60, 24 * 60)]
    [TestCase("It struck Thursday night.", 18 * 60, (24 * 60) - 1)]
    public void Resolves(string text, int first, int last) => Assert.That(TimexText.Read(text).Single().Clock, Is.EqualTo(new ClockInterval(first, last)));

    [Test]
    public void A_time_without_a_day_states_no_day() => Assert.That(TimexText.Read("It struck at 2:30 a.m.").Single().Days, Is.Null);
}
