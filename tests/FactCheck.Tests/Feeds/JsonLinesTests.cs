namespace FactCheck.Tests.Feeds;

public sealed class JsonLinesTests
{
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Reads_all_fields_and_passes_over_others()
    {
        _folder.Add("a.jsonl", """
            {"cluster": {"a": [1, 2]}, "id": "x1", "outlet": "The Ferry", "title": "T", "author": "A B", "published": "2020-01-02", "updated": null, "url": "u", "language": "en", "text": "It rained.\r\n"}
            """);
        var article = _folder.Only();
        Assert.Multiple(() =>
        {
            Assert.That((article.Id, article.Outlet, article.Title, article.Author, article.Published), Is.EqualTo(("x1", "The Ferry", "T", "A B", "2020-01-02")));
            Assert.That((article.Updated, article.Url, article.Language, article.IsClean), Is.EqualTo(((string?)null, "u", "en", true)));
            Assert.That(article.Text, Is.EqualTo("It rained.\r\n"), "the text is the giver's, to the last character");
        });
    }

    [TestCase("not json", "no JSON object")]
    [TestCase("[1]", "no JSON object")]
    [TestCase("""{"id":"b","text":"cut o""", "no JSON object")]
    [TestCase("""{"text":"t"}""", "no 'id'")]
    [TestCase("""{"id":"b","text":"t"} {"id":"c","text":"t"}""", "no JSON object")]
    [TestCase("""{"id":"b","text":5.5,"text":null}""", "no 'text'")]
    public void Skips_a_bad_line_and_goes_on(string line, string reason)
    {
        _folder.Add("a.jsonl", line + "\n\n{\"id\":\"good\",\"text\":\"t\"}");
        var results = _folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(results, Has.Count.EqualTo(2));
            Assert.That(results[0].Skipped?.Reason, Does.StartWith(reason));
            Assert.That(results[1].Article?.Id, Is.EqualTo("good"));
        });
    }

    [Test]
    public void A_lone_surrogate_becomes_a_replacement_character_of_the_same_length()
    {
        _folder.Add("a.jsonl", """{"id":"a","text":"x\ud83dy \ud83d\ude00 \\ud83d"}""");
        Assert.That(_folder.Only().Text, Is.EqualTo("x\ufffdy \ud83d\ude00 \\ud83d"));
    }

    [Test]
    public void A_line_in_another_encoding_is_read()
    {
        _folder.Add("a.jsonl", [.. "{\"id\":\"a\",\"text\":\"M"u8, 0xe1, .. "laga\"}"u8]);
        Assert.That(_folder.Only().Text, Is.EqualTo("Málaga"));
    }

    [Test]
    public void Lines_longer_than_the_buffer_are_whole_and_overlong_ones_are_skipped()
    {
        var text = new string('a', 700_000);
        _folder.Add("a.jsonl", $$"""
            {"id":"1","text":"{{text}}"}
            {"id":"2","text":"{{new string('b', 21_000_000)}}"}
            {"id":"3","text":"{{text}}"}
            """);
        var results = _folder.Read();
        Assert.Multiple(() =>
        {
            Assert.That(results.Select(r => r.Article?.Id ?? r.Skipped!.Article), Is.EqualTo(new[] { "1", "a.jsonl:2", "3" }));
            Assert.That(results[1].Skipped?.Reason, Does.StartWith("over 20 MB (21.0 MB)"));
            Assert.That(results[2].Article?.Text, Is.EqualTo(text));
        });
    }
}
