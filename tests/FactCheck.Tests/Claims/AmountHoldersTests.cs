using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each number as "quote: what is counted, whose it is".</summary>
public sealed class AmountHoldersTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Walter Smith scored 21 points.", "21 points: point, smith")]
    [TestCase("The Rovers got 11 points from Walter Smith.", "11 points: point, smith")]
    [TestCase("Walter Smith (31-2, 20 knockouts) fights in Lyon.", "31-2: record, smith|20 knockouts: knockout, smith")]
    [TestCase("Walter Smith, 31-2, fights in Lyon.", "31-2: record, smith")]
    [TestCase("Walter Smith added to Carla Fenn's last nine points.", "nine points: point, fenn")]
    [TestCase("Walter Smith Jr. scored 21 points.", "21 points: point, smith")]
    public void Reads_whose_a_number_is(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("The bus with Walter Smith left 14 bags behind.", "14 bags: bag, ")]
    [TestCase("Police said 14 bags were left.", "14 bags: bag, ")]
    public void Leaves_open_whose_it_is(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Number).Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}, {c.Qualifiers.GetValueOrDefault("holder")}"));
}
