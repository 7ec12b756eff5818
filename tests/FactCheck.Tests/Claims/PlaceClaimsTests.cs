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

    [TestCase("The quake shook Lake County on Monday.", "Lake County: quake, shake")]
    [TestCase("The quake struck the town of Toulouse.", "Toulouse: quake, strike")]
    public void Reads_what_was_struck(string text, string expected) => Assert.That(Show(text, SubjectType.Happening), Is.EqualTo(expected));

    private static string Show(string text, SubjectType of) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Place && c.Subject.Type == of).Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Predicate}"));
}
