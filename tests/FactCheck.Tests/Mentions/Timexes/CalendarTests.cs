namespace FactCheck.Tests.Mentions.Timexes;

public sealed class CalendarTests
{
    [TestCase("The ministers met on November 26, 2023.", "[November 26, 2023] 2023-11-26")]
    [TestCase("They met on Sunday, Nov. 26, 2023, in the port.", "[Sunday, Nov. 26, 2023] 2023-11-26")]
    [TestCase("They met on 26 November 2023.", "[26 November 2023] 2023-11-26")]
    [TestCase("They met on the 26th of November.", "[the 26th of November] 2023-11-26")]
    [TestCase("A treaty was signed in March 2015.", "[March 2015] 2015-03")]
    [TestCase("A treaty was signed in August of 2023.", "[August of 2023] 2023-08")]
    [TestCase("The office opened in September.", "[September] 2023-09")]
    [TestCase("The office opened in December.", "[December] 2022-12")]
    [TestCase("The office will open in February.", "[February] 2024-02")]
    [TestCase("The office opened in March last year.", "[March last year] 2022-03")]
    [TestCase("Filed 2023-11-26 by staff.", "[2023-11-26] 2023-11-26")]
    [TestCase("The form is dated 11/26/2023.", "[11/26/2023] 2023-11-26")]
    [TestCase("The form is dated 26/11/2023.", "[26/11/2023] 2023-11-26")]
    [TestCase("It last convened in 2019.", "[2019] 2019")]
    [TestCase("Prices rose in the 1990s.", "[the 1990s] 199X")]
    [TestCase("Prices rose in the mid-90s.", "[the mid-90s] 199X Mid")]
    [TestCase("The mill dates from the 19th century.", "[the 19th century] 18XX")]
    [TestCase("Output fell in fiscal 2014.", "[fiscal 2014] FY2014")]
    [TestCase("She was born in nineteen ninety-six.", "[nineteen ninety-six] 1996")]
    public void Reads(string text, string expected) => Assert.That(TimexText.Show(text), Is.EqualTo(expected));

    [TestCase("May I ask why?")]
    [TestCase("They may leave and march on.")]
    [TestCase("Flight 1984 was late again")]
    [TestCase("It holds 2,019 seats.")]
    [TestCase("The fund paid $2020 for it.")]
    [TestCase("Call 555-2012-33 for help.")]
    [TestCase("Theresa May spoke.")]
    [TestCase("Ratios of 1:1 and scores of 5-4 are usual.")]
    public void Ignores(string text) => Assert.That(TimexText.Show(text), Is.Empty);

    [TestCase("It starts on Sunday, November 26.", null, "XXXX-11-26")]
    [TestCase("It started on February 29.", "2021-06-01", "2020-02-29")]
    [TestCase("Snow fell on Friday, Jan. 6.", "2023-02-01", "2023-01-06")]
    public void Resolves(string text, string? published, string value) =>
        Assert.That(TimexText.Read(text, published).Select(t => t.Value), Is.EqualTo(new[] { value }));

    [Test]
    public void Takes_the_year_from_the_dates_that_an_undated_article_states()
    {
        const string Text = "The photograph was taken in the harbour on Sunday, November 26.\n\nAn agreement of Nov. 20, 2023 had named the day.";
        Assert.That(TimexText.Read(Text, null).Select(t => t.Value), Is.EqualTo(new[] { "2023-11-26", "2023-11-20" }));
    }
}
