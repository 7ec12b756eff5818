using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "caption: credit".</summary>
public sealed class CreditClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The mayor opens the bridge. (Jane Roe/Reuters)", "The mayor opens the bridge.: Jane Roe/Reuters")]
    [TestCase("The mayor opens the bridge. (AP Photo/Jane Roe)", "The mayor opens the bridge.: AP Photo/Jane Roe")]
    [TestCase("The mayor opens the bridge. (Getty Images)", "The mayor opens the bridge.: Getty Images")]
    [TestCase("The mayor opens the bridge. Photo: Jane Roe/AP\nHarlow has a new bridge.", "The mayor opens the bridge.: Jane Roe/AP")]
    [TestCase("The mayor opens the bridge.\nCredit: AP Photo/Jane Roe, Pool\nHarlow has a new bridge.", "The mayor opens the bridge.: AP Photo/Jane Roe, Pool")]
    [TestCase("The mayor opens the bridge.CreditJane Roe/Reuters", "The mayor opens the bridge.: Jane Roe/Reuters")]
    [TestCase("The mayor opens the bridge. © Photo: ©Jane Roe/Reuters", "The mayor opens the bridge. ©: Jane Roe/Reuters")]
    public void Reads(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("HARLOW (AP) – The mayor opens the bridge.", Description = "a dateline")]
    [TestCase("The mayor told the Harlow Press Association (HPA) on Monday.", Description = "an agency's letters")]
    [TestCase("The mayor opened the bridge. (Reuters)", Description = "credit of the text")]
    [TestCase("The mayor opened the bridge. (Reporting by Jane Roe/Reuters)", Description = "credit of the text")]
    [TestCase("The mayor opens the bridge. (yes/no)", Description = "no agency")]
    [TestCase("Photo: Jane Roe/AP\nThe mayor opens the bridge.", Description = "no caption")]
    [TestCase("She gave the mayor credit: the bridge of Harlow is open.", Description = "no picture")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Extract(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Credit).Select(c => $"{c.Subject.Label}: {c.Evidence.Quote}"));
}
