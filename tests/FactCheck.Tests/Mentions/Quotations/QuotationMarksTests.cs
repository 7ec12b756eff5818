using FactCheck.Mentions.Quotations;
using FsCheck.Fluent;

namespace FactCheck.Tests.Mentions.Quotations;

public sealed class QuotationMarksTests
{
    [TestCase("He said \"yes\" twice.", "yes")]
    [TestCase("He said “yes” twice.", "yes")]
    [TestCase("He said ‘yes’ twice.", "yes")]
    [TestCase("He said 'yes' twice.", "yes")]
    [TestCase("He said ``yes'' twice.", "yes")]
    [TestCase("He said ''yes'' twice.", "yes")]
    [TestCase("He said « yes » twice.", "yes")]
    [TestCase("\"Oddly mixed,” she said.", "Oddly mixed,")]
    [TestCase("“It’s the town’s bridge,” she said.", "It’s the town’s bridge,")]
    [TestCase("‘It’s the town’s bridge,’ she said.", "It’s the town’s bridge,")]
    [TestCase("He calls it ‘the teachers’ bridge’ in jest.", "the teachers’ bridge")]
    [TestCase("“A,” he said, “and B.”", "A,|and B.")]
    [TestCase("(\"A\") and [\"B\"]—\"C\"", "A|B|C")]
    [TestCase("” Oddly turned,” he said.", "Oddly turned,")]
    [TestCase("She said, \"We ran.\nWe fell.\nWe rose.\"\nThen she left.", "We ran.\nWe fell.\nWe rose.", Description = "a sentence to a line")]
    [TestCase("\"We ran.\nWe fell, \"Mr Berg told reporters in Harlow.\n\"We rose, \"he said.", "We ran.\nWe fell,|We rose,", Description = "spaced on the wrong side")]
    [TestCase("She said, \"We ran.\n\"We fell,\" he said.", "We ran.|We fell,", Description = "left open")]
    [TestCase("She said, \"We ran.\n\nWe fell,\" he said.", "We ran.", Description = "a paragraph ends")]
    public void Reads_what_the_marks_enclose(string text, string inner) => Assert.That(Inner(text), Is.EqualTo(inner));

    [TestCase("The ministers' talks and the players' union met.")]
    [TestCase("It's 6' 2\" tall.")]
    [TestCase("Rock 'n roll in the '90s wasn't 'em.")]
    [TestCase("They don’t, won’t and can’t.")]
    [TestCase("A stray closing mark\" here.")]
    [TestCase("")]
    public void Ignores_apostrophes_and_strays(string text) => Assert.That(Inner(text), Is.Empty);

    [Test]
    public void A_nested_quotation_follows_the_one_that_holds_it()
    {
        var found = QuotationMarks.Find("“She told me ‘never again’ and left,” he said.");

        Assert.That(found.Select(s => (s.Inner.Start, s.Inner.End, s.Depth)), Is.EqualTo(new[] { (1, 36, 0), (14, 25, 1) }));
    }

    [Test]
    public void A_quotation_left_open_ends_with_its_paragraph_and_goes_on_in_the_next()
    {
        var found = QuotationMarks.Find("“One.\n\n“Two.\n\n“Three,” he said.\n\n“Four,” he said.");

        Assert.That(found.Select(s => (s.IsClosed, s.ContinuesLast)), Is.EqualTo(new[] { (false, false), (false, true), (true, true), (true, false) }));
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public FsCheck.Property Any_text_gives_stretches_in_range_and_in_order()
    {
        var character = Gen.Elements('“', '”', '‘', '’', '"', '\'', '`', '«', '»', ' ', '\n', 'a', 's', '.', ',', '\ud800');
        return Prop.ForAll(character.ArrayOf().Select(c => new string(c)).ToArbitrary(), text =>
        {
            var found = QuotationMarks.Find(text);
            var start = 0;
            foreach (var stretch in found)
            {
                Assert.That(stretch.Outer.Start, Is.GreaterThanOrEqualTo(start));
                Assert.That(stretch.Outer.Contains(stretch.Inner) && stretch.Outer.End <= text.Length && stretch.Inner.Length > 0);
                start = stretch.Outer.Start + 1;
            }
        });
    }

    private static string Inner(string text) => string.Join('|', QuotationMarks.Find(text).Select(s => text[s.Inner.Start..s.Inner.End]));
}
