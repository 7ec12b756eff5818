using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Mentions.Roles;
using FactCheck.Text;
using FsCheck.Fluent;

namespace FactCheck.Tests.Mentions.Roles;

public sealed class RoleExtractorTests
{
    [TestCase("Talks with South Korean Deputy Foreign Minister Han Jae-woo went on.", "South Korean Deputy Foreign Minister Han Jae-woo", "deputy foreign minister", "Han Jae-woo", "South Korea")]
    [TestCase("Portugal's foreign minister, Rita Alves, left.", "Portugal's foreign minister, Rita Alves", "foreign minister", "Rita Alves", "Portugal")]
    [TestCase("She met U.S. Secretary of State Nora Field.", "U.S. Secretary of State Nora Field", "secretary of state", "Nora Field", "United States")]
    [TestCase("They heard Highway Patrol Officer Tom Reed.", "Highway Patrol Officer Tom Reed", "officer", "Tom Reed", "Highway Patrol")]
    [TestCase("They heard Lake Mills Chief Deputy City Attorney Ann Roe.", "Lake Mills Chief Deputy City Attorney Ann Roe", "chief deputy city attorney", "Ann Roe", "Lake Mills")]
    [TestCase("The county hired Clay County Sheriff Ann Roe.", "Clay County Sheriff Ann Roe", "sheriff", "Ann Roe", "Clay County")]
    [TestCase("Then White House Press Secretary Ann Roe spoke.", "White House Press Secretary Ann Roe", "press secretary", "Ann Roe", "White House")]
    [TestCase("A deal was struck by general manager A.J. Poole.", "general manager A.J. Poole", "general manager", "A.J. Poole", null)]
    [TestCase("It was Sen. Mary Poole who came.", "Sen. Mary Poole", "senator", "Mary Poole", null)]
    [TestCase("Mary Poole, the chief executive of Northwind, resigned.", "Mary Poole, the chief executive of Northwind", "chief executive", "Mary Poole", "Northwind")]
    [TestCase("Mary Poole, 42, a professor of law at Harrow College, agreed.", "Mary Poole, 42, a professor of law at Harrow College", "professor of law", "Mary Poole", "Harrow College")]
    [TestCase("It was Chief Financial Officer Mary Poole of Northwind Shipping who resigned.", "Chief Financial Officer Mary Poole", "chief financial officer", "Mary Poole", null)]
    [TestCase("Mary Poole, the company's chief executive, resigned.", "Mary Poole, the company's chief executive", "chief executive", "Mary Poole", null)]
    [TestCase("Mary Poole, Northwind's CEO, resigned.", "Mary Poole, Northwind's CEO", "ceo", "Mary Poole", "Northwind")]
    [TestCase("Mary Poole is the president of Northwind.", "Mary Poole is the president of Northwind", "president", "Mary Poole", "Northwind")]
    [TestCase("Mary Poole, who served as mayor of Springfield, agreed.", "Mary Poole, who served as mayor of Springfield", "mayor", "Mary Poole", "Springfield")]
    [TestCase("The navy spokesman Commander Otto Berg came.", "navy spokesman Commander Otto Berg", "navy spokesman", "Otto Berg", null)]
    [TestCase("They heard U.S. District Judge Otto Berg.", "U.S. District Judge Otto Berg", "district judge", "Otto Berg", "United States")]
    [TestCase("Northwind's vice-president of worldwide marketing Mary Poole left.", "Northwind's vice-president of worldwide marketing Mary Poole", "vice president of worldwide marketing", "Mary Poole", "Northwind")]
    [TestCase("Northwind's vice president of Global Sales, Mary Poole, left.", "Northwind's vice president of Global Sales, Mary Poole", "vice president", "Mary Poole", "Northwind")]
    [TestCase("They asked Mary Poole, water research and communications manager for Northwind.", "Mary Poole, water research and communications manager for Northwind", "water research and communications manager", "Mary Poole", "Northwind")]
    [TestCase("Mary Poole, general manager of Northwind's small boat unit, left.", "Mary Poole, general manager of Northwind's small boat unit", "general manager", "Mary Poole", "Northwind's small boat unit")]
    [TestCase("Mary Poole, director of the Coalition to Save Harrow Wood, left.", "Mary Poole, director of the Coalition to Save Harrow Wood", "director", "Mary Poole", "Coalition to Save Harrow Wood")]
    [TestCase("Mary Poole, a spokeswoman for the Berg campaign, agreed.", "Mary Poole, a spokeswoman for the Berg campaign", "spokeswoman", "Mary Poole", "Berg campaign")]
    [TestCase("Mary Poole, Portugal's ambassador to the United Nations, agreed.", "Mary Poole, Portugal's ambassador", "ambassador", "Mary Poole", "Portugal")]
    [TestCase("The museum's director, Mary Poole, agreed.", "director, Mary Poole", "director", "Mary Poole", null)]
    [TestCase("Police chief Maj. Gen. Otto Berg came.", "Police chief Maj. Gen. Otto Berg", "police chief", "Otto Berg", null)]
    public void Reads_title_holder_and_organization(string text, string quote, string title, string holder, string? organization)
    {
        var role = Read(text)[0];

        Assert.That((text[role.Span.Start..role.Span.End], role.Title, role.Holder, role.Organization), Is.EqualTo((quote, title, holder, organization)));
    }

    [TestCase("It hired former Northwind executive Mary Poole.", "executive", "former")]
    [TestCase("It hired ex-Northwind executive Mary Poole.", "executive", "former")]
    [TestCase("Acting Mayor Mary Poole spoke.", "mayor", "acting")]
    [TestCase("Senator-elect Mary Poole spoke.", "senator", "elect")]
    [TestCase("Mary Poole, the former director of the museum, spoke.", "director", "former")]
    [TestCase("Mary Poole, then the director of the museum, spoke.", "director", "then")]
    [TestCase("New York attorney Mary Poole spoke.", "attorney", null)]
    public void Reads_how_far_it_is_held(string text, string title, string? qualifier) =>
        Assert.That(Read(text).Select(r => (r.Title, r.Qualifier)), Is.EqualTo(new[] { (title, qualifier) }));

    [TestCase("Mary Poole, Northwind's president and chief executive, resigned.", "president, chief executive")]
    [TestCase("It was Northwind President and CEO Mary Poole who came.", "president, ceo")]
    [TestCase("Mary Poole, chairman, president and chief executive officer of Northwind, resigned.", "chairman, president, chief executive officer")]
    [TestCase("They heard the mayor and police chief Mary Poole.", "police chief", Description = "the mayor may be somebody else")]
    public void Reads_every_title_of_a_holder(string text, string titles) =>
        Assert.That(Read(text).Select(r => (r.Title, r.Holder)), Is.EqualTo(titles.Split(", ").Select(t => (t, "Mary Poole"))));

    [TestCase("The president spoke to the ministers.")]
    [TestCase("The Justice Department and the Sheriff Office agreed.")]
    [TestCase("He spoke to the mayor. Mary Poole did not.")]
    [TestCase("They drove from Portland, the director said.")]
    [TestCase("It will replace Mary Poole as the head coach.")]
    public void Ignores_titles_without_a_named_holder(string text) => Assert.That(Read(text), Is.Empty);

    [Test]
    public void A_name_read_before_gives_its_fullest_form_and_its_entity()
    {
        const string Text = "Mary Poole came. Mayor Poole spoke.";
        var names = new[] { new Name(ArticleField.Text, new TextSpan(0, 10), NameType.Person, "p1", "Mary Poole"), new Name(ArticleField.Text, new TextSpan(23, 28), NameType.Person, "p1", "Mary Poole") };

        Assert.That(Read(Text, names).Select(r => (r.Holder, r.HolderEntity, r.Span)), Is.EqualTo(new[] { ("Mary Poole", "p1", new TextSpan(17, 28)) }));
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public FsCheck.Property Any_text_gives_mentions_in_range()
    {
        var word = Gen.Elements("the", "president", "of", "France", "Smith", ",", "former", "-", "elect", "Deputy", "Minister", "'s", "is", "a", "Sen.", "\n", ".", "who", "at", "42", "and", "chief", "of staff", "\ud83d");
        return Prop.ForAll(word.ArrayOf().Select(w => string.Join(' ', w)).ToArbitrary(), text =>
        {
            foreach (var role in Read(text))
                Assert.That(role.Span.Length > 0 && role.Span.End <= text.Length && role.TitleSpan.Length > 0 && role.Holder!.Length > 0);
        });
    }

    private static List<Role> Read(string text, params Mention[] earlier) =>
        [.. new RoleExtractor().Extract(LanguageReader.English.Read(new Article { Id = "a", Text = text, Sha256 = "" }), [.. earlier]).Cast<Role>()];
}
