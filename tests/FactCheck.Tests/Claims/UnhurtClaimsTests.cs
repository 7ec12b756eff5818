using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim of nobody as "quote: predicate".</summary>
public sealed class UnhurtClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("No one was injured in the fire.", "No one was injured: injure")]
    [TestCase("Nobody was killed or hurt.", "Nobody was killed: kill|Nobody was killed or hurt: injure")]
    [TestCase("No one was hurt, police reported.", "No one was hurt: injure")]
    [TestCase("There were no deaths.", "no deaths: kill")]
    [TestCase("The storm caused no casualties.", "no casualties: injure|no casualties: kill")]
    public void Reads_that_nobody_was_hurt(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("There were no immediate reports of casualties.")]
    [TestCase("No casualties were reported.")]
    [TestCase("No one was arrested.")]
    [TestCase("If no one was hurt, the trial ends.")]
    [TestCase("No officers saw the man who was killed.")]
    public void Ignores_what_is_only_not_known(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c is { Kind: ClaimKind.Number, Value.Normalized: "0" }).OrderBy(c => c.Evidence.Span.End).Select(c => $"{c.Evidence.Quote}: {c.Predicate}"));
}
