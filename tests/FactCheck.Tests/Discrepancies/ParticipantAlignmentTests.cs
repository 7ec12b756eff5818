using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;
using FactCheck.Values;

namespace FactCheck.Tests.Discrepancies;

public sealed class ParticipantAlignmentTests
{
    private const double Similarity = 0.7;

    [TestCase("PE CL", 1, "lima", "PE BO", 1, "lima", true)]
    [TestCase("PE CL", 1, null, "PE BO", 1, null, true, Description = "one day")]
    [TestCase("PE CL", 0, "lima", "PE BO", 0, "lima", true, Description = "one place")]
    [TestCase("PE CL", 0, null, "PE BO", 0, "lima", false, Description = "neither")]
    [TestCase("PE CL", 1, "lima", "PE BO", 2, "lima", false, Description = "two days")]
    [TestCase("PE CL", 1, "lima", "AR BO", 1, "lima", false, Description = "nobody in both")]
    [TestCase("PE CL", 1, "lima", "PE BO AR", 1, "lima", false, Description = "talks of two and of three")]
    public void One_happening(string names, int day, string? place, string others, int otherDay, string? otherPlace, bool areOne) =>
        Assert.That(ParticipantAlignment.Of(List(names, day, place), List(others, otherDay, otherPlace)).Score >= Similarity, Is.EqualTo(areOne));

    private static Claim List(string names, int day, string? place) => new()
    {
        Kind = ClaimKind.Participants,
        Subject = new ClaimSubject(SubjectType.Happening, "talks", ["meeting"]),
        Predicate = "talks",
        Value = new NamesValue(names, [.. names.Split(' ')]),
        Happening = new Happening
        {
            Form = "meeting",
            Head = "talks",
            HasKnownForm = true,
            Place = place,
            PartyCount = names.Split(' ').Length,
            Days = day == 0 ? null : DateInterval.Of(new DateOnly(2013, 5, day)),
        },
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, 1), "x", "x"),
    };
}
