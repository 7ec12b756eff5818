using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Tests.Discrepancies;

/// <summary>Roles, happenings and words through the whole flow: which are compared, and which are not.</summary>
public sealed class PersonAndEventTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Senator Tom Udell spoke in Harlow.", "Representative Tom Hallering spoke in Harlow.", Description = "one given name")]
    [TestCase("Ana Ruiz fought Luis Vega in Harlow in 2004 and stopped him.", "On Saturday Ana Ruiz fought Luis Vega in Harlow and stopped him.", Description = "again, years later")]
    [TestCase("The mill in Harlow burned down in July.", "The mill in Harlow burned down six months ago.", Description = "a rough count of months")]
    [TestCase("\"How many bridges will fall today?\" the people of Harlow asked.", "The bridge of Harlow will fall tomorrow.", Description = "a speaker's day")]
    [TestCase("The council of Harlow was blamed for not meeting the ministers.", "The council of Harlow met the ministers of Peru.", Description = "a charge is no denial")]
    [TestCase("A 5.4 quake shook Harlow, a town that the 1987 tsunami hit.", "The 1987 tsunami was set off by a 9.1 quake near Harlow.", Description = "another quake")]
    [TestCase("Walter Smith entered the Holm Clinic on Tuesday, his agent said.", "Walter Smith left the Holm Clinic on Monday, his agent said.", Description = "other verbs")]
    [TestCase("Fred Osgood pleaded guilty in Harlow in April to lying to the council about the mill.", "Peter Quill was heard on Monday. He pleaded guilty in Harlow in January to lying to the council about the mill.", Description = "another person, by a pronoun")]
    [TestCase("The ferry Osprey sank off Marlow late on Thursday.", "The ferry Osprey sank off Marlow at around 1:30 a.m.", Description = "a night that goes on")]
    public void Passes_over(string left, string right) => Assert.That(Found(left, right), Is.Empty);

    [TestCase("Senator Tom Udell spoke in Harlow.", "Representative Tom Udell spoke in Harlow.", ClaimKind.PersonRole)]
    [TestCase("President Helen Cooper, Mr. Smith and Helen Cooper's son spoke. Walter Smith and Helen Cooper left Harlow.", "President Helen Couper spoke. Helen Couper left Harlow.", ClaimKind.PersonName)]
    [TestCase("Edwin Harkinson came to Harlow. Mr. Harkinson spoke. Then Mr. Harkison left the town.", "Edwin Harkinson came to Harlow.", ClaimKind.PersonName, Description = "a slip within an article")]
    [TestCase("The council of Harlow voted 7-2 on Monday to build the bridge.", "The council of Harlow voted 6 to 3 on Monday to build the bridge.", ClaimKind.Number)]
    [TestCase("The shooting at the club in Harlow killed two people and injured 10.", "Two people died and eight others were injured in the shooting at the club in Harlow.", ClaimKind.Number)]
    [TestCase("The prisoner was captured in Harlow after a week on the run.", "After eight days on the run the prisoner was captured in Harlow.", ClaimKind.Duration)]
    [TestCase("\"We say no, 'we will never sell the old bridge of Harlow to anybody,'\" Mayor Ana Ruiz said.", "\"We say no, 'we will never rent the old bridge of Harlow to anybody,'\" Mayor Ana Ruiz said.", ClaimKind.Quotation)]
    [TestCase("Walter Smith entered the Holm Clinic on Tuesday, his agent said.", "Walter Smith checked into the Holm Clinic on Monday, his agent said.", ClaimKind.EventDate)]
    [TestCase("Harlow voters approved a $5 million loan for the old mill in 2004.", "In 2005 Harlow voters approved a $5 million loan for the old mill.", ClaimKind.EventDate)]
    [TestCase("In 1931 Fred Osgood shot and killed his partner in a boating accident.", "In 1941 Fred Osgood shot and killed his partner in a boating accident.", ClaimKind.EventDate, Description = "years apart, in the same words")]
    [TestCase("The quake was felt for 20 seconds in Harlow, Ana Ruiz said.", "The quake shook houses in Harlow for about a minute, a reporter of the Marlow Post said.", ClaimKind.Duration, Description = "a story has one quake, whoever tells of it")]
    public void Finds_one_fact_once(string left, string right, ClaimKind kind) => Assert.That(Found(left, right), Is.EqualTo(new[] { kind }));

    [Test]
    public void An_article_that_has_one_person_die_twice_contradicts_itself()
    {
        var found = Pipeline.Run([new RawArticle { Id = "a", IsClean = true, Text = "Walter Smith died on Friday in Harlow. He was 95. Smith died at his home on Thursday, his daughter said.", Sha256 = "" }]).Discrepancies;

        Assert.That(found.Select(d => (d.Kind, d.Scope)), Is.EqualTo(new[] { (ClaimKind.EventDate, DiscrepancyScope.WithinArticle) }));
    }

    private static ClaimKind[] Found(string left, string right) =>
        [.. Pipeline.Run([Article("a", left), Article("b", right)]).Discrepancies.Select(d => d.Kind)];

    private static RawArticle Article(string id, string text) => new() { Id = id, Outlet = id, IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" };
}
