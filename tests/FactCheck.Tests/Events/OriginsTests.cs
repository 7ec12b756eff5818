using System.Globalization;
using FactCheck.Articles;
using FactCheck.Events;
using FactCheck.Rules;
using FactCheck.Text;

namespace FactCheck.Tests.Events;

public sealed class OriginsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The Denver Post", "www.bostonherald.com", true, TestName = "Two papers of one owner")]
    [TestCase("Boston Herald", "sports.bostonherald.com", true, TestName = "A name, and a part of the paper's own site")]
    [TestCase("AP", "The Associated Press", true, TestName = "Two names of an agency")]
    [TestCase("Harbour Gazette", "the harbour gazette", true, TestName = "An outlet nobody listed is its own publisher")]
    [TestCase("Harbour Gazette", "Hill Gazette", false, TestName = "Two outlets nobody listed")]
    [TestCase("gazette.co.uk", "courier.co.uk", false, TestName = "Two sites under one ending")]
    public void Tells_publishers(string outlet, string other, bool areOne)
    {
        var publishers = new Publishers(Lexicons.Standard, PublisherFamilies.None);

        Assert.That(publishers.Of(outlet) == publishers.Of(other), Is.EqualTo(areOne));
    }

    [Test]
    public void An_outlet_that_is_not_stated_has_no_publisher() => Assert.That(new Publishers(Lexicons.Standard, PublisherFamilies.None).Of(null), Is.Null);

    [Test]
    public void The_families_of_the_house_come_first()
    {
        var publishers = new Publishers(Lexicons.Standard, new PublisherFamilies([KeyValuePair.Create("Boston Herald", "North")]));

        Assert.That((publishers.Of("boston herald"), publishers.Of("Denver Post")), Is.EqualTo(("North", "Alden Global Capital")));
    }

    [Test]
    public void A_copy_with_paragraphs_cut_and_added_is_one_origin()
    {
        var (whole, cut) = (Text(0, 30), Text(100, 8) + Text(0, 18));

        Assert.That(Of((whole, null), (Text(200, 30), null), (cut, null)), Is.EqualTo(new[] { "0", "1", "0" }));
    }

    [Test]
    public void Articles_of_one_publisher_are_one_origin() =>
        Assert.That(Of((Text(0, 10), "x"), (Text(100, 10), "y"), (Text(200, 10), "x")), Is.EqualTo(new[] { "0", "1", "0" }));

    [Test]
    public void Articles_without_words_are_no_copies_of_each_other() => Assert.That(Of(("Fire.", null), ("Fire.", null)), Is.EqualTo(new[] { "0", "1" }));

    private static string[] Of(params (string Text, string? Publisher)[] articles) =>
        [.. Origins.Of([.. articles.Select((a, i) => Read(i.ToString(CultureInfo.InvariantCulture), a.Text))], [.. articles.Select(a => a.Publisher)])];

    /// <summary>So many sentences that no other number makes.</summary>
    private static string Text(int first, int sentences) => string.Concat(
        Enumerable.Range(first, sentences).Select(i => $"Warden number {i} counted {i + 1000} herons near pond {i + 5000} before breakfast.\n\n"));

    private static ArticleTerms Read(string id, string text) => Pipeline.Read(new RawArticle { Id = id, Text = text, IsClean = true, Sha256 = id }).Article!.Terms;
}
