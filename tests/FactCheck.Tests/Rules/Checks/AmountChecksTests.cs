using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Values;

namespace FactCheck.Tests.Rules.Checks;

public sealed class AmountChecksTests
{
    [TestCase("12", "12", "agree")]
    [TestCase("12", "14", "conflict")]
    [TestCase(">=12", "14", "agree")]
    [TestCase(">=15", "14", "conflict")]
    [TestCase("<=15", "14", "agree")]
    [TestCase("~13", "14", "agree")]
    [TestCase("10..15", "14", "agree")]
    [TestCase("10..12", "14", "conflict")]
    [TestCase("20", "21", "conflict")]
    [TestCase(">10", "12", "agree")]
    [TestCase(">10", "10", "conflict")]
    [TestCase("<14", "12", "agree")]
    [TestCase("<10", ">10", "conflict")]
    [TestCase(">10", ">10", "agree")]
    public void Numbers_agree_where_their_ranges_overlap(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new NumberCheck(), Number(left), Number(right)).Word(), Is.EqualTo(answer));

    [TestCase("10%", "100", "109", "agree")]
    [TestCase("10%", "100", "120", "conflict")]
    [TestCase("2", "100", "102", "agree")]
    [TestCase("2", "100", "103", "conflict")]
    public void A_tolerance_is_a_share_or_an_amount(string tolerance, string left, string right, string answer) =>
        Assert.That(Sides.Ask(new NumberCheck(), Number(left), Number(right), new CompareSettings { Tolerance = Tolerance.Parse(tolerance)!.Value }).Word(), Is.EqualTo(answer));

    [TestCase("12", "2024-05-01", "21", "2024-05-03", "superseded")]
    [TestCase("21", "2024-05-01", "12", "2024-05-03", "conflict")]
    [TestCase("12", "2024-05-01", "21", "2024-05-01", "conflict")]
    [TestCase("12", null, "21", "2024-05-03", "conflict")]
    public void A_later_higher_count_outside_the_window_replaces_the_earlier(string left, string? leftDay, string right, string? rightDay, string answer) =>
        Assert.That(
            Sides.Ask(new NumberCheck(), Number(left).AsOf(leftDay), Number(right).AsOf(rightDay), new CompareSettings { Window = TimeSpan.FromHours(12) }).Word(),
            Is.EqualTo(answer));

    [TestCase("police", "the health ministry", "attribution-differs")]
    [TestCase("police", "police officials", "conflict")]
    public void Two_authorities_differ_rather_than_conflict(string one, string other, string answer) =>
        Assert.That(Sides.Ask(new NumberCheck(), Number("12").SaidBy(one), Number("15").SaidBy(other)).Word(), Is.EqualTo(answer));

    [Test]
    public void A_total_is_not_compared_with_a_rate() =>
        Assert.That(Sides.Ask(new NumberCheck(), Number("12"), Number("15").With("per", "day")).Word(), Is.EqualTo("cannot-tell"));

    [Test]
    public void What_is_denied_or_only_possible_is_not_compared() => Assert.Multiple(() =>
    {
        Assert.That(Sides.Ask(new NumberCheck(), Number("12"), Number("15") with { Polarity = Polarity.Negative }).Word(), Is.EqualTo("cannot-tell"));
        Assert.That(Sides.Ask(new NumberCheck(), Number("12"), Number("15") with { Modality = Modality.Possible }).Word(), Is.EqualTo("cannot-tell"));
        Assert.That(Sides.Ask(new NumberCheck(), Number("12"), Number("15") with { Modality = Modality.Planned }).Word(), Is.EqualTo("cannot-tell"));
    });

    [TestCase("USD", "USD", "184", "200", "conflict")]
    [TestCase("USD", "EUR", "184", "200", "cannot-tell")]
    [TestCase("USD", "USD", "~184", "180", "agree")]
    public void Sums_are_compared_in_one_currency(string one, string other, string left, string right, string answer) =>
        Assert.That(Sides.Ask(new MoneyCheck(), Money(left, one), Money(right, other)).Word(), Is.EqualTo(answer));

    [TestCase("percentage", "percentage", "40", "42", "conflict")]
    [TestCase("percentage", "percentage point", "40", "42", "cannot-tell")]
    public void Percentages_and_points_are_two_things(string one, string other, string left, string right, string answer) =>
        Assert.That(
            Sides.Ask(new PercentCheck(), Sides.Amount(ClaimKind.Percent, left, UnitCatalog.Find(one)!), Sides.Amount(ClaimKind.Percent, right, UnitCatalog.Find(other)!)).Word(),
            Is.EqualTo(answer));

    [TestCase("1.2", "mile", "12", "mile", "conflict")]
    [TestCase("10", "mile", "16", "kilometre", "agree")]
    [TestCase("10", "mile", "20", "kilometre", "conflict")]
    [TestCase("50", "degree fahrenheit", "10", "degree celsius", "agree")]
    [TestCase("10", "mile", "20", "kilogram", "cannot-tell")]
    public void Measures_are_converted(string left, string unit, string right, string other, string answer) =>
        Assert.That(Sides.Ask(new MeasureCheck(), Measure(left, unit), Measure(right, other)).Word(), Is.EqualTo(answer));

    [TestCase("north-northeast", "northeast", "agree")]
    [TestCase("north", "south", "conflict")]
    [TestCase("southwest", "west-southwest", "agree")]
    [TestCase("uphill", "west", "cannot-tell")]
    public void A_distance_has_a_direction(string one, string other, string answer) =>
        Assert.That(Sides.Ask(new MeasureCheck(), Measure("5", "mile").With("direction", one), Measure("5", "mile").With("direction", other)).Word(), Is.EqualTo(answer));

    [Test]
    public void Distances_from_two_landmarks_are_two_facts() =>
        Assert.That(Sides.Ask(new MeasureCheck(), Measure("5", "mile").With("landmark", "oakton"), Measure("9", "mile").With("landmark", "elmville")).Word(), Is.EqualTo("cannot-tell"));

    [TestCase("34", null, "35", null, "cannot-tell")]
    [TestCase("34", null, "36", null, "conflict")]
    [TestCase("34", "2024-01-05", "35", "2024-01-06", "conflict")]
    [TestCase("34", "2024-01-05", "35", "2024-08-06", "agree")]
    [TestCase("35", "2024-01-05", "34", "2024-08-06", "conflict")]
    [TestCase("34", "2020-01-05", "38", "2024-08-06", "agree")]
    [TestCase("50..59", null, "56", null, "agree")]
    public void An_age_grows_by_the_year(string left, string? leftDay, string right, string? rightDay, string answer) =>
        Assert.That(Sides.Ask(new AgeCheck(), Age(left, SubjectType.Person).AsOf(leftDay), Age(right, SubjectType.Person).AsOf(rightDay)).Word(), Is.EqualTo(answer));

    [TestCase(">21", ">=21", "conflict")]
    [TestCase(">=21", ">=21", "agree")]
    [TestCase(">=18", ">=21", "conflict")]
    public void A_limit_is_compared_as_stated(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new AgeCheck(), Age(left, SubjectType.Thing), Age(right, SubjectType.Thing)).Word(), Is.EqualTo(answer));

    [TestCase("9", "10", null, null, "conflict")]
    [TestCase("10", "10", null, null, "agree")]
    [TestCase("1", "10", null, null, "cannot-tell")]
    [TestCase("9", "10", "year", null, "cannot-tell")]
    public void Ordinals_count_in_one_series(string left, string right, string? leftPer, string? rightPer, string answer) =>
        Assert.That(
            Sides.Ask(new OrdinalCheck(), Sides.Amount(ClaimKind.Ordinal, left, Unit.None).With("per", leftPer), Sides.Amount(ClaimKind.Ordinal, right, Unit.None).With("per", rightPer)).Word(),
            Is.EqualTo(answer));

    [TestCase("1", "week", "8", "day", "conflict")]
    [TestCase("2", "month", "8", "week", "agree")]
    [TestCase("12", "month", "1", "year", "agree")]
    [TestCase("12", "day", "<2", "week", "agree")]
    [TestCase("3", "hour", "4", "hour", "conflict")]
    [TestCase("~50", "minute", "~1", "hour", "agree")]
    public void Lengths_of_time_are_converted(string left, string unit, string right, string other, string answer) =>
        Assert.That(
            Sides.Ask(new DurationCheck(), Sides.Amount(ClaimKind.Duration, left, UnitCatalog.Find(unit)!), Sides.Amount(ClaimKind.Duration, right, UnitCatalog.Find(other)!)).Word(),
            Is.EqualTo(answer));

    private static Claim Number(string amount) => Sides.Amount(ClaimKind.Number, amount, Unit.Count("person"));

    private static Claim Money(string amount, string currency) => Sides.Amount(ClaimKind.Money, amount, new Unit(UnitDimension.Money, currency, currency) { Currency = currency });

    private static Claim Measure(string amount, string unit) => Sides.Amount(ClaimKind.Measure, amount, UnitCatalog.Find(unit)!);

    private static Claim Age(string amount, SubjectType subject) => Sides.Claim(ClaimKind.Age, new AmountValue(amount, Sides.Amount(amount, UnitCatalog.Find("year of age")!)), subject);
}
