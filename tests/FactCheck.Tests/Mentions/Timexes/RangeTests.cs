namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>A range is a mention beside its two ends, and has the days that the ends have not.</summary>
public sealed class RangeTests
{
    [TestCase("The fair ran August 5-9, 2023.", "[August 5-9, 2023] 2023-08-05/2023-08-09")]
    [TestCase("The fair ran 5-9 August 2023.", "[5-9 August 2023] 2023-08-05/2023-08-09")]
    [TestCase("The fair ran from August 5 to August 9.", "[from August 5 to August 9] 2023-08-05/2023-08-09")]
    [TestCase("He ruled between 1991 and 1998.", "[between 1991 and 1998] 1991-01-01/1998-01-01")]
    [TestCase("He ruled in 1991-98.", "[1991-98] 1991-01-01/1998-01-01")]
    [TestCase("It is closed from November 2022 to March 2023.", "[from November 2022 to March 2023] 2022-11-01/2023-03-01")]
    [TestCase("It was closed from November to March.", "[from November to March] 2022-11-01/2023-03-01")]
    [TestCase("It is open Jan-Feb 2017.", "[Jan-Feb 2017] 2017-01-01/2017-02-01")]
    [TestCase("It has grown between March 2020 and now.", "[between March 2020 and now] 2020-03-01/2023-11-27")]
    public void Resolves(string text, string days) => Assert.That(TimexText.Days(text), Is.EqualTo(days));

    [TestCase("The fair ran August 5-9.", "2023-08-05/2023-08-09", "2023-08-05", "2023-08-09")]
    [TestCase("He ruled between 1991 and 1998.", "1991/1998", "1991", "1998")]
    [TestCase("They met on the 28 and 29 August 1918.", "1918-08-28", "1918-08-29")]
    [TestCase("They met in August and September 1914.", "1914-08", "1914-09")]
    [TestCase("It opens 3 to 5 p.m.", "2023-11-27T15:00", "2023-11-27T17:00")]
    public void Reads(string text, params string[] values) => Assert.That(TimexText.Read(text).Select(t => t.Value), Is.EquivalentTo(values));

    [TestCase("Between 500-1,000 people came.")]
    [TestCase("Support rose from 12 to 19 percent.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);

    [Test]
    public void Covers_its_last_year_to_the_end_where_dates_are_compared()
    {
        var range = TimexText.Read("He ruled between 1991 and 1998.").Single(t => t.Days is not null);
        Assert.That(range.Days, Is.EqualTo(new FactCheck.Values.DateInterval(new DateOnly(1991, 1, 1), new DateOnly(1998, 12, 31))));
    }
}
