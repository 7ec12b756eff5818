using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims.Derivations;

/// <summary>What a date's weekday is held against: each claim as "quote" as stated, as "quote = weekday" where derived.</summary>
public sealed class WeekdayDatesTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("They met on Wednesday, March 5, 2024.", "Wednesday|March 5, 2024 = March 5, 2024 (a Tuesday)")]
    [TestCase("They met on Tuesday, 5 March 2024, at 3 p.m.", "Tuesday|5 March 2024 = 5 March 2024 (a Tuesday)")]
    [TestCase("They met at 3 p.m. Tuesday, March 5, 2024.", "Tuesday|March 5, 2024 = March 5, 2024 (a Tuesday)")]
    [TestCase("They met on Tues., March 5th, 2024.", "Tues.|March 5th, 2024 = March 5th, 2024 (a Tuesday)")]
    public void A_date_with_its_year_has_a_weekday(string text, string expected) => Assert.That(Show(text, null), Is.EqualTo(expected));

    [TestCase("They met on Monday, March 4.", "2024-03-06", "Monday|March 4 = March 4 (a Monday)", Description = "fits")]
    [TestCase("They met on Friday, March 4.", "2024-03-06", "Friday|March 4 = March 4 (a Monday)", Description = "near, and 2023 and 2025 have other weekdays")]
    [TestCase("They met on Saturday, March 4.", "2024-03-06", "", Description = "2023 has that weekday")]
    [TestCase("They met on Friday, July 4.", "2024-03-06", "", Description = "far from the article's day")]
    [TestCase("They met on Friday, March 4.", null, "", Description = "no year is known")]
    [TestCase("It began in 2009. They met on Friday, March 4.", "2024-03-06", "", Description = "another year is told of")]
    public void A_date_without_a_year_has_one_where_its_year_is_sure(string text, string? published, string expected) => Assert.That(Show(text, published), Is.EqualTo(expected));

    [Test]
    public void One_date_with_two_weekdays_needs_no_year() => Assert.That(
        Show("They meet on Monday, March 4. The vote on Tuesday, March 4, is open to all.", null), Is.EqualTo("Monday|Tuesday"));

    [TestCase("The fair is open on Saturday and Sunday, March 9 and 10, 2024.", Description = "the date is that of the first")]
    [TestCase("They met on Monday 4/3/2024.", Description = "in digits")]
    [TestCase("The paper of Friday, March 4, 1803, tells of it.", Description = "another calendar")]
    [TestCase("They met on Monday.")]
    public void Passes_over_what_may_be_meant_otherwise(string text) => Assert.That(Show(text, null), Is.Empty);

    private static string Show(string text, string? published) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = published, Sha256 = "" })
        .Article!.Claims.Where(c => c.Derivation is { By: DerivedBy.Weekday }).Select(c => c.Derivation!.Shown is { } shown ? $"{c.Evidence.Quote} = {shown}" : c.Evidence.Quote));
}
