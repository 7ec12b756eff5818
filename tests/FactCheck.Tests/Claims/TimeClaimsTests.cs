using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each date as "quote: form of the happening".</summary>
public sealed class TimeClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The ministers held a meeting on Sunday.", "Sunday: meeting")]
    [TestCase("A fire destroyed the market on Sunday.", "Sunday: fire")]
    [TestCase("An explosion that rocked the harbor on Sunday was heard for miles.", "Sunday: explosion")]
    [TestCase("The ferry capsized on Sunday.", "Sunday: sinking")]
    public void A_happening_has_the_day_of_the_verb_that_carries_it(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("Walter Smith died Thursday.", "Thursday: XXXX-WXX-4")]
    [TestCase("The flood of March 3, 1972, killed 12. Walter Smith died Thursday.", "March 3, 1972: 1972-03-03|Thursday: XXXX-WXX-4")]
    [TestCase("The show was launched in September.", "September: XXXX-09")]
    [TestCase("The ferry capsized on May 3.", "May 3: XXXX-05-03")]
    [TestCase("The ferry capsized on May 3, 2011.", "May 3, 2011: 2011-05-03")]
    public void An_article_without_a_date_dates_by_what_it_prints(string text, string expected) =>
        Assert.That(string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" }).Article!.Claims.Where(c => c.Kind == ClaimKind.EventDate)
            .Select(c => $"{c.Evidence.Quote}: {c.Value.Normalized}")), Is.EqualTo(expected));

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.EventDate).Select(c => $"{c.Evidence.Quote}: {c.Happening!.Form}"));
}
