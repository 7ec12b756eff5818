using FactCheck.Feeds.Lists;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Feeds.Lists;

public sealed class FeedListReaderTests
{
    [Test]
    public void Reads_all_keys()
    {
        var list = FeedListReader.Read("feeds.yml", """
            contact: https://desk.example/about
            pause: 2s
            feeds:
              - outlet: The Ferry
                family: Ferry Media
                addresses:
                  - https://ferry.example/rss
                  - https://ferry.example/atom
                schedule: 6h
                language: en-GB
                pages: always
                allow-private: true
              - outlet: The Quay
                addresses: http://quay.example/feed.json
            """, [])!;
        var feed = list.Feeds[0];
        Assert.Multiple(() =>
        {
            Assert.That((list.Contact, list.Pause, list.Feeds.Length), Is.EqualTo(("https://desk.example/about", TimeSpan.FromSeconds(2), 2)));
            Assert.That((feed.Outlet, feed.Family, feed.Addresses.Length, feed.Schedule), Is.EqualTo(("The Ferry", "Ferry Media", 2, TimeSpan.FromHours(6))));
            Assert.That((feed.Language, feed.Pages, feed.AllowsPrivate), Is.EqualTo(("en-GB", PageUse.Always, true)));
            Assert.That((list.Feeds[1].Pages, list.Feeds[1].AllowsPrivate, list.Feeds[1].Schedule), Is.EqualTo((PageUse.WhenNeeded, false, TimeSpan.Zero)));
        });
    }

    [TestCase("", "1:1: expected a feed list: the key 'feeds' with a list below it")]
    [TestCase("feeds: []", "1:8: 'feeds': expected a list with an entry for each outlet, found a list")]
    [TestCase("feedz: 1", "1:1: a feed list needs the key 'feeds'", "1:1: unknown key 'feedz'; did you mean 'feeds'?")]
    [TestCase("feeds: [x]", "1:9: expected an entry with the keys 'outlet' and 'addresses', found 'x'")]
    [TestCase("feeds:\n  - outlet: A\n    addresses: ftp://a.example\n    pages: sometimes\n    allow-private: yes", "3:16: 'addresses': expected an address that begins with http:// or https://, found 'ftp://a.example'", "4:12: unknown pages 'sometimes'; known are when-needed, always, never", "5:20: 'allow-private': expected true or false, found 'yes'")]
    [TestCase("feeds:\n  - outlet: A\n    addresses: [https://a.example, https://a.example/]\n    schedule: often", "3:36: this address stands already on line 3", "4:15: 'schedule': expected a length of time such as 6h (s, min, h, d, w), a year at most; found 'often'")]
    [TestCase("feeds:\n  - outlet: A\n    addresses: https://me:secret@a.example\n    language: English", "3:16: 'addresses': a name or password in an address is not sent; leave it out", "4:15: 'language': expected a code such as en or en-GB, found 'English'")]
    public void Says_everything_that_is_wrong(string text, params string[] expected)
    {
        var problems = new List<FileProblem>();
        var list = FeedListReader.Read("feeds.yml", text, problems);
        Assert.Multiple(() =>
        {
            Assert.That(list, Is.Null);
            Assert.That(problems.Order().Select(p => p.ToString()), Is.EqualTo(expected.Select(e => "feeds.yml:" + e)));
        });
    }

    /// <summary>An editor that follows the schema offers the keys that the reader knows.</summary>
    [Test]
    public void The_schema_has_the_same_keys()
    {
        var problems = new List<FileProblem>();
        FeedListReader.Read("feeds.yml", "xyzzy: 1\nfeeds:\n  - xyzzy: 1\n", problems);
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Schema()));
        var list = schema.RootElement.GetProperty("properties");
        var feed = list.GetProperty("feeds").GetProperty("items").GetProperty("properties");
        Assert.That(
            problems.Select(p => p.Message).Where(m => m.Contains("xyzzy", StringComparison.Ordinal)),
            Is.EquivalentTo(new[] { list, feed }.Select(p => $"unknown key 'xyzzy'; known are {string.Join(", ", p.EnumerateObject().Select(k => k.Name))}")));
    }

    private static string Schema()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "rules", "schema", "feeds.schema.json");
    }
}
