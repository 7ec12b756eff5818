using FactCheck.Mentions;

namespace FactCheck.Tests.Mentions.Names;

public sealed class NameExtractorTests
{
    [TestCase("Mr Okafor arrived in Lagos on Friday.", "person 3-9 Okafor e1\nplace 21-26 Lagos e2")]
    [TestCase("They heard Harlow Shipping CEO Mary Poole.", "organization 11-26 Harlow Shipping e1\nperson 31-41 Mary Poole e2")]
    [TestCase("It was Chief Financial Officer Mary Poole of Northwind Shipping.", "person 31-41 Mary Poole e1\norganization 45-63 Northwind Shipping e2")]
    [TestCase("It was closed, Mercy Hospital spokeswoman Odile Wernecke said.", "organization 15-29 Mercy Hospital e1\nperson 42-56 Odile Wernecke e2")]
    [TestCase("Then Commodore Otto Berg spoke.", "person 15-24 Otto Berg e1")]
    [TestCase("He met Secretary of State Mary Poole.", "person 26-36 Mary Poole e1")]
    [TestCase("They asked city police Const. Tim Berg.", "person 30-38 Tim Berg e1")]
    [TestCase("The mayor of Lisbon met Maria Santos.", "place 13-19 Lisbon e1\nperson 24-36 Maria Santos e2")]
    [TestCase("Researchers at the University of Oslo disagreed.", "organization 19-37 University of Oslo e1")]
    [TestCase("The French team won in Wellington, New Zealand.", "demonym 4-10 French\nplace 23-33 Wellington e1\nplace 35-46 New Zealand e2")]
    public void Reads_names_with_their_types(string text, string expected) => Assert.That(NameText.Show(text), Is.EqualTo(expected));

    [TestCase("He said that nobody was there when it rained.")]
    [TestCase("I think we should go, and so do they.")]
    [TestCase("")]
    [TestCase("12 people waited at the station.")]
    public void Ignores_text_without_names(string text) => Assert.That(NameText.Read(text), Is.Empty);

    [Test]
    public void A_title_before_the_name_is_its_honorific()
    {
        var name = NameText.Read("Later Dr. Helena Novak spoke.").Single();
        Assert.That((name.Honorific, name.Type, name.Canonical), Is.EqualTo(("Dr.", NameType.Person, "Helena Novak")));
    }

    [TestCase("Officials flew to Nairobi.", "Nairobi", "KE")]
    [TestCase("The fire reached Springfield, Ill., by noon.", "Springfield", "US-IL")]
    [TestCase("A storm crossed Spain.", "Spain", "ES")]
    public void Resolves_the_region_of_a_place(string text, string words, string region)
    {
        var name = NameText.Read(text).First(n => text[n.Span.Start..n.Span.End] == words);
        Assert.That(name.Region, Is.EqualTo(region));
    }

    [TestCase("Beijing said it would answer.", true)]
    [TestCase("They met in Beijing for a day.", false)]
    public void Resolves_a_capital_that_speaks_to_its_government(string text, bool isMetonym) =>
        Assert.That(NameText.Read(text).Single(n => !n.IsDemonym).IsMetonym, Is.EqualTo(isMetonym));

    [Test]
    public void One_name_has_one_type_in_an_article()
    {
        const string text = "Petra Lindqvist opened the meeting in Uppsala. Critics called Lindqvist careless. Later Lindqvist left.";
        var types = NameText.Read(text).Where(n => text[n.Span.Start..n.Span.End].Contains("Lindqvist", StringComparison.Ordinal)).Select(n => n.Type);
        Assert.That(types, Is.EqualTo(new[] { NameType.Person, NameType.Person, NameType.Person }));
    }
}
