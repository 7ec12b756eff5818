using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: person, act, object".</summary>
public sealed class PersonActsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Walter Smith entered the clinic on Monday.", "entered the clinic: Walter Smith, entering, clinic")]
    [TestCase("Walter Smith checked into Riverside Clinic on Monday.", "checked into Riverside Clinic: Walter Smith, entering, @riverside clinic")]
    [TestCase("Walter Smith never entered the clinic.", "never entered the clinic: Walter Smith, not entering, clinic")]
    [TestCase("Walter Smith came to the trial, but did not testify.", "did not testify: Walter Smith, not testify, ")]
    [TestCase("The mayor fired Walter Smith in May.", "fired Walter Smith: Walter Smith, dismissal, ")]
    [TestCase("Walter Smith stepped down in May.", "stepped: Walter Smith, resignation, ")]
    [TestCase("Walter Smith was dismissed in May.", "was dismissed: Walter Smith, dismissal, ")]
    public void Reads_acts(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("Walter Smith wanted a boat.")]
    [TestCase("Walter Smith has not yet signed the letter.")]
    [TestCase("Walter Smith did not respond to questions.")]
    [TestCase("Tom Brandt stopped Walter Smith from signing.")]
    [TestCase("The clinic was entered by the police.")]
    public void Ignores_what_is_no_act_of_a_person(string text) => Assert.That(Show(text), Does.Not.Contain("Walter Smith, ").And.Not.Contain("entering"));

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Occurrence && c.Subject.Type == SubjectType.Person)
        .Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Value.Normalized}, {c.Qualifiers.GetValueOrDefault("object")}"));
}
