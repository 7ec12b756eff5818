using FactCheck.Language;
using FsCheck.Fluent;

namespace FactCheck.Tests.Language;

public class LanguageReaderPropertyTests
{
    [Test]
    public void Any_text_gives_spans_in_range_and_in_order() =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<string?>(text => IsSound(text ?? "")));

    [TestCase(" \t\n\r\n\u2028\ufeff")]
    [TestCase("\ud800\udc00\udfff \ud83d x\ud83d")]
    [TestCase("“\"‘«((\"\"''``'' . \" . ” ) ' 's n't ’ ’s")]
    [TestCase("...!!!---$$$ $. .5 5. '9 '99s US$ @ # @a #b :// www. a@ a@b http:// 1-2-3 2021-")]
    [TestCase("a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t. A.B. I. N'T n't' cannot")]
    public void Odd_texts_too(string text) => Assert.That(IsSound(text), Is.True);

    [TestCase("http://example.org/")]
    [TestCase("mail@")]
    [TestCase("@")]
    [TestCase("#a")]
    [TestCase(".5")]
    [TestCase("5")]
    [TestCase("US$")]
    [TestCase("can't")]
    [TestCase("U.")]
    [TestCase("-")]
    public void A_start_with_a_long_end_is_cut(string start)
    {
        foreach (var end in new[] { "a", "1", ".1", "-a", "'s", "\ud83d\ude00", "a.", "&A", "’t" })
            for (var count = 60; count < 210; count++)
                Assert.That(IsSound(start + string.Concat(Enumerable.Repeat(end, count))), Is.True, $"{start} {end} {count}");
    }

    [TestCase("x"), TestCase("x."), TestCase("1,234."), TestCase("(\""), TestCase("\n"), TestCase("a-"), TestCase("’"), TestCase("a@"), TestCase("( © "), TestCase("no 1.\n")]
    public void A_megabyte_of_anything_is_read(string piece) =>
        Assert.That(IsSound(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length))), Is.True);

    private static bool IsSound(string text)
    {
        var read = Reading.Text(text);
        var position = 0;
        foreach (var token in read.Tokens)
        {
            if (token.Start < position || token.End <= token.Start || token.End > text.Length || token.Span.Length > 200)
                return false;
            position = token.End;
        }
        var next = 0;
        foreach (var sentence in read.Sentences)
        {
            if (sentence.FirstToken != next || sentence.EndToken <= next
                || sentence.Span.Start != read.Tokens[next].Start || sentence.Span.End != read.Tokens[sentence.EndToken - 1].End)
                return false;
            next = sentence.EndToken;
        }
        return next == read.Tokens.Length;
    }
}
