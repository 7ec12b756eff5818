using FactCheck.Events;

namespace FactCheck.Tests.Events;

public sealed class TermVectorTests
{
    private static readonly TermFrequencies Frequencies = new(BackgroundFrequencies.English, 0, new Dictionary<string, int>(StringComparer.Ordinal));

    [Test]
    public void Has_the_heaviest_words_for_keys_and_no_numbers()
    {
        var vector = TermVector.Of(Terms(("#12", 9), ("@okavango", 1), ("people", 1), ("zeppelin", 3)), new TermNumbers(Frequencies));

        Assert.That(vector.Keys, Is.EqualTo(new[] { "zeppelin", "@okavango", "people" }));
    }

    [Test]
    public void Has_sixteen_keys_at_most_and_the_first_of_equals()
    {
        var vector = TermVector.Of(Terms([.. Enumerable.Range(0, 20).Select(i => ($"qx{(char)('a' + i)}", 1))]), new TermNumbers(Frequencies));

        Assert.That(vector.Keys, Is.EqualTo(Enumerable.Range(0, 16).Select(i => $"qx{(char)('a' + i)}")));
    }

    [Test]
    public void Is_as_like_itself_as_it_has_aspects_and_not_at_all_like_another_matter()
    {
        var numbers = new TermNumbers(Frequencies);
        var ferry = TermVector.Of(Terms(("#7", 1), ("ferry", 2), ("sink", 1)), numbers);
        var trial = TermVector.Of(Terms(("court", 1), ("judge", 1)), numbers);

        Assert.That(ferry.Cosines(ferry), Is.EqualTo(2f).Within(0.001), "the whole matter, and the numbers");
        Assert.That(ferry.Cosines(trial), Is.Zero);
    }

    private static ArticleTerms Terms(params (string Key, int Count)[] terms) => new()
    {
        Article = "a",
        Fingerprint = 0,
        Terms = [.. terms.Select(t => new Term(t.Key, t.Count, 0, TermKinds.None))],
        Shingles = [],
    };
}
