using FactCheck.Feeds.Fetching;

namespace FactCheck.Tests.Feeds.Fetching;

public sealed class RobotsRulesTests
{
    [TestCase("User-agent: *\nDisallow: /", "/a", false)]
    [TestCase("User-agent: *\nDisallow:", "/a", true)]
    [TestCase("User-agent: *\nDisallow: /\n\nUser-agent: FactCheck\nDisallow: /b", "/a", true)]
    [TestCase("User-agent: factcheck\nUser-agent: other\nDisallow: /b # not here", "/b/c", false)]
    [TestCase("User-agent: other\nDisallow: /", "/a", true)]
    [TestCase("user-agent: *\ndisallow: /a\nallow: /a/b", "/a/b", true)]
    [TestCase("user-agent: *\nallow: /a\ndisallow: /a", "/a", true, Description = "of two as long, the allowing one")]
    [TestCase("user-agent: *\ndisallow: /*.xml$", "/feed.xml", false)]
    [TestCase("user-agent: *\ndisallow: /*.xml$", "/feed.xml?x=1", true)]
    [TestCase("user-agent: *\ndisallow: /a%7eb", "/a~b", false)]
    [TestCase("user-agent: *\ndisallow: /caf\u00e9", "/caf%C3%A9", false)]
    [TestCase("user-agent: *\ndisallow: /", "/robots.txt", true)]
    [TestCase("", "/a", true)]
    public void Follows_rfc_9309(string robots, string path, bool isAllowed) =>
        Assert.That(RobotsRules.Parse(robots, "FactCheck").Allows(new Uri("https://a.example" + path)), Is.EqualTo(isAllowed));

    [Test]
    public void A_pattern_of_stars_ends_soon() =>
        Assert.That(RobotsRules.Parse("user-agent: *\ndisallow: /" + string.Concat(Enumerable.Repeat("*a", 900)) + "$", "FactCheck").Allows(new Uri("https://a.example/" + new string('a', 1500) + "b")), Is.True);
}
