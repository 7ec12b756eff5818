using System.Diagnostics.CodeAnalysis;
using FactCheck.Articles;
using FactCheck.Mentions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.NUnit;

namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>Any text gives spans in range and in order, never an exception.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "FsCheck makes them.")]
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "the", "end", "of", "last", "next", "week", "first", "Tuesday", "in", "May", "2013", "26", "-", "/", ":", ".", ",", "from", "to", "between", "and", "two", "years", "ago", "early", "mid",
        "a.m.", "noon", "every", "other", "day", "hundred", "thousand", "half", "a", "31", "30", "February", "0", "9999", "99999999999", "'", "90s", "century", "quarter", "Q3", "\n\n", "\ud800", "é", "before", "after", "Easter", "BC",
        "yesterday", "night", "GMT", "week", "53", "year", "decades", "this", "past", "coming", "1", "fiscal", "$", "in", "later", "on", "the",
    ];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Random_text_is_read() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Check(text ?? ""));

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Heaps_of_time_words_are_read() => Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), words => Check(string.Join(' ', words)));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Glued_time_words_are_read() => Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), words => Check(string.Concat(words)));

    [TestCase("the end of ")]
    [TestCase("the week of ")]
    [TestCase("from 2 to ")]
    [TestCase("two hundred thousand ")]
    [TestCase("1,000")]
    [TestCase("2013-")]
    [TestCase("x")]
    public void Long_repetitions_are_read(string piece) => Check(string.Concat(Enumerable.Repeat(piece, 20_000)));

    private static void Check(string text)
    {
        foreach (var published in (string?[])[TimexText.Monday, null, "0001-01-01", "9999-12-31"])
        {
            var timexes = TimexText.Read(text, published);
            foreach (var timex in timexes)
            {
                Assert.That(timex.Field, Is.EqualTo(ArticleField.Text));
                Assert.That(timex.Span.End, Is.LessThanOrEqualTo(text.Length));
                Assert.That(timex.Span.Length, Is.GreaterThan(0));
                Assert.That(timex.Value, Is.Not.Empty);
            }
            Assert.That(timexes.Where(t => !t.Value.Contains('/', StringComparison.Ordinal)).Select(t => t.Span.Start), Is.Ordered);
        }
    }
}
