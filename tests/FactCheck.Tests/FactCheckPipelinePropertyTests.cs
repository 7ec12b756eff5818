using System.Diagnostics.CodeAnalysis;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests;

/// <summary>Whatever the text, every mention and claim stands where it says, in order, and its quote is what stands there.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "FsCheck makes them.")]
public sealed class FactCheckPipelinePropertyTests
{
    private static readonly string[] Pieces =
    [
        "the", "Minister", "Ana Rojas", "Mr", "Rojas", ",", ".", "said", "“", "”", "\"", "'", "(", ")", "\n\n", "\n", "on Sunday", "May 5", "2021", "in Lima", "Peru", "met", "talks", "three", "two", "dozen", "12", "1,234.5", "$", "million",
        "people", "were killed", "not", "never", "denied", "meeting", "of", "5-4", "per cent", "miles", "north of", "34-year-old", "aged", "first", "a.m.", "9:30", "CEO", "former", "—", "LIMA (XY) —", "Photo by", "\ud83d\ude00", "\ud800", "é", "\u202e",
        "http://example.org/a?b=c", "to", "from", "between", "and", "it", "he", "she", "they", "will", "has yet to", "eight days", "last week",
    ];

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Random_text() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => Check(text ?? ""));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property Heaps_of_news_words() => Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), words => Check(string.Join(' ', words)));

    [TestCase("x")]
    [TestCase("1,")]
    [TestCase("two hundred ")]
    [TestCase("“'\"")]
    [TestCase("Ana Rojas ")]
    [TestCase("said the man who ")]
    [TestCase("May 5 to ")]
    [TestCase("The ministers met on Sunday. ")]
    [TestCase("Foreign Minister Ana Rojas, 54, said “no”. ")]
    public void Long_repetitions(string piece) => Check(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length)));

    private static void Check(string text)
    {
        var (extract, skipped) = Pipeline.Extract(new RawArticle { Id = "a", Text = text, IsClean = true, Language = "en", Published = "2021-05-06", Sha256 = "" });
        if (extract is null)
        {
            Assert.That(skipped!.Reason, Is.Not.Empty);
            return;
        }
        Assert.That(extract.Mentions.Select(m => (m.Field, m.Span)), Is.Ordered);
        foreach (var mention in extract.Mentions)
            Assert.That(IsIn(TextOf(extract, mention.Field), mention.Span), Is.True, $"{mention.GetType().Name} {mention.Span}");
        Assert.That(extract.Claims.Select(c => (c.Evidence.Field, c.Evidence.Span)), Is.Ordered);
        foreach (var evidence in extract.Claims.Select(c => c.Evidence))
        {
            var field = TextOf(extract, evidence.Field);
            Assert.That(IsIn(field, evidence.Span), Is.True, $"{evidence.Span}");
            Assert.That(evidence.Span.Length, Is.LessThanOrEqualTo(EvidenceSpan.MaximumLength));
            Assert.That(field[evidence.Span.Start..evidence.Span.End], Is.EqualTo(evidence.Quote));
        }
    }

    private static string TextOf(ArticleExtract extract, ArticleField field) => extract.Annotated.TextOf(field).Text;

    private static bool IsIn(string text, TextSpan span) => span.Start < span.End && span.End <= text.Length;
}
