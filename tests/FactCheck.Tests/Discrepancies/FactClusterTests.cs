using System.Collections.Immutable;
using FactCheck.Discrepancies;
using FactCheck.Rules.Checks;

namespace FactCheck.Tests.Discrepancies;

public sealed class FactClusterTests
{
    [Test]
    public void Facts_that_agree_are_one_position()
    {
        var found = FactCluster.Of(Facts(0, 1, 2), [Agree(0, 1), Conflict(0, 2), Conflict(1, 2)]).Single();

        Assert.That(found.Positions, Is.EqualTo(new[] { new[] { 0, 1 }, [2] }));
        Assert.That(found.Conflicts, Has.Length.EqualTo(2));
    }

    [Test]
    public void Three_values_of_one_fact_are_one_discrepancy()
    {
        var found = FactCluster.Of(Facts(0, 1, 2), [Conflict(0, 1), Conflict(1, 2)]).Single();

        Assert.That(found.Positions, Is.EqualTo(new[] { new[] { 0 }, [1], [2] }));
    }

    [Test]
    public void An_article_that_gives_both_values_gives_them_for_two_things() =>
        Assert.That(FactCluster.Of(Facts(0, 1, 1), [Agree(0, 1), Conflict(0, 2)]), Is.Empty);

    [Test]
    public void A_broader_value_that_conflicts_with_nothing_is_on_no_side()
    {
        // "Federal judge" and "judge" in the first article, "state judge" in the second.
        var broader = Agree(1, 2);
        var found = FactCluster.Of(Facts(0, 0, 1), [broader with { Result = broader.Result with { IsBroader = true } }, Conflict(0, 2)]).Single();

        Assert.That(found.Positions, Is.EqualTo(new[] { new[] { 0 }, [2] }));
    }

    [Test]
    public void Two_values_of_one_article_alone_can_conflict() =>
        Assert.That(FactCluster.Of(Facts(0, 0), [Conflict(0, 1)]), Has.Exactly(1).Items);

    [Test]
    public void Two_values_of_one_article_conflict_when_a_copy_gives_both()
    {
        var found = FactCluster.Of(Facts(0, 0, 1, 1), [Agree(0, 2), Agree(1, 3), Conflict(0, 1), Conflict(0, 3), Conflict(1, 2), Conflict(2, 3)]).Single();

        Assert.That(found.Positions, Is.EqualTo(new[] { new[] { 0, 2 }, [1, 3] }));
        Assert.That(found.Conflicts, Has.Length.EqualTo(2));
    }

    [Test]
    public void A_value_that_agrees_with_two_does_not_join_them()
    {
        var found = FactCluster.Of(Facts(0, 1, 2), [Agree(0, 1), Conflict(0, 2), Agree(1, 2)]).Single();

        Assert.That(found.Positions, Is.EqualTo(new[] { new[] { 0, 1 }, [2] }));
    }

    [Test]
    public void A_small_difference_is_told_only_of_what_has_no_greater_one()
    {
        var found = FactCluster.Of(Facts(0, 1, 2, 3), [Minor(0, 1), Conflict(0, 2), Minor(1, 3)]).ToArray();

        Assert.That(found.Select(f => f.Positions), Is.EqualTo(new[] { new[] { new[] { 0 }, [2] }, [[1], [3]] }));
    }

    [Test]
    public void Agreement_alone_is_no_discrepancy() => Assert.That(FactCluster.Of(Facts(0, 1), [Agree(0, 1)]), Is.Empty);

    private static ImmutableArray<ArticleFact> Facts(params int[] articles) => [.. articles.Select(a => new ArticleFact(a, "", []))];

    private static FactEdge Agree(int left, int right) => new(left, right, new Alignment(0.8, ""), CheckResult.Agree("12"));

    private static FactEdge Minor(int left, int right) => Conflict(left, right) with { Result = CheckResult.Conflict("tidied") with { IsMinor = true } };

    private static FactEdge Conflict(int left, int right) => new(left, right, new Alignment(0.8, ""), CheckResult.Conflict("12 against 14"));
}
