using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims.Derivations;

/// <summary>The length of time as stated, and the days between the two dates.</summary>
public sealed class DateSpansTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The ten-day festival ran from March 3 to March 10.", "ten-day|from March 3 to March 10 = 7 to 8 days")]
    [TestCase("The fair lasts two weeks, June 1-14, 2024.", "two weeks|June 1-14, 2024 = 13 to 14 days")]
    [TestCase("Reyes was detained on May 5. Reyes was released on May 20 after ten days.", "ten days|detain May 5, release May 20 = 15 to 16 days")]
    public void Two_dates_are_so_many_days(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The festival ran from March 3 to March 10.", Description = "no length")]
    [TestCase("A two-week strike ended after talks from March 3 to March 10.")]
    [TestCase("The festival of March 3 to March 10 was planned two months ago.")]
    [TestCase("Bids are open from March 3 to March 10 and are answered within two days.")]
    [TestCase("The shop closes from March 3 to March 10, five working days.")]
    [TestCase("Reyes was detained on May 5. Brandt was released on May 20 after ten days.", Description = "two people")]
    [TestCase("Reyes was detained on May 5. He was released on May 20, and will be on probation ten days.")]
    public void Passes_over_lengths_of_other_things(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2024-05-25", Sha256 = "" })
        .Article!.Claims.Where(c => c.Derivation is { By: DerivedBy.Span }).Select(c => c.Derivation!.Shown ?? c.Value.Text).Distinct());
}
