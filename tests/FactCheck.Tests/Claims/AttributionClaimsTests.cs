using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "words that stand for the speaker at their place: speaker".</summary>
public sealed class AttributionClaimsTests
{
    private const string Words = "\"We will rebuild the old bridge before winter,\"";

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase(Words + " Mayor Helen Cooper said.", "Mayor Helen Cooper at 48: Helen Cooper")]
    [TestCase(Words + " said Walter Smith, an engineer.", "Walter Smith at 53: Walter Smith")]
    [TestCase("Tom Brandt said: " + Words, "Tom Brandt at 0: Tom Brandt")]
    [TestCase("Mr. Brandt said: " + Words + " Tom Brandt is an engineer.", "Mr. Brandt at 0: Tom Brandt")]
    public void Reads(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("Helen Cooper came. " + Words + " she said.", Description = "a pronoun")]
    [TestCase("Helen Cooper came. " + Words + " the mayor said.", Description = "an office")]
    [TestCase("Helen Cooper came. " + Words + " Cooper's lawyer said.", Description = "another person")]
    [TestCase("Helen Cooper came. " + Words + " a spokesman for Helen Cooper said.", Description = "another person")]
    [TestCase("Helen Cooper came. Her office released a statement. " + Words, Description = "another sentence")]
    [TestCase(Words + " said Harlow Steel chief engineer.", Description = "an organization")]
    [TestCase("\"We will rebuild,\" Helen Cooper said.", Description = "few words")]
    [TestCase("Helen Cooper said they would rebuild the old bridge before winter.", Description = "no quotation")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    [Test]
    public void The_headline_is_no_place_for_it() =>
        Assert.That(Show("The bridge of Harlow fell.", "Mayor Helen Cooper: " + Words), Is.Empty);

    private static string Show(string text, string? title = null) =>
        string.Join('|', Pipeline.Extract(new RawArticle { Id = "a", IsClean = true, Text = text, Title = title, Sha256 = "" })
            .Article!.Claims.Where(c => c.Kind == ClaimKind.Attribution).Select(c => $"{c.Evidence.Quote} at {c.Evidence.Span.Start}: {c.Value.Text}"));
}
