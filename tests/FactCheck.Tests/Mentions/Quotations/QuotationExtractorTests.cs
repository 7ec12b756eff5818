using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
using FactCheck.Text;
using FsCheck.Fluent;

namespace FactCheck.Tests.Mentions.Quotations;

public sealed class QuotationExtractorTests
{
    [TestCase("“The bridge is safe,” Smith said.", "The bridge is safe, <say, Smith>")]
    [TestCase("“The bridge is safe,” said Ada Smith, the mayor.", "The bridge is safe, <say, Ada Smith>")]
    [TestCase("“The bridge is safe,” Smith, the mayor, told reporters.", "The bridge is safe, <tell, Smith>")]
    [TestCase("\"Is it safe?\" she asked.", "Is it safe? <ask, she>")]
    [TestCase("Smith said: “The bridge is safe.”", "The bridge is safe. <say, Smith>")]
    [TestCase("According to Smith, the repair was “a great success for us all.”", "a great success for us all. <according to, Smith>")]
    [TestCase("Smith called the repair “a disaster.”", "a disaster. <call, Smith>")]
    [TestCase("“It holds,” Smith said. “It always did.”", "It holds, <say, Smith>|It always did. <, Smith>")]
    [TestCase("“It holds,” Smith said, “and it always did.”", "It holds, <say, Smith>|and it always did. <say, Smith>")]
    [TestCase("“It holds,” Smith said.\n\n“It always did.”", "It holds, <say, Smith>|It always did. <, Smith>")]
    [TestCase("Smith said: “It holds.\n\n“It always did.”", "It holds. <say, Smith>|It always did. <, Smith>")]
    [TestCase("MAYOR: It holds.\nHOST: Always?\nMAYOR: Always.", "It holds. <, MAYOR>|Always? <, HOST>|Always. <, MAYOR>")]
    public void Reads_words_with_cue_and_speaker(string text, string expected) => Assert.That(Direct(text), Is.EqualTo(expected));

    [TestCase("“It holds,” the mayor said. “It always did,” she added. — Not her words.", "It holds, <say, the mayor>|It always did, <add, she>")]
    [TestCase("“Nothing lasts, not even stone and certainly not wood.” — Ada Smith", "Nothing lasts, not even stone and certainly not wood. <, Ada Smith>")]
    [TestCase("Smith said the town opposed the “hasty plan” of its neighbours.", "hasty plan <say, Smith>")]
    [TestCase("Smith described him as a “bully” and a “liar.”", "bully <describe, Smith>|liar. <describe, Smith>")]
    [TestCase("Smith’s prediction that the bridge “will never hold” came true.", "will never hold <prediction, Smith>")]
    [TestCase("In an interview on Monday Smith, who runs the port, this week called it “a disaster.”", "a disaster. <call, Smith>")]
    [TestCase("“We have such a broad membership, Smith said. “Some will be unhappy,” he added.", "We have such a broad membership, Smith said. <, >|Some will be unhappy, <add, he>")]
    [TestCase("“It holds,” the Smith trust said.", "It holds, <say, the Smith trust>")]
    public void Reads_harder_forms(string text, string expected) => Assert.That(Direct(text), Is.EqualTo(expected));

    [TestCase("Smith said that the bridge is safe.", "the bridge is safe <say, Smith>")]
    [TestCase("Smith told reporters the bridge would hold.", "the bridge would hold <tell, Smith>")]
    [TestCase("The bridge is safe for now, the mayor said.", "The bridge is safe for now <say, the mayor>")]
    [TestCase("The bridge is safe for now, according to the mayor.", "The bridge is safe for now <according to, the mayor>")]
    [TestCase("According to the mayor, the bridge is safe.", "the bridge is safe <according to, the mayor>")]
    public void Reads_reported_clauses(string text, string expected) => Assert.That(Print(text, Read(text).Where(q => !q.IsDirect)), Is.EqualTo(expected));

    [TestCase("The company declared bankruptcy in May.")]
    [TestCase("They maintain the image of a city that never sleeps.")]
    public void Ignores_verbs_that_report_nothing(string text) => Assert.That(Read(text), Is.Empty);

    [Test]
    public void A_pronoun_and_a_title_are_resolved_to_the_name()
    {
        const string Text = "Ada Smith, the mayor, spoke on Monday. “It holds,” she said. “It does,” the mayor said.";
        var name = new Name(ArticleField.Text, new TextSpan(0, 9), NameType.Person, "p1", "Ada Smith");
        var role = new Role(ArticleField.Text, new TextSpan(0, 20), "mayor") { Holder = "Ada Smith", HolderEntity = "p1" };

        Assert.That(Read(Text, name, role).Select(q => (q.Speaker!.Name, q.Speaker.Entity, Text[q.Speaker.Span.Start..q.Speaker.Span.End])),
            Is.EqualTo(new[] { ("Ada Smith", "p1", "she"), ("Ada Smith", "p1", "the mayor") }));
    }

    [TestCase("Robert “Bobby” Scott came.")]
    [TestCase("They watched “The Long Winter of Ada Smith” at home.")]
    [TestCase("<img alt=\"said Smith\" src=\"x\">")]
    public void Ignores_marks_around_nobodys_words(string text)
    {
        foreach (var quotation in Read(text))
            Assert.That((quotation.Cue, quotation.Speaker), Is.EqualTo(((string?)null, (Speaker?)null)));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Any_text_gives_mentions_in_range()
    {
        var word = Gen.Elements("“", "”", "\"", "'", "he", "said", "Smith", "the", "according", "to", "that", "is", ",", ".", "\n", "(", ")", ":", "told", "\ud83d", "QA:", "who", "-");
        return Prop.ForAll(word.ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary(), text =>
        {
            foreach (var quotation in Read(text))
            {
                Assert.That(quotation.Span.Length, Is.Positive);
                Assert.That(quotation.Span.End, Is.LessThanOrEqualTo(text.Length));
                if (quotation.Speaker is { } speaker)
                    Assert.That(speaker.Span.End, Is.LessThanOrEqualTo(text.Length));
            }
        });
    }

    private static string Direct(string text) => Print(text, Read(text).Where(q => q.IsDirect));

    private static string Print(string text, IEnumerable<Quotation> quotations) =>
        string.Join('|', quotations.Select(q => $"{text[q.Span.Start..q.Span.End]} <{q.Cue}, {(q.Speaker is { } s ? text[s.Span.Start..s.Span.End] : null)}>"));

    private static IEnumerable<Quotation> Read(string text, params Mention[] earlier) =>
        new QuotationExtractor().Extract(LanguageReader.English.Read(new Article { Id = "a", Text = text, Sha256 = "" }), [.. earlier]).Cast<Quotation>();
}
