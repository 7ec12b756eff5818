using FactCheck.Mentions;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Mentions.Names;

public sealed class NamePropertyTests
{
    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Any_text_gives_spans_in_range_and_in_order()
    {
        var piece = Gen.Elements("Mr", "Dr.", "Kim", "Anna", "the", "of", "University", "U.S.", ",", ".", "-", "'s", "\n", "\"", "(", "IBM", ")", "\ud83d", "é", "中国", "Chinese", "12", "O'Neil", "\u0000");
        return Prop.ForAll(piece.ArrayOf().Select(p => string.Join(' ', p)).ToArbitrary(), text => HasGoodSpans(text, null) && HasGoodSpans("", text));
    }

    [TestCase('A')]
    [TestCase('.')]
    [TestCase('\ud800')]
    [TestCase('"')]
    public void A_long_text_without_a_space_is_read(char c) => Assert.That(HasGoodSpans(new string(c, 1_000_000), null), Is.True);

    [Test]
    public void A_long_row_of_names_is_read()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Kim{i % 700} "));
        Assert.That(HasGoodSpans(text, null), Is.True);
    }

    private static bool HasGoodSpans(string text, string? title)
    {
        var end = new Dictionary<FactCheck.Articles.ArticleField, int>();
        foreach (Name name in NameText.Read(text, title))
        {
            var length = name.Field == FactCheck.Articles.ArticleField.Text ? text.Length : title!.Length;
            if (name.Span.Start < end.GetValueOrDefault(name.Field) || name.Span.End > length || name.Span.Length == 0)
                return false;
            end[name.Field] = name.Span.End;
        }
        return true;
    }
}
