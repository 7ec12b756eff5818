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

    [TestCase("Voters in 2004 approved a levy for the old mill.", "2004: vote")]
    [TestCase("The family sold the mill for a reported $3 million in 1957.", "1957: sale")]
    [TestCase("The bridge initiated by Peter Quill in 1955 was never built.", "1955: initiate")]
    [TestCase("Bookmakers suspended betting on Sunday.", "Sunday: suspension")]
    [TestCase("The captain was shot and killed on Sunday.", "Sunday: killing")]
    [TestCase("Residents who fear the plans made in March complained.", "")]
    [TestCase("The mayor stepped down on Sunday.", "Sunday: resignation")]
    [TestCase("The sale of the mill in April surprised Harlow.", "April: sale")]
    [TestCase("Workers in Harlow began to clear the snow at 7 a.m. on Saturday.", "7 a.m. on Saturday: beginning")]
    [TestCase("The gunman opened fire on Sunday.", "Sunday: shooting")]
    [TestCase("The cut of the cable occurred on Sunday.", "Sunday: cut")]
    [TestCase("As of Sunday, the mill was closed.", "")]
    [TestCase("The mayor made an appearance in court Sunday on a charge of fraud.", "Sunday: appearance")]
    [TestCase("On 3 May a Peru-brokered truce was reached.", "3 May: ceasefire")]
    public void A_day_belongs_to_what_happened_on_it(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The ferry sank at about 3 p.m. off Marlow.", "3 p.m.", "")]
    [TestCase("The ferry sank at 3 p.m. on Sunday off Marlow.", "3 p.m. on Sunday", "3 p.m. on Sunday")]
    public void A_time_of_the_clock_needs_no_day(string text, string time, string date)
    {
        var claims = Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" }).Article!.Claims;
        Assert.Multiple(() =>
        {
            Assert.That(string.Join('|', claims.Where(c => c.Kind == ClaimKind.TimeOfDay).Select(c => c.Evidence.Quote)), Does.EndWith(time));
            Assert.That(string.Join('|', claims.Where(c => c.Kind == ClaimKind.EventDate).Select(c => c.Evidence.Quote)), Is.EqualTo(date));
        });
    }

    [TestCase("The captain died at 7:15 p.m. (0315 GMT Friday).", "")]
    public void A_day_of_another_zone_is_not_that_of_the_happening(string text, string expected) =>
        Assert.That(string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" }).Article!.Claims.Where(c => c.Kind == ClaimKind.EventDate).Select(c => c.Evidence.Quote)), Is.EqualTo(expected));

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
