using FactCheck.Claims;
using FactCheck.Events;

namespace FactCheck.Tests.Events;

public sealed class EventSimilarityTests
{
    private static readonly Happening Talks = new()
    {
        Form = "meeting",
        Head = "talks",
        Parties = ["AA", "BB", "CC"],
        PartyCount = 3,
        Host = "AA",
        Level = "minister",
    };

    [Test]
    public void Same_form_parties_host_and_level_are_one_event() => Assert.That(EventSimilarity.Of(Talks, Talks).Score, Is.EqualTo(1));

    [Test]
    public void Another_form_is_another_event() =>
        Assert.That(EventSimilarity.Of(Talks, Talks with { Form = "visit", Head = "visit" }).Score, Is.Zero);

    [Test]
    public void Talks_of_two_are_never_talks_of_three()
    {
        var two = Talks with { Parties = ["AA", "BB"], PartyCount = null };

        Assert.That(EventSimilarity.Of(Talks, two).Score, Is.Zero);
        Assert.That(EventSimilarity.Of(Talks, two).Against, Is.EqualTo(new[] { "3 parties against 2" }));
    }

    [Test]
    public void Talks_of_three_are_never_talks_of_three_others()
    {
        var others = Talks with { Parties = ["AA", "BB", "DD"] };

        Assert.That(EventSimilarity.Of(Talks, others).Score, Is.Zero);
        Assert.That(EventSimilarity.Of(Talks, others).Against, Is.EqualTo(new[] { "AA, BB, CC against AA, BB, DD" }));
    }

    [Test]
    public void Another_level_speaks_against_but_does_not_decide()
    {
        var deputies = Talks with { Level = "deputy" };
        var similarity = EventSimilarity.Of(Talks, deputies);

        Assert.That(similarity.Score, Is.GreaterThanOrEqualTo(0.6));
        Assert.That(similarity.DiffersInLevel, Is.True);
        Assert.That(similarity.Against, Is.EqualTo(new[] { "level: minister against deputy" }));
        Assert.That(similarity.For, Does.Contain("the same parties: AA, BB, CC").And.Contain("the same host: AA"));
    }

    [Test]
    public void A_place_that_one_side_leaves_out_is_said_and_decides_nothing()
    {
        var located = EventSimilarity.Of(Talks with { Place = "springfield", Region = "AA-1" }, Talks);

        Assert.That(located.Against, Is.EqualTo(new[] { "only one names a place: springfield" }));
        Assert.That(located.Score, Is.GreaterThan(0.9));
    }

    [Test]
    public void The_order_of_the_two_does_not_matter()
    {
        var other = Talks with { Parties = ["AA", "BB"], PartyCount = 3, Host = "BB", Place = "springfield" };

        Assert.That(EventSimilarity.Of(other, Talks).Score, Is.GreaterThan(0).And.EqualTo(EventSimilarity.Of(Talks, other).Score));
    }
}
