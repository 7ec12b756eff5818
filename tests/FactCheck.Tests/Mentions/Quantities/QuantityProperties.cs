using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Mentions.Quantities;

public sealed class QuantityProperties
{
    private static readonly string[] Pieces =
    [
        "12", "1,234", "½", "/", "-", "–", "$", "US$", "€", "million", "a", "half", "of", "and", "to", "between", "twenty", "-one", "hundred", "dozens", "third", "'", "\"", "%", "°C", "feet",
        "year", "old", "per", "May", "No.", ".", ",", "(", ")", "k", "bn", "\ud83d", "\u0301", "more", "than", "or", "so", "999999999999999999999", "1e9", "٣", " ", " ", " ", "\n", "point", "minus", "one",
    ];

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property Spans_are_in_range_and_in_order_whatever_the_text() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
        {
            var text = string.Concat(pieces);
            var quantities = QuantityText.Read(text);
            var last = 0;
            foreach (var quantity in quantities)
            {
                Assert.That(quantity.Span.End, Is.LessThanOrEqualTo(text.Length));
                Assert.That(quantity.Span.Contains(quantity.NumberSpan), $"{quantity.Span} {quantity.NumberSpan} in '{text}'");
                Assert.That(quantity.NumberSpan.Start, Is.GreaterThanOrEqualTo(last), text);
                last = quantity.NumberSpan.Start;
            }
        });

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Any_text_is_read_without_an_error() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => { QuantityText.Read(text ?? ""); });

    [TestCase("1")]
    [TestCase("1 ")]
    [TestCase("one ")]
    [TestCase("one-")]
    [TestCase("$")]
    [TestCase("1/")]
    [TestCase("hundred and ")]
    [TestCase("1-")]
    [TestCase("1:")]
    [TestCase("1.")]
    [TestCase(" and a half million")]
    [TestCase(" quadrillion")]
    [TestCase(" crore dozen lakh")]
    [TestCase("999999999999999999 quadrillion million ")]
    [TestCase("5 miles north ")]
    [TestCase("5 and ")]
    [TestCase("5 young ")]
    public void Long_repetitions_end(string piece)
    {
        var text = "one million" + string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));
        Assert.That(() => QuantityText.Read(text), Throws.Nothing);
    }
}
