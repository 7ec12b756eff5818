using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: who died, of what".</summary>
public sealed class DeathCausesTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Walter Smith died of lung cancer.", "died of lung cancer: Walter Smith, cancer/lung")]
    [TestCase("Walter Smith, 81, died Monday at a clinic in Harlow of an apparent stroke.", "died Monday at a clinic in Harlow of an apparent stroke: Walter Smith, brain/stroke")]
    [TestCase("Helen Cooper succumbed to complications from a stroke.", "succumbed to complications from a stroke: Helen Cooper, brain/stroke")]
    [TestCase("Helen Cooper fell ill in May. She died from injuries in June.", "died from injuries: Helen Cooper, injury")]
    [TestCase("Helen Cooper died after a long battle with cancer.", "died after a long battle with cancer: Helen Cooper, cancer")]
    public void Reads_what_somebody_died_of(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("Walter Smith died after police raised the alarm.")]
    [TestCase("Walter Smith died at the age of 81.")]
    [TestCase("The dog died of cancer.", Description = "nobody named")]
    [TestCase("Walter Smith died on Monday; Helen Cooper is ill of cancer.")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Predicate == "die of").Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Value.Normalized}"));
}
