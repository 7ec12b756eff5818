using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: subject, predicate".</summary>
public sealed class PlaceClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Walter Smith, 36, of Toulouse was hurt.", "Toulouse: Walter Smith, live")]
    [TestCase("The crash hurt Walter Smith, of Toulouse.", "Toulouse: Walter Smith, live")]
    [TestCase("Walter Smith, 36, from Toulouse was hurt.", "Toulouse: Walter Smith, live")]
    [TestCase("Walter Smith fled from Toulouse.", "")]
    public void Reads_where_people_live(string text, string expected) => Assert.That(Show(text, SubjectType.Person), Is.EqualTo(expected));

    [TestCase("Walter Smith lives in Toulouse.", "Toulouse: Walter Smith, live")]
    [TestCase("Walter Smith, who lives in Toulouse, was hurt.", "Toulouse: Walter Smith, live")]
    [TestCase("Walter Smith moved to Toulouse in 2003.", "Toulouse: Walter Smith, live")]
    [TestCase("Walter Smith came home after years of living in Toulouse.", "Toulouse: Walter Smith, live")]
    [TestCase("Mrs. Smith was tired. She was born in Toulouse.", "Toulouse: Smith, be born")]
    [TestCase("Police arrested Walter Smith on Monday in Toulouse.", "Toulouse: Walter Smith, be arrested")]
    [TestCase("Walter Smith was caught near the town of Toulouse.", "Toulouse: Walter Smith, be arrested")]
    [TestCase("Walter Smith was taken into custody on Monday in Toulouse.", "Toulouse: Walter Smith, be arrested")]
    [TestCase("Walter Smith fled. Police arrested him in Toulouse.", "Toulouse: Walter Smith, be arrested")]
    [TestCase("Walter Smith was never arrested in Toulouse.", "")]
    [TestCase("Walter Smith arrested two men in Toulouse.", "")]
    [TestCase("Walter Smith was held by the police, and his sister left for Toulouse.", "")]
    public void Reads_what_befell_a_person_where(string text, string expected) => Assert.That(Show(text, SubjectType.Person), Is.EqualTo(expected));

    [TestCase("The quake shook Lake County on Monday.", "Lake County: quake, take place")]
    [TestCase("The quake struck the town of Toulouse.", "Toulouse: quake, take place")]
    [TestCase("The town of Toulouse was hit by an earthquake on Monday.", "Toulouse: earthquake, take place")]
    [TestCase("A fire broke out at a school in Toulouse.", "Toulouse: fire, take place")]
    [TestCase("The earthquake, which was centered in the Toulouse area, hurt nobody.", "Toulouse: earthquake, take place")]
    [TestCase("The ministers held a meeting near Toulouse.", "near Toulouse: meeting, take place")]
    [TestCase("Two men were hurt in the Toulouse earthquake.", "Toulouse: earthquake, take place")]
    [TestCase("The mayor of Toulouse spoke of the shooting.", "")]
    [TestCase("A fire broke out in northern Toulouse.", "northern Toulouse: fire, take place")]
    public void Reads_where_something_took_place(string text, string expected) => Assert.That(Show(text, SubjectType.Happening), Is.EqualTo(expected));

    private static string Show(string text, SubjectType of) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Place && c.Subject.Type == of).Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Predicate}"));
}
