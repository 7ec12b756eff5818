using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Tests.Discrepancies;

public sealed class FactPairsTests
{
    [Test]
    public void In_a_story_of_usual_size_every_fact_is_compared_with_every_other() => Assert.That(Pairs(100).Count(), Is.EqualTo(100 * 99 / 2));

    [Test]
    public void In_a_large_story_a_fact_is_compared_with_a_bounded_number_of_others_first_with_those_it_shares_words_with()
    {
        var pairs = Pairs(2000).ToHashSet();

        Assert.That(pairs, Has.Count.LessThanOrEqualTo(2000 * 64));
        Assert.That(pairs, Does.Contain((500, 1500)), "facts 500 and 1500 share a word that no other fact has");
        Assert.That(pairs.All(p => p.Left < p.Right), Is.True);
    }

    private static IEnumerable<(int Left, int Right)> Pairs(int facts) =>
        FactPairs.Of([.. Enumerable.Range(0, facts)], [.. Enumerable.Range(0, facts).Select(Fact)]);

    /// <summary>Facts with a word in common with all, and one with the fact that is a thousand away.</summary>
    private static ArticleFact Fact(int number) => new(number, "", [new Claim
    {
        Kind = ClaimKind.Number,
        Subject = new ClaimSubject(SubjectType.Thing, "house", ["house"]),
        Predicate = "burn",
        Value = new WordsValue("x", []),
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, 1), "x", ""),
        Context = [new ContextWord("fire", 1), new ContextWord($"word{number % 1000}", 1)],
    }]);
}
