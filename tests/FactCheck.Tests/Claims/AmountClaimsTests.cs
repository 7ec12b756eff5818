using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each claim as "quote: predicate, what is counted, which of several, the year looked back to".</summary>
public sealed class AmountClaimsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Twelve people were killed in Harlow.", "Twelve people: kill, people")]
    [TestCase("The blast killed at least 12 people in Harlow.", "at least 12 people: kill, people")]
    [TestCase("The blast in Harlow left 12 people dead.", "12 people: dead, people")]
    [TestCase("Fire in Harlow: 12 dead", "12: dead, person")]
    [TestCase("The blast brought the roof down, killing 12.", "12: kill, person")]
    [TestCase("Twelve miners, all from Harlow, were hurt in the blast.", "Twelve miners: hurt, miner")]
    [TestCase("The blast killed 12 people and injured 30.", "12 people: kill, people|30: injure, person")]
    [TestCase("One woman died and three others were injured.", "One woman: die, woman|three others: injured, other")]
    [TestCase("Nine people lost their lives in the fire.", "Nine people: lose life, people")]
    [TestCase("The fire claimed the lives of nine people.", "nine people: claim life, people")]
    [TestCase("The fire claimed nine lives.", "nine lives: claim life, person")]
    [TestCase("Four men were held, three of them from Harlow.", "Four men: hold, man|three: hold, man, part")]
    [TestCase("Two officers suffered minor injuries.", "Two officers: suffer injury, officer")]
    [TestCase("Twelve people were taken to a hospital.", "Twelve people: take hospital, people")]
    [TestCase("Police took 45 people into custody.", "45 people: take custody, people")]
    [TestCase("Walter Smith shot and killed three people and wounded four others.", "three people: kill, people|four others: wounded, other")]
    [TestCase("The shots killed a woman, hurting an officer and two others.", "two others: hurt, other, rest")]
    [TestCase("The shooting left nine people dead, including the attacker.", "nine people: dead, people, with culprit")]
    public void Reads_what_became_of_people(string text, string expected) => Assert.That(Show(text, ClaimKind.Number), Is.EqualTo(expected));

    [TestCase("Twelve people were killed, including two children.", "Twelve people: kill, people|two children: kill, child, part")]
    [TestCase("Five people were seriously injured.", "Five people: injure, people, serious")]
    [TestCase("Since then 30 more people have been killed.", "30 more people: kill, people, rest")]
    [TestCase("A magnitude 3.1 aftershock shook Harlow.", "magnitude 3.1: shake, aftershock")]
    [TestCase("Eleven guests were shot, one mortally.", "Eleven guests: shoot, guest, with dead")]
    [TestCase("Three people who had been hurt drove to a hospital.", "Three people: hurt, people, part")]
    [TestCase("Ten others were hurt in 12 shootings.", "Ten others: hurt, other, series|12 shootings: hurt, shooting")]
    [TestCase("Earthquakes of magnitude 3.1 are common there.", "magnitude 3.1: be, series")]
    [TestCase("Of the 40 smugglers arrested, 15 were hurt.", "40 smugglers: arrest, smuggler|15: hurt, person, part")]
    public void Reads_which_of_several_it_is(string text, string expected) => Assert.That(Show(text, ClaimKind.Number), Is.EqualTo(expected));

    [TestCase("Walter Smith shot three people to death in Harlow.", "three people: kill, people")]
    [TestCase("Walter Smith fatally stabbed two people in Harlow.", "two people: kill, people")]
    [TestCase("Walter Smith shot three people in Harlow.", "three people: shoot, people")]
    public void Tells_the_dead_from_the_wounded(string text, string expected) => Assert.That(Show(text, ClaimKind.Number), Is.EqualTo(expected));

    [TestCase("They pay in 24 equal monthly payments.", "equal monthly")]
    [TestCase("The office sent 500 pages of printed letters.", "letter")]
    [TestCase("A jury returned a 72-page verdict.", "verdict")]
    [TestCase("They sent 500 pages.", null)]
    public void Reads_of_which_things_a_number_is(string text, string? expected) =>
        Assert.That(Claims(text, ClaimKind.Number).Single().Qualifiers.GetValueOrDefault("details"), Is.EqualTo(expected));

    [TestCase("The quake had a depth of about 12 miles.", "about 12 miles: have, depth")]
    [TestCase("The quake began 12 miles below the surface.", "12 miles: begin, depth")]
    public void Reads_depths(string text, string expected) => Assert.That(Show(text, ClaimKind.Measure), Is.EqualTo(expected));

    [TestCase("A magnitude 5.4 quake struck Harlow. A magnitude 3.1 quake had struck it before.", "magnitude 5.4: strike|magnitude 3.1: strike, another")]
    [TestCase("The fire killed 12 people in Harlow. It killed five people at the mill.", "12 people: kill, people|five people: kill, people, part")]
    public void Tells_the_whole_from_its_parts(string text, string expected) => Assert.That(Show(text, ClaimKind.Number), Is.EqualTo(expected));

    [TestCase("Cooper signed a five-year, $20 million contract.", ClaimKind.Money, "deal")]
    [TestCase("The mill was bought for $20 million.", ClaimKind.Money, "deal")]
    [TestCase("Smith was freed on $5,000 bail.", ClaimKind.Money, "bail")]
    [TestCase("Cooper found $20 million.", ClaimKind.Money, "dollar")]
    [TestCase("The men stole $2 million worth of jewels from the shop.", ClaimKind.Money, "loot")]
    [TestCase("Cooper married two weeks before the fire.", ClaimKind.Duration, "since wedding")]
    [TestCase("Cooper stayed two weeks in Harlow.", ClaimKind.Duration, "week")]
    [TestCase("Smith was sentenced to 20 years in prison.", ClaimKind.Duration, "sentence")]
    [TestCase("Smith spent 20 years behind bars.", ClaimKind.Duration, "time served")]
    [TestCase("Smith was captured after eight days on the run.", ClaimKind.Duration, "flight")]
    [TestCase("Smith was captured after a week on the run.", ClaimKind.Duration, "flight")]
    [TestCase("Smith captured after week on the run", ClaimKind.Duration, "flight")]
    [TestCase("Smith faces 20 years in prison.", ClaimKind.Duration, "asked sentence")]
    [TestCase("Reyes is asking for $3.4 million.", ClaimKind.Money, "demand")]
    [TestCase("Reyes insists that the state pay $3.9 million.", ClaimKind.Money, "demand")]
    [TestCase("The demand for $2 million was met.", ClaimKind.Money, "demand")]
    [TestCase("Reyes, asked about the bridge, said it cost $3.4 million.", ClaimKind.Money, "cost")]
    [TestCase("Smith got five years' probation.", ClaimKind.Duration, "probation")]
    public void Reads_what_an_amount_is_for(string text, ClaimKind kind, string expected) =>
        Assert.That(Claims(text, kind).Select(c => c.Subject.Label), Is.EqualTo(new[] { expected }));

    [TestCase("In May 2009 a fire killed 40 people in Harlow.", "40 people: kill, people, 2009")]
    [TestCase("On Monday a fire killed 40 people in Harlow.", "40 people: kill, people")]
    public void Tells_the_past_from_the_news(string text, string expected) => Assert.That(Show(text, ClaimKind.Number), Is.EqualTo(expected));

    [Test]
    public void Without_a_date_a_month_looks_back_from_a_weekday()
    {
        var read = Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = "A quake hurt five people in Harlow on Sunday. A quake in September hurt 40 people there.", Sha256 = "" });
        var claims = read.Article!.Claims.Where(c => c.Kind == ClaimKind.Number);
        Assert.That(claims.Select(c => $"{c.Evidence.Quote}: {c.Qualifiers.GetValueOrDefault("time")}, {c.Qualifiers.GetValueOrDefault("which")}"),
            Is.EqualTo(new[] { "five people: , ", "40 people: XXXX-09, " }));
    }

    [TestCase("Helen Cooper, 34, was elected.", "34: Helen Cooper")]
    [TestCase("Walter Smith Jr., 34, was elected.", "34: Walter Smith Jr")]
    [TestCase("The council elected 34-year-old bus driver Helen Cooper.", "34-year-old: Helen Cooper")]
    [TestCase("Helen Cooper, a 34-year-old driver, was elected.", "34-year-old: Helen Cooper")]
    [TestCase("Helen Cooper and her 12-year-old daughter were hurt.", "12-year-old: daughter")]
    [TestCase("Walter Smith shot a 12-year-old boy.", "12-year-old: boy")]
    [TestCase("The victim, 40, was found in Harlow.", "40: victim")]
    [TestCase("The suspect, a 34-year-old man, surrendered.", "34-year-old: suspect")]
    [TestCase("Walter Smith III, 38, was elected.", "38: Walter Smith III")]
    [TestCase("Visitors over 21 saw Helen Cooper.", "")]
    public void Gives_an_age_to_the_person_it_is_told_of(string text, string expected) =>
        Assert.That(string.Join('|', Claims(text, ClaimKind.Age).Select(c => $"{c.Evidence.Quote.Trim(' ', ',')}: {c.Subject.Label.TrimEnd('.')}")), Is.EqualTo(expected));

    private static string Show(string text, ClaimKind kind) =>
        string.Join('|', Claims(text, kind).Select(c => $"{c.Evidence.Quote}: " + string.Join(", ", new[] { c.Predicate, c.Qualifiers.GetValueOrDefault("counted"), c.Qualifiers.GetValueOrDefault("which"), c.Qualifiers.GetValueOrDefault("time") }.OfType<string>())));

    private static IEnumerable<Claim> Claims(string text, ClaimKind kind) =>
        Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" }).Article!.Claims.Where(c => c.Kind == kind);
}
