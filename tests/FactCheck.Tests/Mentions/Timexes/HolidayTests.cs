using FactCheck.Mentions.Timexes.Forms;
using FactCheck.Text;

namespace FactCheck.Tests.Mentions.Timexes;

public sealed class HolidayTests
{
    [TestCase("They met on Christmas Day.", "[Christmas Day] 2022-12-25")]
    [TestCase("They will meet on Christmas Eve.", "[Christmas Eve] 2023-12-24")]
    [TestCase("They met on Thanksgiving.", "[Thanksgiving] 2023-11-23")]
    [TestCase("They met on Thanksgiving 2021.", "[Thanksgiving 2021] 2021-11-25")]
    [TestCase("They met last Easter.", "[last Easter] 2023-04-09")]
    [TestCase("They met on New Year's Eve.", "[New Year's Eve] 2022-12-31")]
    [TestCase("They met on New Year’s Eve.", "[New Year’s Eve] 2022-12-31")]
    [TestCase("They met over the Labor Day weekend.", "[the Labor Day weekend] 2023-W35-WE")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("easter", 2024, 3, 31)]
    [TestCase("easter", 2019, 4, 21)]
    [TestCase("easter-2", 2023, 4, 7)]
    [TestCase("12-25", 2023, 12, 25)]
    [TestCase("11-thu-4", 2023, 11, 23)]
    [TestCase("11-thu-4+1", 2010, 11, 26)]
    [TestCase("5-mon-last", 2023, 5, 29)]
    public void Resolves(string rule, int year, int month, int day) => Assert.That(HolidayRule.Parse(rule).In(year), Is.EqualTo(new DateOnly(year, month, day)));

    [Test]
    public void Every_rule_of_the_lexicon_is_readable()
    {
        foreach (var (name, rule) in Lexicons.Standard["holidays"].Entries)
            Assert.That(HolidayRule.Parse(rule).In(2024), Is.Not.Null, name);
    }
}
