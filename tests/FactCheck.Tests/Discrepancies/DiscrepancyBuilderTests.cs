using FactCheck.Articles;
using FactCheck.Rules;

namespace FactCheck.Tests.Discrepancies;

public sealed class DiscrepancyBuilderTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [Test]
    public void The_message_names_two_sides_that_exclude_each_other()
    {
        var found = Pipeline.Run([
            Article("a", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister Marietta wept."),
            Article("b", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister, Marietta Keller, wept."),
            Article("c", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister Marieta wept."),
        ]).Discrepancies.Single();

        Assert.That(found.Positions.Select(p => p.Value), Is.EqualTo(new[] { "Marieta", "Marietta", "Marietta Keller" }).IgnoreCase);
        Assert.That(found.Message, Is.EqualTo("c has Marieta, a has Marietta"));
    }

    [Test]
    public void Of_two_that_agree_only_one_stands_in_the_message()
    {
        var found = Pipeline.Run([
            Article("a", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister Anetta wept."),
            Article("b", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister, Anetta Keller, wept."),
            Article("c", "Martin Keller was shot in Harlow on Monday. Martin Keller's sister Annetta wept."),
        ]).Discrepancies.Single();

        Assert.That(found.Message, Is.EqualTo("a has Anetta, c has Annetta"));
    }

    private static RawArticle Article(string id, string text) => new() { Id = id, Outlet = id, IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" };
}
