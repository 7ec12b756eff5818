using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Text;

public sealed class WordTableTests
{
    [TestCase("")]
    [TestCase("a")]
    [TestCase("of")]
    [TestCase("may")]
    [TestCase("half")]
    [TestCase("yesterday")]
    public void Finds_a_word_of_any_length(string word)
    {
        var table = new WordTable<int>(Numbered("", "a", "of", "may", "half", "yesterday"));

        Assert.That(table.TryFind($"-{word}".AsSpan(1), out var shared, out var value), Is.True);
        Assert.That(shared, Is.EqualTo(word));
        Assert.That(value, Is.EqualTo(word.Length));
    }

    [TestCase("abcd-efgh", "abcd+efgh", TestName = "Tells words apart that differ in the middle alone")]
    [TestCase("abc", "abcd")]
    [TestCase("half", "Half")]
    public void Passes_over_other_words(string word, string other)
    {
        var table = new WordTable<int>(Numbered(word));

        Assert.That(table.Contains(other), Is.False);
        Assert.That(table.Find(other), Is.Zero);
    }

    [Test]
    public void Refuses_a_word_that_stands_twice() =>
        Assert.That(() => new WordTable<int>([new("may", 5), new("may", 6)]), Throws.ArgumentException);

    [FsCheck.NUnit.Property]
    public Property Finds_what_a_dictionary_finds() => Prop.ForAll(ArbMap.Default.ArbFor<string?[]>(), words =>
    {
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words[..(words.Length / 2)])
            expected[word ?? ""] = expected.Count;
        var table = new WordTable<int>(expected);
        return words.All(w => table.TryFind(w, out var value) == expected.TryGetValue(w ?? "", out var known) && value == known);
    });

    private static KeyValuePair<string, int>[] Numbered(params string[] words) => [.. words.Select(w => KeyValuePair.Create(w, w.Length))];
}
