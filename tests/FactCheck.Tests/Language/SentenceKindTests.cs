using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Text;

namespace FactCheck.Tests.Language;

public class SentenceKindTests
{
    [TestCase("Port closes after storm", SentenceKind.Headline)]
    [TestCase("The port closed after the storm.", SentenceKind.Prose)]
    [TestCase("(©A. Bee/Pool via REUTERS)", SentenceKind.Credit)]
    [TestCase("Credit: AP Photo/A. Bee", SentenceKind.Credit)]
    [TestCase("- Port closes", SentenceKind.ListItem)]
    [TestCase("The two captains pose for a photo in Dover.", SentenceKind.Caption)]
    public void Reads(string text, SentenceKind expected) => Assert.That(Reading.Text(text).Sentences.Single().Kind, Is.EqualTo(expected));

    [Test]
    public void What_stands_before_a_credit_is_a_caption() =>
        Assert.That(Reading.Text("Captain Ash in Dover (©A. Bee/Pool via REUTERS)\n\nA harbour at night.\n\nCredit: AP Photo/A. Bee").Sentences.Select(s => s.Kind),
            Is.EqualTo(new[] { SentenceKind.Caption, SentenceKind.Credit, SentenceKind.Caption, SentenceKind.Credit }));

    [Test]
    public void Data_about_the_article_is_cut_off_from_the_text()
    {
        var article = new Article { Id = "a", Title = "A port", Text = "date 2021-03-04 The port closed.", Sha256 = "", HeadSpans = [new TextSpan(0, 15)] };

        var read = LanguageReader.English.Read(article);

        Assert.That(read.Title.Sentences.Single().Kind, Is.EqualTo(SentenceKind.Headline));
        Assert.That(read.Body.SentenceTexts(), Is.EqualTo(new[] { "date 2021-03-04", "The port closed." }));
        Assert.That(read.Body.Sentences.Select(s => s.Kind), Is.EqualTo(new[] { SentenceKind.Head, SentenceKind.Prose }));
    }

    [TestCase("DOVER, England (XY) — The port closed.", "DOVER, England (XY)")]
    [TestCase("DOVER, March 3 (Wire) - The port closed.", "DOVER, March 3 (Wire)")]
    [TestCase("Dover (Wire) -- The port closed.", "Dover (Wire)")]
    [TestCase("Dover — a small town — closed its port.", null)]
    [TestCase("The port — the only one — closed.", null)]
    public void A_dateline_is_found(string text, string? expected)
    {
        var read = Reading.Text(text);

        Assert.That(Dateline.Find(read, read.Sentences[0]) is { } span ? read.Quote(span) : null, Is.EqualTo(expected));
    }
}
