using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Tests.Discrepancies;

public sealed class RelationAlignmentTests
{
    [TestCase("tom brandt", "ana ruiz", "tom brandt", "ana ruiz", true)]
    [TestCase("tom", "ana ruiz", "tom brandt", "ruiz", true, Description = "a part alone")]
    [TestCase("tom brandt", "ana ruiz", "jim brandt", "ana ruiz", false, Description = "a family")]
    [TestCase("tom brandt", "ana ruiz", "tom brandt", "luis ruiz", false, Description = "of another of the family")]
    [TestCase("tom brandt", "ana ruiz", "tom brandt", null, false, Description = "whose is not told")]
    public void The_same_two_persons(string person, string? of, string other, string? ofOther, bool areOne) =>
        Assert.That(RelationAlignment.Of(Relation(person, of), Relation(other, ofOther)).Score > 0, Is.EqualTo(areOne));

    private static Claim Relation(string person, string? of) => new()
    {
        Kind = ClaimKind.Relation,
        Subject = new ClaimSubject(SubjectType.Person, person, [.. person.Split(' ')]),
        Predicate = "be",
        Value = new WordsValue("son", ["son"]),
        Qualifiers = of is null ? ImmutableSortedDictionary<string, string>.Empty : ImmutableSortedDictionary<string, string>.Empty.Add("of", of),
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, 1), "x", "x"),
    };
}
