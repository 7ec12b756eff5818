using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Rules;

namespace FactCheck.Tests.Claims.Derivations;

/// <summary>The whole as stated, and the sum of its parts.</summary>
public sealed class PartSumsTests
{
    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [TestCase("Fourteen people were rescued: nine men and six women.", "Fourteen people|nine men + six women = 15")]
    [TestCase("The 25 sailors (12 Peruvian and 11 Chilean) were flown home.", "25 sailors|12 Peruvian + 11 Chilean = 23")]
    [TestCase("The crash hurt 14 people (nine passengers and six crew members).", "14 people|nine passengers + six crew members = 15")]
    [TestCase("The park has 1,240 species in all - 530 animals and 720 plants.", "1,240 species|530 animals + 720 plants = 1,250")]
    [TestCase("The jury of 12, seven women and six men, took four hours.", "12|seven women + six men = 13")]
    [TestCase("The fund has $10 million: $6 million from the state and $5 million from donors.", "$10 million|$6 million + $5 million = 11,000,000 USD")]
    public void Parts_behind_a_colon_a_dash_or_in_brackets_are_all_of_it(string text, string expected) => Assert.That(Show(text), Is.EqualTo(expected));

    [TestCase("Twelve people died, including five civilians and six soldiers.", "Twelve people|five civilians + six soldiers = at least 11")]
    [TestCase("The fire left 12 dead, among them seven students and six teachers.", "12|seven students + six teachers = at least 13")]
    [TestCase("Of the 20 sailors held, 12 are known to be Peruvian and 11 Chilean.", "20 sailors|12 Peruvian + 11 Chilean = at least 23")]
    [TestCase("Nine men and six women were killed.", "nine men + six women = at least 15")]
    public void Some_parts_are_so_many_at_least(string text, string expected) => Assert.That(Show(text).ToLowerInvariant(), Is.EqualTo(expected.ToLowerInvariant()));

    [TestCase("Twelve people were hurt, including seven students and six women.", Description = "a student can be a woman")]
    [TestCase("The storm killed 12 civilians, seven soldiers and six policemen.", Description = "a list of three")]
    [TestCase("Twelve people were hurt: three men and two women, and others are missing.")]
    [TestCase("He played 10 games: 300 points and 20 rebounds.", Description = "no parts of games")]
    [TestCase("Ten people died (six men and three women), and one body has not been identified.")]
    [TestCase("Each of the 40 rooms has two beds and three chairs.")]
    public void Passes_over_what_need_not_add_up(string text) => Assert.That(Show(text), Is.Empty);

    private static string Show(string text) => string.Join('|', Pipeline.Read(new RawArticle { Id = "a", IsClean = true, Text = text, Sha256 = "" })
        .Article!.Claims.Where(c => c.Derivation is { By: DerivedBy.Sum }).Select(c => c.Derivation!.Shown ?? c.Value.Text).Distinct());
}
