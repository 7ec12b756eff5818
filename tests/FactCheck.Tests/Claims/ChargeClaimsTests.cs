using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: person, predicate, words".</summary>
public sealed class ChargeClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Walter Smith was charged with first-degree murder in the death of Ann Reed.", "first-degree murder: Walter Smith, charge, first murder")]
    [TestCase("Police charged Walter Smith with three counts of arson and burglary.", "three counts of arson and burglary: Walter Smith, charge, arson burglary")]
    [TestCase("Walter Smith faces a third-degree murder charge.", "third-degree murder: Walter Smith, charge, third murder")]
    [TestCase("Walter Smith faces charges of murder in the second degree.", "murder in the second degree: Walter Smith, charge, murder second")]
    [TestCase("A jury convicted Walter Smith of arson on Monday.", "arson: Walter Smith, verdict, guilty arson")]
    [TestCase("Walter Smith was acquitted of arson.", "arson: Walter Smith, verdict, not-guilty arson")]
    [TestCase("Walter Smith pleaded not guilty to arson.", "not guilty to arson: Walter Smith, plead, not-guilty arson")]
    [TestCase("Walter Smith lives in Harlow. He was charged with arson.", "arson: Walter Smith, charge, arson")]
    public void Reads(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The bank charged Walter Smith $20 for the letter.")]
    [TestCase("Walter Smith was charged.")]
    [TestCase("A man was charged with arson.")]
    [TestCase("In addition to murder, Walter Smith is charged with arson.")]
    public void Ignores(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Charge).Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Predicate}, {c.Value.Normalized}"));
}
