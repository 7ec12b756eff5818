using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class AmountTests
{
    private static readonly Unit Person = Unit.Count("person");

    private static Amount Exactly(decimal value) => Amount.Exactly(value, Person);

    private static Amount AtLeast(decimal value, bool strict = false) => new(value, null, Bound.AtLeast, Person) { IsStrict = strict };

    private static Amount AtMost(decimal value, bool strict = false) => new(null, value, Bound.AtMost, Person) { IsStrict = strict };

    private static Amount About(decimal value) => new(value, value, Bound.About, Person);

    private static Amount Almost(decimal value) => About(value) with { IsStrict = true };

    private static Amount Range(decimal low, decimal high) => new(low, high, Bound.Range, Person);

    private static readonly (Amount, Amount, bool)[] Pairs =
    [
        (Exactly(12), Exactly(12), true),
        (Exactly(12), Exactly(14), false),
        (AtLeast(12), Exactly(14), true),
        (AtLeast(12), Exactly(12), true),
        (AtLeast(12, strict: true), Exactly(12), false),
        (AtLeast(12), Exactly(10), false),
        (AtMost(12), Exactly(14), false),
        (AtMost(12, strict: true), Exactly(12), false),
        (AtLeast(12), AtMost(12), true),
        (AtLeast(12, strict: true), AtMost(12), false),
        (AtLeast(12, strict: true), AtLeast(12), true),
        (About(13), Exactly(14), true),
        (About(13), Exactly(20), false),
        (Almost(100), Exactly(95), true),
        (Almost(100), Exactly(100), true),
        (Almost(100), Exactly(108), false),
        (Almost(100), AtLeast(100, strict: true), false),
        (Almost(100), AtLeast(95), true),
        (Range(12, 15), Exactly(15), true),
        (Range(12, 15), Exactly(16), false),
        (Range(12, 15), Range(15, 20), true),
    ];

    [TestCaseSource(nameof(Pairs))]
    public void Ranges_that_overlap_are_compatible((Amount Left, Amount Right, bool Compatible) pair)
    {
        Assert.That(pair.Left.Compatible(pair.Right, 0), Is.EqualTo(pair.Compatible));
        Assert.That(pair.Right.Compatible(pair.Left, 0), Is.EqualTo(pair.Compatible), "the other way round");
    }

    [Test]
    public void A_tolerance_is_a_share_of_the_larger_number()
    {
        Assert.That(Exactly(13).Compatible(Exactly(14), 0.1m), Is.True);
        Assert.That(Exactly(13).Compatible(Exactly(15), 0.1m), Is.False);
    }

    [Test]
    public void A_rounded_number_holds_what_rounds_to_it()
    {
        var rounded = Exactly(1_200_000) with { Rounding = 50_000 };
        Assert.That(rounded.Compatible(Exactly(1_234_567), 0), Is.True);
        Assert.That(rounded.Compatible(Exactly(1_300_000) with { Rounding = 50_000 }, 0), Is.False);
    }

    [Test]
    public void Measures_of_one_dimension_are_converted()
    {
        var miles = Amount.Exactly(14, UnitCatalog.Find("mile")!) with { Rounding = 0.5m };
        Assert.That(miles.Compatible(Amount.Exactly(22.5m, UnitCatalog.Find("kilometre")!), 0), Is.True);
        Assert.That(miles.Compatible(Amount.Exactly(25, UnitCatalog.Find("kilometre")!), 0), Is.False);
    }

    [Test]
    public void Temperatures_are_converted_with_their_zeros() =>
        Assert.That(Amount.Exactly(45, UnitCatalog.Find("degree celsius")!).Compatible(Amount.Exactly(113, UnitCatalog.Find("degree fahrenheit")!), 0), Is.True);

    [Test]
    public void A_score_agrees_with_the_same_score_alone()
    {
        var score = new Amount(2, 3, Bound.Range, Unit.Score);
        Assert.That(score.Compatible(new Amount(1, 3, Bound.Range, Unit.Score), 0), Is.False);
        Assert.That(score.Compatible(new Amount(2, 3, Bound.Range, Unit.Score), 0), Is.True);
    }

    [Test]
    public void Other_units_are_not_compared() =>
        Assert.That(() => Exactly(12).Compatible(Amount.Exactly(12, Unit.Count("house")), 0), Throws.InvalidOperationException);

    [Test]
    public void Limits_compare_as_stated()
    {
        Assert.That(AtLeast(21, strict: true).StatesSameLimit(AtLeast(21)), Is.False);
        Assert.That(AtLeast(21).StatesSameLimit(AtLeast(21)), Is.True);
        Assert.That(AtLeast(21, strict: true).StatesSameLimit(AtLeast(21, strict: true)), Is.True);
        Assert.That(AtLeast(21).StatesSameLimit(AtLeast(18)), Is.False);
        Assert.That(AtLeast(21).StatesSameLimit(AtMost(21)), Is.False);
    }
}
