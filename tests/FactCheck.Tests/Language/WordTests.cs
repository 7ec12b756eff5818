using FactCheck.Language;

namespace FactCheck.Tests.Language;

public sealed class WordTests
{
    private static int s_asked;

    private static readonly WordNote<string> Reversed = new(static word =>
    {
        s_asked++;
        return string.Concat(word.Printed.Reverse());
    });

    private static readonly WordQuestion IsLong = new(static word =>
    {
        s_asked++;
        return word.Printed.Length > 3;
    });

    [SetUp]
    public void Forget() => s_asked = 0;

    [Test]
    public void A_note_is_made_once_for_each_word()
    {
        var (river, bank) = (new Word("River", "river"), new Word("Bank", "bank"));
        Assert.That(new[] { Reversed.Of(river), Reversed.Of(bank), Reversed.Of(river) }, Is.EqualTo(new[] { "reviR", "knaB", "reviR" }));
        Assert.That(s_asked, Is.EqualTo(2));
    }

    [TestCase("River", true)]
    [TestCase("the", false)]
    public void A_question_is_asked_once_for_each_word(string printed, bool isLong)
    {
        var word = new Word(printed, printed);
        Assert.That(new[] { IsLong.IsTrueOf(word), IsLong.IsTrueOf(word) }, Is.EqualTo(new[] { isLong, isLong }));
        Assert.That(s_asked, Is.EqualTo(1));
    }
}
