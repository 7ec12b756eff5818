using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: names as printed = who takes part".</summary>
public sealed class ParticipantClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The talks between Peru and Chile were held in Lima.", "talks between Peru and Chile: Peru and Chile = CL; PE")]
    [TestCase("The foreign ministers of Peru, Chile and Bolivia will meet in Lima.", "Peru, Chile and Bolivia will meet: Peru, Chile and Bolivia = BO; CL; PE")]
    [TestCase("Peru and Chile held talks in Lima.", "Peru and Chile held talks: Peru and Chile = CL; PE")]
    [TestCase("A meeting between Peruvian President Ana Ruiz and Tom Brandt was held.", "meeting between Peruvian President Ana Ruiz and Tom Brandt: Ana Ruiz and Tom Brandt = ana ruiz; tom brandt")]
    [TestCase("Ana Ruiz and Tom Brandt met in Lima.", "Ana Ruiz and Tom Brandt met: Ana Ruiz and Tom Brandt = ana ruiz; tom brandt")]
    public void Reads(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The talks with Peru were held in Lima.", Description = "one is not named")]
    [TestCase("Peru and Chile did not meet in Lima.", Description = "no meeting")]
    [TestCase("The meeting between Peru and Tom Brandt was held.", Description = "a state and a person")]
    [TestCase("The fire between Peru and Chile burned.", Description = "nothing that two do together")]
    [TestCase("Peru, as Chile met in Lima, left.", Description = "no list")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Extract(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Participants).Select(c => $"{c.Evidence.Quote}: {c.Value.Text} = {c.Value.Normalized}"));
}
