using FactCheck.Claims;
using FactCheck.Rules.Checks;
using FactCheck.Text;

namespace FactCheck.Tests.Rules.Checks;

public sealed class WordChecksTests
{
    [TestCase("We will rebuild the bridge before winter.", "we will rebuild the bridge", "agree", Description = "a cut")]
    [TestCase("We will rebuild the old bridge before winter.", "We will rebuild … before winter.", "agree", Description = "an ellipsis")]
    [TestCase("We should look for ways to widen it, not to close it.", "We should look for ways to shorten [the road], not to close it.", "conflict", Description = "other words beside the brackets")]
    [TestCase("He will rebuild it before the winter comes.", "[The mayor] will rebuild it before the winter comes.", "agree", Description = "brackets")]
    [TestCase("I've seen the river rise before.", "I have seen the river rise before.", "agree", Description = "a contraction")]
    [TestCase("The colour of the water changed overnight.", "The color of the water changed overnight.", "agree")]
    [TestCase("We saw the river rise over a bank.", "We saw the river rise over the bank.", "minor")]
    [TestCase("We will rebuild the bridge before winter.", "We will rebuild the bridge after winter.", "conflict")]
    [TestCase("Nobody saw the river rise so fast.", "Somebody saw the river rise so fast.", "conflict")]
    [TestCase("We saw something very strange in the river.", "We saw something strange in the river.", "conflict")]
    [TestCase("We did not see the river rise.", "We did see the river rise.", "conflict")]
    [TestCase("The river rose in the night and took the bridge.", "The town was quiet in the night before the fair.", "cannot-tell")]
    [TestCase("It is going to be a long winter. But it is not yet the end of our town.", "It is not yet the end of our town.", "agree", Description = "an earlier sentence")]
    [TestCase("All of it is gone.", "It is of no use.", "cannot-tell")]
    [TestCase("Six percent of the river is ours.", "6% of the river is ours.", "agree", Description = "figures and signs")]
    [TestCase("Sen. Ruiz said it is O.K. until 6:00 in the evening.", "Senator Ruiz said it is okay until 6 in the evening.", "agree", Description = "abbreviations")]
    [TestCase("By the eleventh hour the river rose over the bank.", "By the 11th hour the river rose over the bank.", "agree", Description = "ordinals")]
    [TestCase("We ask the WHO to look at the river.", "We ask the World Health Organization to look at the river.", "agree", Description = "initials")]
    [TestCase("It' s only the river that rose.", "It's only the river that rose.", "agree", Description = "torn apart")]
    [TestCase("The theatre by the river was flooded.", "The theater by the river was flooded.", "agree")]
    [TestCase("The judgement of the council came too late.", "The judgment of the council came too late.", "agree")]
    [TestCase("They analysed the water of the river twice.", "They analyzed the water of the river twice.", "agree")]
    [TestCase("They marched over the old bridge at night.", "They matched over the old bridge at night.", "conflict", Description = "one letter makes another word")]
    [TestCase("We were thinking about the farmers of the valley.", "We were thinking about the water, which rose all night.", "cannot-tell", Description = "a common beginning")]
    [TestCase("Our town stands on the brink of ruin today.", "come to the brink of ruin today", "cannot-tell", Description = "cut short, in other words")]
    [TestCase("She went to Dover to give the boats some rest.", "to give the boats some rest", "agree", Description = "a small word twice")]
    [TestCase("Never mind the f---ing river.", "Never mind the frozen river.", "agree", Description = "blotted out")]
    [TestCase("We will never sell any part of it again.", "We will never sell anything again.", "conflict")]
    [TestCase("We only hope to see the old bridge again.", "We hope to see the old bridge again.", "conflict")]
    [TestCase("The town slept and they flooded the valley.", "The town slept, and it flooded the valley.", "conflict", Description = "somebody else")]
    [TestCase("We ask the F.B.I. to look at the river.", "We ask the FBI to look at the river.", "agree", Description = "letters with stops")]
    [TestCase("The river was the garden of old Marshal Qadhruni for years.", "The river was the garden of old Marshal Gadruni for years.", "agree", Description = "a foreign name")]
    [TestCase("The town slept and it was as if nobody would ever cross the river.", "The town slept and it was the smell of smoke that woke us.", "cannot-tell", Description = "only a beginning in common")]
    [TestCase("We have found nothing so far on the cause or the place.", "We know as little as you of cause or place.", "cannot-tell", Description = "few words of meaning")]
    [TestCase("The boat by the river was lost.", "The boats by the river was lost.", "conflict")]
    public void Quotations_of_one_speaker(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new QuotationCheck(), Sides.Words(ClaimKind.Quotation, left), Sides.Words(ClaimKind.Quotation, right)).Word(), Is.EqualTo(answer));

    [TestCase("meet", false, "meet", true, "conflict")]
    [TestCase("meet", false, "meet", false, "agree")]
    [TestCase("arrive", false, "leave", false, "conflict")]
    [TestCase("leave", false, "arrive", false, "conflict")]
    [TestCase("arrive", false, "leave", true, "cannot-tell")]
    [TestCase("arrive", false, "sing", true, "cannot-tell")]
    public void Occurrences_by_polarity_and_opposites(string left, bool leftDenied, string right, bool rightDenied, string answer) =>
        Assert.That(
            Sides.Ask(new OccurrenceCheck(), Occurrence(left, leftDenied), Occurrence(right, rightDenied), new CompareSettings { Opposed = Lexicons.Standard["opposites"] }).Word(),
            Is.EqualTo(answer));

    [Test]
    public void What_had_not_happened_may_happen_later() =>
        Assert.That(
            Sides.Ask(new OccurrenceCheck(), Occurrence("meet", true).AsOf("2024-05-01"), Occurrence("meet", false).AsOf("2024-05-04")).Word(),
            Is.EqualTo("superseded"));

    [TestCase("first-degree murder", "second-degree murder", "conflict")]
    [TestCase("first-degree murder", "second-degree assault", "cannot-tell")]
    [TestCase("murder", "manslaughter", "conflict")]
    [TestCase("acquitted", "guilty", "conflict")]
    [TestCase("burglary", "burglary", "agree")]
    [TestCase("burglary", "arson", "cannot-tell")]
    public void Charges_of_one_person(string left, string right, string answer) =>
        Assert.That(Sides.Ask(new ChargeCheck(Lexicons.Standard), Sides.Words(ClaimKind.Charge, left), Sides.Words(ClaimKind.Charge, right)).Word(), Is.EqualTo(answer));

    [TestCase("Toulouse", null, "France", "FR", "agree")]
    [TestCase("San Diego", null, "California", null, "agree")]
    [TestCase("Toulouse", null, "Bordeaux", null, "conflict")]
    [TestCase("Texas", null, "Oklahoma", null, "conflict")]
    [TestCase("Calif.", null, "California", null, "agree")]
    [TestCase("Fla.", "US-FL", "Florida", "US-FL", "agree")]
    [TestCase("Fla.", null, "Florida", null, "agree")]
    [TestCase("Little Wexhold", null, "Little Wexhald", null, "conflict")]
    [TestCase("Little Wexhold", null, "the harbour", null, "cannot-tell")]
    [TestCase("Little Wexhold", "GB", "Great Tamble", "FR", "conflict")]
    public void Places_of_one_thing(string left, string? leftRegion, string right, string? rightRegion, string answer) =>
        Assert.That(Sides.Ask(new PlaceCheck(), Place(left, leftRegion), Place(right, rightRegion)).Word(), Is.EqualTo(answer));

    private static Claim Place(string text, string? region) => Sides.Claim(ClaimKind.Place, new PlaceValue(text, Folding.Fold(text), region));

    private static Claim Occurrence(string predicate, bool isDenied)
    {
        var polarity = isDenied ? Polarity.Negative : Polarity.Positive;
        return Sides.Claim(ClaimKind.Occurrence, new OccurrenceValue(predicate, predicate, polarity)) with { Polarity = polarity };
    }
}
