using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests;

/// <summary>What an editor would find in two short articles of one day, kind by kind, from the text to the report.</summary>
public sealed class FactCheckPipelineConflictTests
{
    private const string Around =
        " Officials in the area said an investigation is under way. Residents were asked to stay away from the scene while crews worked through the night. The mayor thanked the rescue teams.";

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Harlow Motors CEO Dana Whitfield said Monday the company would cut jobs.", "Harlow Motors COO Dana Whitfield said Monday the company would cut jobs.", ClaimKind.PersonRole, "Harlow Motors CEO Dana Whitfield", "Harlow Motors COO Dana Whitfield")]
    [TestCase("The plan was announced by Chief Financial Officer Peter Lang of Harlow Motors on Monday.", "The plan was announced by Chief Operating Officer Peter Lang of Harlow Motors on Monday.", ClaimKind.PersonRole, "Chief Financial Officer Peter Lang", "Chief Operating Officer Peter Lang")]
    [TestCase("Rovers general manager Paul Hobbs said the defender was released on Monday.", "Rovers general manager Paul Danton said the defender was released on Monday.", ClaimKind.PersonName, "Rovers general manager Paul Hobbs", "Rovers general manager Paul Danton")]
    [TestCase("Dana Whitfield, the company's chief executive, said the plant in Harlow would close.", "Dana Whitfield, the company's chief operating officer, said the plant in Harlow would close.", ClaimKind.PersonRole, "Dana Whitfield, the company's chief executive", "Dana Whitfield, the company's chief operating officer")]
    [TestCase("Deputy Mayor Carla Fenn opened the bridge in Harlow.", "Mayor Carla Fenn opened the bridge in Harlow.", ClaimKind.PersonRole, "Deputy Mayor Carla Fenn", "Mayor Carla Fenn")]
    [TestCase("The robbery took place at a jewelry store in Harlow on Monday.", "The robbery took place at a jewelry store in Epping on Monday.", ClaimKind.Place, "Harlow", "Epping")]
    [TestCase("One person was killed when the bridge collapsed in Harlow on Monday.", "Four people were killed when the bridge collapsed in Harlow on Monday.", ClaimKind.Number, "One person", "Four people")]
    [TestCase("The company was fined $2.5 million.", "The company was fined $2 million.", ClaimKind.Money, "$2.5 million", "$2 million")]
    [TestCase("Dana Whitfield, 34, of Harlow, was charged Monday.", "Dana Whitfield, 43, of Harlow, was charged Monday.", ClaimKind.Age, "34", "43")]
    [TestCase("The bill passed the Senate 52-48 on Monday.", "The bill passed the Senate 51-49 on Monday.", ClaimKind.Number, "52-48", "51-49")]
    [TestCase("The fire broke out shortly after 2 a.m. Monday.", "The fire broke out shortly after 5 a.m. Monday.", ClaimKind.TimeOfDay, "shortly after 2 a.m. Monday", "shortly after 5 a.m. Monday")]
    [TestCase("Dana Whitfield was arrested at 2:30 a.m. Monday.", "Dana Whitfield was arrested at about 1 a.m. Monday.", ClaimKind.TimeOfDay, "2:30 a.m. Monday", "about 1 a.m. Monday")]
    [TestCase("Dana Whitfield was arrested on March 3, 2014.", "Dana Whitfield was arrested on March 5, 2014.", ClaimKind.EventDate, "March 3, 2014", "March 5, 2014")]
    [TestCase("The trial will begin on May 6, 2014.", "The trial is scheduled to begin on May 12, 2014.", ClaimKind.EventDate, "May 6, 2014", "May 12, 2014")]
    [TestCase("Dana Whitfield was sentenced to 20 years in prison.", "Dana Whitfield was sentenced to 25 years in prison.", ClaimKind.Duration, "20 years", "25 years")]
    [TestCase("No one was injured in the fire in Harlow.", "Two people were injured in the fire in Harlow.", ClaimKind.Number, "No one was injured", "Two people")]
    [TestCase("The victim was identified as Carla Fenn, 34, of Harlow.", "The victim was identified as Karla Fenn, 34, of Harlow.", ClaimKind.PersonName, "Carla Fenn", "Karla Fenn")]
    [TestCase("The blaze forced 120 people from their homes.", "The blaze forced 85 people from their homes.", ClaimKind.Number, "120 people", "85 people")]
    [TestCase("The hospital said 14 patients were moved.", "The hospital said 40 patients were moved.", ClaimKind.Number, "14 patients", "40 patients")]
    [TestCase("The suspect, 29, was held without bail.", "The suspect, 32, was held without bail.", ClaimKind.Age, "29", "32")]
    [TestCase("Bail was set at $500,000.", "Bail was set at $50,000.", ClaimKind.Money, "$500,000", "$50,000")]
    [TestCase("The company reported revenue of $3.2 billion.", "The company reported revenue of $2.3 billion.", ClaimKind.Money, "$3.2 billion", "$2.3 billion")]
    [TestCase("Dana Whitfield won 62 percent of the vote.", "Dana Whitfield won 58 percent of the vote.", ClaimKind.Percent, "62 percent", "58 percent")]
    [TestCase("The suspect was shot in the leg by Officer Tom Reed.", "The suspect was shot in the leg by Officer Tim Reed.", ClaimKind.PersonName, "Officer Tom Reed", "Officer Tim Reed")]
    [TestCase("Police Chief Dana Whitfield said the search had ended.", "Sheriff Dana Whitfield said the search had ended.", ClaimKind.PersonRole, "Police Chief Dana Whitfield", "Sheriff Dana Whitfield")]
    [TestCase("The pilot was identified as Peter Lang, 45, of Harlow.", "The pilot was identified as Peter Lang, 45, of Epping.", ClaimKind.Place, "Harlow", "Epping")]
    [TestCase("Three teenagers were arrested in the robbery on Monday.", "Two teenagers were arrested in the robbery on Monday.", ClaimKind.Number, "Three teenagers", "Two teenagers")]
    [TestCase("The victim was stabbed 12 times.", "The victim was stabbed 20 times.", ClaimKind.Measure, "12 times", "20 times")]
    [TestCase("The film stars Carla Fenn as a detective.", "The film stars Clara Fenn as a detective.", ClaimKind.PersonName, "Carla Fenn as a detective", "Clara Fenn as a detective")]
    [TestCase("Dana Whitfield died at the age of 85.", "Dana Whitfield died at age 87.", ClaimKind.Age, "age of 85", "age 87")]
    [TestCase("Dana Whitfield died Thursday in Harlow.", "Dana Whitfield died Wednesday in Harlow.", ClaimKind.EventDate, "Thursday", "Wednesday")]
    [TestCase("The gunman opened fire at 10:30 p.m. Saturday.", "The gunman opened fire at 11:45 p.m. Saturday.", ClaimKind.TimeOfDay, "10:30 p.m. Saturday", "11:45 p.m. Saturday")]
    [TestCase("The rally drew 5,000 people, police said.", "The rally drew 2,500 people, police said.", ClaimKind.Number, "5,000 people", "2,500 people")]
    [TestCase("\"This was a terrible accident,\" said Mayor Carla Fenn.", "\"This was a horrible accident,\" said Mayor Carla Fenn.", ClaimKind.Quotation, "This was a terrible accident,", "This was a horrible accident,")]
    [TestCase("\"We have no idea why he did it,\" Whitfield told reporters.", "\"We have no clue why he did it,\" Whitfield told reporters.", ClaimKind.Quotation, "We have no idea why he did it,", "We have no clue why he did it,")]
    [TestCase("Harlow Motors will cut 1,500 jobs.", "Harlow Motors will cut 5,100 jobs.", ClaimKind.Number, "1,500 jobs", "5,100 jobs")]
    [TestCase("Dana Whitfield signed a five-year contract.", "Dana Whitfield signed a four-year contract.", ClaimKind.Duration, "five-year", "four-year")]
    [TestCase("Whitfield was arrested in Harlow on Monday.", "Whitfield was arrested in Epping on Monday.", ClaimKind.Place, "Harlow", "Epping")]
    [TestCase("Whitfield was driving 90 mph when he was pulled over.", "Whitfield was driving 80 mph when he was pulled over.", ClaimKind.Measure, "90 mph", "80 mph")]
    [TestCase("The road stays closed, Mercy Hospital spokeswoman Odile Wernecke said.", "The road stays closed, spokeswoman Odile Warnecke said.", ClaimKind.PersonName, "Mercy Hospital spokeswoman Odile Wernecke", "spokeswoman Odile Warnecke")]
    [TestCase("Army spokesman Major Otto Berg said the convoy had turned back.", "Colonel Otto Berg, an army spokesman, said the convoy had turned back.", ClaimKind.PersonRole, "Major Otto Berg", "Colonel Otto Berg")]
    [TestCase("The ruling came from U.S. District Judge Carla Fenn.", "The ruling came from state District Judge Carla Fenn.", ClaimKind.PersonRole, "U.S. District Judge Carla Fenn", "state District Judge Carla Fenn")]
    [TestCase("Harlow Motors vice president of marketing Peter Lang opened the fair.", "Peter Lang, Harlow Motors' executive vice president for global marketing, opened the fair.", ClaimKind.PersonRole, "Harlow Motors vice president of marketing Peter Lang", "Peter Lang, Harlow Motors' executive vice president for global marketing")]
    [TestCase("Turnout reached 71.4 percent, the commission said.", "The commission said turnout was almost 60 percent.", ClaimKind.Percent, "71.4 percent", "almost 60 percent")]
    [TestCase("Dana Whitfield scored 21 points and Carla Fenn scored 18 for the Rovers.", "Carla Fenn scored 18 for the Rovers, while Dana Whitfield had 19 points.", ClaimKind.Number, "21 points", "19 points")]
    [TestCase("Dana Whitfield (31-2, 20 knockouts) fights Monday.", "Dana Whitfield (32-2, 20 knockouts) fights Monday.", ClaimKind.Number, "31-2", "32-2")]
    [TestCase("The driver died at the scene, the sheriff said.", "The driver died on the way to the hospital, the sheriff said.", ClaimKind.Place, "died at the scene", "died on the way to the hospital")]
    [TestCase("The quake was centered 40 kilometers (25 miles) west of the town of Toulouse.", "The quake was centered 40 kilometers south of Toulouse.", ClaimKind.Measure, "40 kilometers", "40 kilometers south of Toulouse")]
    [TestCase("Three bridges were damaged on the river in Toulouse.", "The river in Toulouse broke four wooden bridges.", ClaimKind.Number, "Three bridges", "four wooden bridges")]
    [TestCase("Carla Fenn works for Harlow Shipbuilding Ltd. in the port.", "Carla Fenn works for Harlow Shipbuilders Ltd. in the port.", ClaimKind.Organization, "Harlow Shipbuilding Ltd.", "Harlow Shipbuilders Ltd.")]
    public void Two_articles_that_differ_in_one_fact(string left, string right, ClaimKind kind, string leftQuote, string rightQuote)
    {
        var report = Pipeline.Run([Article("a", left), Article("b", right)]);

        var finding = report.Discrepancies.Single();
        Assert.That(finding.Kind, Is.EqualTo(kind));
        Assert.That(finding.Positions.SelectMany(p => p.Evidence).Select(e => (e.Evidence.Article, e.Evidence.Quote)), Is.EquivalentTo(new[] { ("a", leftQuote), ("b", rightQuote) }));
    }

    private static RawArticle Article(string id, string text) => new() { Id = id, Outlet = "Outlet of " + id, Published = "2014-03-10", Text = text + Around, IsClean = true, Sha256 = id };
}
