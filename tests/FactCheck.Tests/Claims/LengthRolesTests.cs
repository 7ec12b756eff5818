using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims;

/// <summary>Each length of time as "quote: what lasted".</summary>
public sealed class LengthRolesTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("The singer was hospitalized for about five weeks.", "about five weeks: length of a person's stay in hospital")]
    [TestCase("The singer was in hospital for five weeks before she died.", "five weeks: length of a person's stay in hospital")]
    [TestCase("A three-week trial began in Harlow.", "three-week: length of trial")]
    [TestCase("The mayor walked out after two hours of negotiations.", "two hours: length of meeting")]
    [TestCase("The trial lasted two weeks and cost a fortune.", "two weeks: length of trial")]
    [TestCase("The earthquake was felt for 20 seconds in Harlow.", "20 seconds: length of earthquake")]
    [TestCase("The jury deliberated for six hours.", "six hours: length of deliberation")]
    [TestCase("The mayor held talks with the union for two hours.", "two hours: length of meeting")]
    public void A_length_is_of_what_lasted(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("She resigned after two years.", "two years: year")]
    [TestCase("He walked for two hours.", "two hours: hour")]
    public void A_length_without_such_a_word_is_of_nothing(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("His lawyers kept him out of prison for nine years.", "nine years: year")]
    public void Out_of_prison_is_no_sentence(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("He was sentenced to three years in prison.", "three years: sentence")]
    [TestCase("He received a sentence of three years.", "three years: sentence")]
    [TestCase("He served four months in prison.", "four months: time served")]
    [TestCase("He is serving a three-year sentence in prison.", "three-year: sentence")]
    [TestCase("He was sentenced to three years in prison, with all but six months suspended.", "three years: suspended sentence|six months: suspension")]
    public void A_sentence_is_not_the_time_served(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [Test]
    public void A_year_that_an_article_without_a_date_does_not_print_tells_no_time()
    {
        var claims = Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = "The mill was built in 1950. She had been in hospital for five weeks when she fell on December 2. She died in 2008.", Sha256 = "" }).Article!.Claims;

        Assert.That(claims.Single(c => c.Kind == ClaimKind.Duration).Qualifiers, Does.Not.ContainKey("time"));
    }

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Published = "2013-05-02", Sha256 = "" })
        .Article!.Claims.Where(c => c.Kind == ClaimKind.Duration).Select(c => $"{c.Evidence.Quote}: {c.Subject.Label}"));
}
