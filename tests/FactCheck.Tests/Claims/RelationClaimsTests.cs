using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: person = relation of whom".</summary>
public sealed class RelationClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Helen Cooper and her 12-year-old daughter, Ana Ruiz, left.", "her 12-year-old daughter, Ana Ruiz: Ana Ruiz = daughter of helen cooper")]
    [TestCase("Helen Cooper left. Her husband Tom drove.", "Her husband Tom: Tom = husband of helen cooper")]
    [TestCase("They met Helen Cooper's brother-in-law, Tom Brandt.", "Helen Cooper's brother-in-law, Tom Brandt: Tom Brandt = brother-in-law of helen cooper")]
    [TestCase("They met Helen Cooper's former husband, Tom Brandt.", "Helen Cooper's former husband, Tom Brandt: Tom Brandt = ex-husband of helen cooper")]
    [TestCase("The letter went to Tom Brandt, 34, Helen Cooper's eldest son.", "Tom Brandt, 34, Helen Cooper's eldest son: Tom Brandt = son of helen cooper")]
    [TestCase("They met Tom Brandt, a cousin of Mayor Helen Cooper.", "Tom Brandt, a cousin of Mayor Helen Cooper: Tom Brandt = cousin of helen cooper")]
    [TestCase("They met Tom Brandt, Helen Cooper's brother-in-law.", "Tom Brandt, Helen Cooper's brother-in-law: Tom Brandt = brother-in-law of helen cooper")]
    [TestCase("They met Helen Cooper's half-brother, Tom Brandt.", "Helen Cooper's half-brother, Tom Brandt: Tom Brandt = half-brother of helen cooper")]
    [TestCase("They met Tom Brandt, the victim's uncle.", "Tom Brandt, the victim's uncle: Tom Brandt = uncle of victim")]
    [TestCase("Tom Brandt is the nephew of Helen Cooper.", "Tom Brandt is the nephew of Helen Cooper: Tom Brandt = nephew of helen cooper")]
    [TestCase("It was confirmed by Tom Brandt, her son.", "Tom Brandt, her son: Tom Brandt = son of ")]
    public void Reads(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("As did his wife, Brandt said.", Description = "another speaks")]
    [TestCase("Tom Brandt, his wife and two guests left.", Description = "a list")]
    [TestCase("Helen Cooper and her sons Tom and Jim left.", Description = "two persons")]
    [TestCase("Helen Cooper and her business partner Tom Brandt left.")]
    [TestCase("Helen Cooper and her future husband Tom Brandt left.")]
    [TestCase("They met Peru's daughter, Ana Ruiz.", Description = "of a state")]
    [TestCase("The brother of Helen Cooper left.", Description = "nobody named")]
    [TestCase("Tom Cooper left. Helen Cooper met Cooper, the mayor's brother.", Description = "the last name of a family")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    [TestCase("Helen Cooper left. Her husband Tom drove.", "Her husband Tom: husband of helen cooper = Tom, [partner/spouse/husband of cooper]")]
    [TestCase("They met Tom Brandt, Helen Cooper's dad.", "Tom Brandt, Helen Cooper's dad: dad of helen cooper = Tom Brandt, [kin/parent/father of cooper]")]
    [TestCase("It was confirmed by Tom Brandt, her son.", "", Description = "whose son is open")]
    public void Reads_who_it_is(string text, string expected) =>
        Assert.That(string.Join('|', Claims(text).Where(c => c.Kind == ClaimKind.PersonName && c.Qualifiers.ContainsKey("relation"))
            .Select(c => $"{c.Evidence.Quote}: {c.Subject.Label} = {c.Value.Text}, [{string.Join(',', c.Subject.Keys)}]")), Is.EqualTo(expected));

    private static string Show(string text) => string.Join('|', Claims(text).Where(c => c.Kind == ClaimKind.Relation)
        .Select(c => $"{c.Evidence.Quote}: {c.Subject.Label} = {c.Value.Normalized} of {c.Qualifiers.GetValueOrDefault("of")}"));

    private static ImmutableArray<Claim> Claims(string text) => Pipeline.Extract(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" }).Article!.Claims;
}
