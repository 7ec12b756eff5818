using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class GazetteerTests
{
    [TestCase("Portugal", PlaceKind.Country, "PT")]
    [TestCase("Türkiye", PlaceKind.Country, "TR")]
    [TestCase("U.S.", PlaceKind.Country, "US")]
    [TestCase("America", PlaceKind.Country, "US")]
    [TestCase("the Netherlands", PlaceKind.Country, "NL")]
    [TestCase("Calif.", PlaceKind.Division, "US-CA")]
    [TestCase("Bavaria", PlaceKind.Division, "DE-BY")]
    [TestCase("Scotland", PlaceKind.Division, "GB-SCT")]
    [TestCase("Gyeonggi", PlaceKind.Division, "KR-41")]
    [TestCase("Osaka", PlaceKind.City, "JP-27")]
    [TestCase("São Paulo", PlaceKind.City, "BR-SP")]
    [TestCase("Sao Paulo", PlaceKind.City, "BR-SP")]
    [TestCase("Bombay", PlaceKind.City, "IN-MH")]
    [TestCase("D.C.", PlaceKind.City, "US-DC")]
    [TestCase("Scandinavia", PlaceKind.Area, null)]
    public void Reads_names_and_variants(string name, PlaceKind kind, string? code)
    {
        var places = Gazetteer.Find(Folding.Fold(name));
        Assert.That(places.IsEmpty, Is.False);
        Assert.That((places[0].Kind, places[0].Code), Is.EqualTo((kind, code)));
    }

    [TestCase("")]
    [TestCase("xyzzyville")]
    [TestCase("\ud800")]
    [TestCase("가나다")]
    public void Ignores_what_is_no_place(string name) => Assert.That(Gazetteer.Find(Folding.Fold(name)).IsEmpty, Is.True);

    [Test]
    public void Ignores_a_name_longer_than_any() => Assert.That(Gazetteer.Find(new string('a', 1_000_000)).IsEmpty, Is.True);

    [TestCase("Georgia", "GE", "US-GA")]
    [TestCase("Paris", "FR-IDF", "US-TX")]
    public void Resolves_a_shared_name_by_prominence_or_by_the_place_around(string name, string first, string inAmerica)
    {
        var places = Gazetteer.Find(Folding.Fold(name));
        Assert.That(places[0].Code, Is.EqualTo(first));
        Assert.That(places.FirstWithin("US")?.Code, Is.EqualTo(inAmerica));
    }

    [TestCase("chinese", "CN")]
    [TestCase("americans", "US")]
    [TestCase("dutch", "NL")]
    [TestCase("scottish", "GB-SCT")]
    [TestCase("texan", "US-TX")]
    [TestCase("wooden", null)]
    public void Resolves_demonyms(string word, string? code) => Assert.That(Gazetteer.Demonym(word), Is.EqualTo(code));

    [TestCase("VA", "US-VA")]
    [TestCase("NSW", "AU-NSW")]
    [TestCase("QQ", null)]
    public void Resolves_postal_abbreviations(string word, string? code) => Assert.That(Gazetteer.FindPostal(word)?.Code, Is.EqualTo(code));

    [TestCase("KR", "KR-26", true)]
    [TestCase("KR", "KR", true)]
    [TestCase("KR-26", "KR", false)]
    [TestCase("GB-ENG", "GB-LND", true)]
    [TestCase("US-CA", "US-NY", false)]
    [TestCase("CA", "US-CA", false)]
    [TestCase("", "US", false)]
    public void Resolves_containment(string outer, string inner, bool contains) => Assert.That(Gazetteer.Contains(outer, inner), Is.EqualTo(contains));

    [Test]
    public void Every_sovereign_capital_lies_in_its_country()
    {
        foreach (var (capital, country) in new[] { ("beijing", "CN"), ("canberra", "AU"), ("ottawa", "CA"), ("nairobi", "KE"), ("lima", "PE"), ("washington", "US") })
        {
            var city = Gazetteer.Find(capital).First(PlaceKind.City);
            Assert.That((city?.IsCapital, city?.CountryCode), Is.EqualTo((true, country)), capital);
        }
    }

    [Test]
    public void Codes_lead_back_to_their_place()
    {
        var place = Gazetteer.FindCode("jp-27");
        Assert.That((place?.Code, place?.Parent?.Name, place?.Kind), Is.EqualTo(("JP-27", "Japan", PlaceKind.Division)));
    }
}
