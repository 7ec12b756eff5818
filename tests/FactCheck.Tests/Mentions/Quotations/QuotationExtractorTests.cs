using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Quotations;
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

    private static string Direct(string text) =>
        string.Join('|', Read(text).Where(q => q.IsDirect).Select(q => $"{text[q.Span.Start..q.Span.End]} <{q.Cue}, {(q.Speaker is { } s ? text[s.Span.Start..s.Span.End] : null)}>"));

    private static IEnumerable<Quotation> Read(string text) =>
        new QuotationExtractor().Extract(LanguageReader.English.Read(new Article { Id = "a", Text = text, Sha256 = "" }), []).Cast<Quotation>();
}
