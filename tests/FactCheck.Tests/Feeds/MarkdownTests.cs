namespace FactCheck.Tests.Feeds;

public sealed class MarkdownTests
{
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Reads_front_matter_as_people_write_it()
    {
        _folder.Add("a.md", "---\noutlet: The Ferry (digest)\ntitle: Talks: what now?\npublished: 2023-05-01 # a Monday\ndigest-of: x\ntags: [a, b]\nlanguage: 'en'\n---\nIt rained.\n");
        var article = _folder.Only();
        Assert.That(
            (article.Outlet, article.Title, article.Published, article.Language, article.Text),
            Is.EqualTo(("The Ferry (digest)", "Talks: what now?", "2023-05-01", "en", "It rained.")));
    }

    [Test]
    public void Reads_yaml_where_a_value_goes_over_several_lines()
    {
        _folder.Add("a.md", "---\nauthor:\n  - Ann Lee\n  - Bo Ek\ntitle: >\n  A long\n  title\n---\nIt rained.\n");
        var article = _folder.Only();
        Assert.That((article.Author, article.Title?.Trim()), Is.EqualTo(("Ann Lee, Bo Ek", "A long title")));
    }

    [TestCase("# Rain\n\nIt *rained* in **Oslo** on [Monday](http://example.org/a).", "Rain", "It rained in Oslo on Monday.")]
    [TestCase("It rained.\n\n## More rain\n\n> “2 * 3 is six”, snake_case said.", null, "It rained.\n\nMore rain\n\n“2 * 3 is six”, snake_case said.")]
    [TestCase("![a cloud](c.png)It rained\\* [sic].", null, "It rained* [sic].")]
    [TestCase("---\nno front matter", null, "\nno front matter")]
    public void Keeps_the_words_and_takes_out_the_marks(string markdown, string? title, string text)
    {
        _folder.Add("a.md", markdown);
        var article = _folder.Only();
        Assert.That((article.Title, article.Text), Is.EqualTo((title, text.TrimStart('\n'))));
    }
}
