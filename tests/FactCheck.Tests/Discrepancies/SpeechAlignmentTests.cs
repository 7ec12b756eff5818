using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Text;

namespace FactCheck.Tests.Discrepancies;

public sealed class SpeechAlignmentTests
{
    private const double Similarity = 0.6;
    private const double OfOthers = 0.8;

    [TestCase("ana ruiz", "the old bridge is safe", "ruiz", "the old bridge was safe today", true)]
    [TestCase("ana ruiz", "the old bridge is safe", "", "the old bridge was safe today", true, Description = "one speaker not known")]
    [TestCase("ana ruiz", "the old bridge is safe", "a witness", "the old bridge was safe", true, Description = "one speaker without a name")]
    [TestCase("ana ruiz", "the old bridge is safe", "tom brandt", "the old bridge was safe", false)]
    [TestCase("ana ruiz", "the old bridge over our river will stand for another hundred years", "the town", "the old bridge over our river stands for another hundred years", true, Description = "a whole sentence")]
    [TestCase("ana ruiz", "we are all very glad", "ana ruiz", "the old bridge is safe", false)]
    public void Words_of_one_speaker(string speaker, string words, string other, string otherWords, bool areOne) =>
        Assert.That(SpeechAlignment.Of(Quotation(speaker, words), Quotation(other, otherWords)).Score >= Similarity, Is.EqualTo(areOne));

    [TestCase("we will rebuild the old bridge before winter", "we will rebuild the old bridge of harlow before winter", true)]
    [TestCase("we will rebuild the old bridge before winter", "we will rebuild the old mill before spring", false)]
    [TestCase("we all love the old bridge", "we all love the old bridge", false, Description = "few words with meaning")]
    public void Words_whoever_says_them(string words, string others, bool areOne) =>
        Assert.That(SpeechAlignment.Of(Attribution("ana ruiz", words), Attribution("tom brandt", others)).Score >= OfOthers, Is.EqualTo(areOne));

    private static Claim Attribution(string speaker, string words) => Quotation(speaker, words) with
    {
        Kind = ClaimKind.Attribution,
        Subject = new ClaimSubject(SubjectType.Thing, words, [.. words.Split(' ').Distinct().Order(StringComparer.Ordinal)]),
        Value = new NamesValue(speaker, [speaker]),
    };

    private static Claim Quotation(string speaker, string words) => new()
    {
        Kind = ClaimKind.Quotation,
        Subject = new ClaimSubject(SubjectType.Person, speaker, [.. speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries)]) { Entity = speaker is "" or "a witness" ? null : speaker },
        Predicate = "say",
        Value = new WordsValue(words, [.. words.Split(' ')]),
        Evidence = new EvidenceSpan("a", ArticleField.Text, new TextSpan(0, words.Length), words, words),
    };
}
