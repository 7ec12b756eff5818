using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: place, who died".</summary>
public sealed class DeathPlacesTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The driver died at the scene.", "died at the scene: scene, ")]
    [TestCase("Walter Smith was pronounced dead at a hospital.", "dead at a hospital: hospital, smith")]
    [TestCase("Walter Smith died on the way to the hospital.", "died on the way to the hospital: way to hospital, smith")]
    [TestCase("Walter Smith died Monday at his home.", "died Monday at his home: home, smith")]
    [TestCase("He died at Riverside Medical Center.", "died at Riverside Medical Center: hospital, ")]
    [TestCase("Walter Smith died Monday from a stroke at a hospice in Harlow.", "died Monday from a stroke at a hospice: hospice, smith")]
    [TestCase("Walter Smith died of cancer at a nursing home.", "died of cancer at a nursing home: nursing home, smith")]
    public void Reads_where_somebody_died(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The driver died after police reached the scene.")]
    [TestCase("Dead fish lay at the scene.")]
    [TestCase("The driver died, and two men were taken to a hospital.")]
    public void Ignores_other_places(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Predicate == "die at").Select(c => $"{c.Evidence.Quote}: {c.Value.Normalized}, {c.Qualifiers.GetValueOrDefault("holder")}"));
}
