using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims.Derivations;

/// <summary>Which happening came first: as told, and as the dates have it.</summary>
public sealed class ToldOrdersTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The alarm went off before the fire broke out.", "alarm go off before fire")]
    [TestCase("The alarm went off after the fire.", "fire before alarm go off")]
    [TestCase("The ferry sank after the storm.", "storm before sinking")]
    [TestCase("After the storm, the ferry sank.", "storm before sinking")]
    public void An_order_is_told(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The mayor resigned before the storm. The storm began on May 5. The mayor resigned on May 8.", "resignation before storm|storm before resignation (storm May 5, resign May 8)")]
    [TestCase("The mayor resigned before the storm. The storm began on May 5.", "resignation before storm", Description = "one has no date")]
    [TestCase("The mayor resigned before the storm. The storm began on May 5. The mayor resigned on May 8. A storm hit Lima on May 9.", "resignation before storm", Description = "two storms")]
    public void Dates_have_an_order_of_their_own(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The alarm did not go off before the fire broke out.")]
    [TestCase("Officials said so after the fire.", Description = "what is said is no happening")]
    [TestCase("He called before the fire broke out.", Description = "nobody knows who")]
    [TestCase("The case came before a judge after all.")]
    [TestCase("The mayor wants to resign before the storm.")]
    public void Passes_over_what_did_not_happen_so(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2024-05-25", Sha256 = "" })
        .Article!.Claims.Where(c => c.Derivation is { By: DerivedBy.Order }).Select(c => c.Value.Normalized + (c.Derivation!.Shown is { } shown ? $" ({shown})" : "")).Distinct());
}
