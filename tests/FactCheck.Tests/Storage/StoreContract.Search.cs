using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public void Words_find_a_discrepancy_whose_words_begin_so()
    {
        Compare(("a", Twelve), ("b", TwentyOne));
        Compare(("c", Twelve.Replace("Marlow", "Holm", StringComparison.Ordinal)), ("d", Thirty.Replace("Marlow", "Holm", StringComparison.Ordinal)));
        (string Text, int Found)[] searches =
        [
            ("twelve people", 2), ("TWELVE péople", 2), ("peop", 2), ("eople", 0), ("21", 1), ("2", 0), ("twelve nobody", 0), ("Thirty, people", 1), ("thirty OR 21", 0),
            ("", 2), (" ", 2), ("%", 0), ("\"", 0), ("\u201ctwelve\u201d (people)", 2), ("twelve's", 0), ("-people", 2), ("peop*", 2), ("tw\u0301elve", 2),
        ];
        Assert.That(searches.Select(s => (s.Text, Store.Count(new DiscrepancyQuery { Text = s.Text }))), Is.EqualTo(searches));
    }

    [TestCase("people\" OR \"1")]
    [TestCase("' or '1'='1")]
    [TestCase("people'); drop table discrepancy; --")]
    [TestCase("people' | !'nobody")]
    [TestCase("words:people NEAR(people, 2) AND NOT {words}:x ^people")]
    [TestCase("people:* & <-> !x")]
    [TestCase("\\ \\' \0 people \ud800 \ud83d\ude00")]
    public void What_is_typed_is_words_and_nothing_else(string text)
    {
        Compare(("a", Twelve), ("b", TwentyOne));
        Assert.That(Store.Discrepancies(new DiscrepancyQuery { Text = text }), Has.Count.EqualTo(Store.Count(new DiscrepancyQuery { Text = text })));
        Assert.That(Store.Count(new DiscrepancyQuery { Text = "people" }), Is.EqualTo(1));
    }

    [Test]
    public void A_discrepancy_is_found_by_its_present_words()
    {
        var (_, story, _) = Compare(("a", Twelve), ("b", TwentyOne));
        CompareAgain(story, ("a", Twelve), ("b", TwentyOne), ("c", TwentyOne.Replace("a ferry", "the Osprey", StringComparison.Ordinal)));
        var longest = new string('x', 10_000);
        Assert.That(new[] { "21", "people", longest }.Select(text => Store.Count(new DiscrepancyQuery { Text = text })), Is.EqualTo(new[] { 1, 1, 0 }));
    }
}
