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

    private static Claim Place(string name) => new()
    {
        Kind = ClaimKind.Place,
        Subject = new ClaimSubject(SubjectType.Place, name, [Folding.Fold(name)]),
        Predicate = "be",
        Value = new PlaceValue(name, Folding.Fold(name), null),
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, name.Length), name, name),
    };
}
