using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class UnitTests
{
    [TestCase("mile", "kilometre", true)]
    [TestCase("mile", "gallon", false)]
    [TestCase("percentage", "percentage point", false)]
    [TestCase("year of age", "month of age", true)]
    [TestCase("year of age", "year", false)]
    public void Units_of_one_dimension_convert(string left, string right, bool converts) =>
        Assert.That(UnitCatalog.Find(left)!.IsConvertibleTo(UnitCatalog.Find(right)!), Is.EqualTo(converts));

    [Test]
    public void Cents_convert_to_their_own_currency_alone()
    {
        var cent = Currencies.Find("USD")!.Hundredth();
        Assert.That(cent.IsConvertibleTo(Currencies.Find("USD")!), Is.True);
        Assert.That(cent.IsConvertibleTo(Currencies.Find("EUR")!), Is.False);
        Assert.That(Amount.Exactly(120, cent).Compatible(Amount.Exactly(1.2m, Currencies.Find("USD")!), 0), Is.True);
    }

    [Test]
    public void A_rate_converts_to_a_rate_by_the_same_thing_alone()
    {
        var dollar = Currencies.Find("USD")!;
        Assert.That(dollar.By("year").IsConvertibleTo(dollar), Is.False);
        Assert.That(dollar.By("year").IsConvertibleTo(dollar.By("year")), Is.True);
        Assert.That(dollar.By("year").Name, Is.EqualTo("dollar per year"));
    }

    [Test]
    public void A_rate_of_measures_is_the_catalogues_own_unit() =>
        Assert.That(UnitCatalog.Find("mile")!.By("hour"), Is.EqualTo(UnitCatalog.Find("mile per hour")));

    [Test]
    public void Every_unit_of_the_lexicon_is_in_the_catalogue() =>
        Assert.That(Lexicons.Standard["units"].Entries.Values.Where(n => UnitCatalog.Find(n) is null), Is.Empty);

    [Test]
    public void Every_code_of_the_lexicon_is_a_currency() =>
        Assert.That(Lexicons.Standard["currencies"].Entries.Values.Where(v => v.Length is 3 or 7 && v.ToUpperInvariant()[..3] == v[..3] && Currencies.Find(v[..3]) is null), Is.Empty);
}
