using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Text;

public sealed class WordKeyTests
{
    [TestCase("", "\0")]
    [TestCase("\0", "\0\0")]
    [TestCase("a", "aa")]
    [TestCase("aa", "aaa")]
    [TestCase("aba", "aca")]
    [TestCase("abcd", "abcde")]
    [TestCase("abcabc", "abcdabc")]
    [TestCase("election", "elections")]
    public void Tells_words_apart(string word, string other) => Assert.That(WordKey.Of(word), Is.Not.EqualTo(WordKey.Of(other)));

    [Test]
    public void Is_all_of_a_word_up_to_its_bound_and_no_more()
    {
        Assert.That(WordKey.Of("ministry"), Is.Not.EqualTo(WordKey.Of("minestry")));
        Assert.That(WordKey.Of("ministers"), Is.EqualTo(WordKey.Of("minixters")));
    }

    [FsCheck.NUnit.Property]
    public Property Equal_keys_mean_equal_short_words() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<NonNull<string>>(), (a, b) =>
    {
        var (word, other) = (Short(a.Get), Short(b.Get));
        return (WordKey.Of(word) == WordKey.Of(other)) == (word == other) && WordKey.Of(word) == WordKey.Of($"-{word}-".AsSpan(1, word.Length));
    });

    private static string Short(string text) => text[..Math.Min(text.Length, WordKey.Whole)];
}
