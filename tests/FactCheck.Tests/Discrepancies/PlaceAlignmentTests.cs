using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Tests.Discrepancies;

public sealed class PlaceAlignmentTests
{
    [TestCase("Marbury", "Marberry", true)]
    [TestCase("Marbury", "Marbury", false)]
    [TestCase("Marbury", "Marbury Falls", false)]
    [TestCase("Marbury", "Harlow", false)]
    [TestCase("Rome", "Rhome", false, Description = "short names have neighbours")]
    public void Two_spellings_of_one_place(string name, string other, bool areNear) =>
        Assert.That(PlaceAlignment.AreNear(Place(name), Place(other)), Is.EqualTo(areNear));

    [Test]
    public void The_place_of_a_happening_is_spelled_in_two_ways_too()
    {
        var quake = new ClaimSubject(SubjectType.Happening, "quake", ["earthquake"]);
        Assert.That(PlaceAlignment.AreNear(Place("Marbury") with { Subject = quake }, Place("Marberry")), Is.True);
    }

    private static Claim Place(string name) => new()
    {
        Kind = ClaimKind.Place,
        Subject = new ClaimSubject(SubjectType.Place, name, [Folding.Fold(name)]),
        Predicate = "be",
        Value = new PlaceValue(name, Folding.Fold(name), null),
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, name.Length), name, name),
    };
}
