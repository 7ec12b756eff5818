using FactCheck.Articles;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;

namespace FactCheck.Tests.Mentions.Quotations;

public sealed class AttributionReaderTests
{
    private static readonly AttributionReader Reader = new(
        [Said(10, 60, "Ada"), Said(20, 30, "Ben"), Said(25, 28, null), Said(70, 80, "Cem"), Said(12, 22, "Dan") with { Field = ArticleField.Title }],
        ArticleField.Text);

    [TestCase(12, 15, "Ada")]
    [TestCase(21, 25, "Ben")]
    [TestCase(25, 28, "Ben")]
    [TestCase(28, 40, "Ada")]
    [TestCase(45, 60, "Ada")]
    [TestCase(70, 80, "Cem")]
    public void The_innermost_quotation_with_a_speaker_answers(int start, int end, string speaker) =>
        Assert.That(Reader.SpeakerAt(new TextSpan(start, end))?.Name, Is.EqualTo(speaker));

    [TestCase(0, 5)]
    [TestCase(5, 15)]
    [TestCase(60, 62)]
    [TestCase(75, 90)]
    public void The_article_itself_says_the_rest(int start, int end) => Assert.That(Reader.SpeakerAt(new TextSpan(start, end)), Is.Null);

    private static Quotation Said(int start, int end, string? speaker) =>
        new(ArticleField.Text, new TextSpan(start, end), IsDirect: true) { Speaker = speaker is null ? null : new Speaker(speaker, new TextSpan(0, 1), null) };
}
