using FactCheck.Articles;

namespace FactCheck.Tests.Articles;

public sealed class ArticleTests
{
    [TestCase("/desk/in/mine/echo.txt", null, "mine/echo.txt")]
    [TestCase("/echo.txt", null, "echo.txt")]
    [TestCase("/desk/in/all.jsonl#7", null, "in/all.jsonl#7")]
    [TestCase("mine/echo.txt", null, "mine/echo.txt")]
    [TestCase("https://ferry.example/2024/1", null, "https://ferry.example/2024/1")]
    [TestCase("/desk/in/mine/echo.txt", "Hollis Echo", "Hollis Echo")]
    public void An_article_without_an_outlet_is_shown_by_its_own_name(string id, string? outlet, string shown) =>
        Assert.That(new Article { Id = id, Outlet = outlet, Text = "", Sha256 = "" }.ShownOutlet, Is.EqualTo(shown));
}
