using FactCheck.Text.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Tests.Text.Yaml;

public sealed class YamlReaderTests
{
    private static string[] Problems(string text)
    {
        var problems = new List<FileProblem>();
        YamlReader.Read("f.yml", text, problems);
        return [.. problems.Select(p => p.ToString())];
    }

    [TestCase("a: &x 1\nb: *x", "f.yml:1:4: anchors (&name) are not read; write the value out")]
    [TestCase("b: *x", "f.yml:1:4: aliases (*name) are not read; write the value out")]
    [TestCase("a: !!binary aGk=", "f.yml:1:4: tags (!name) are not read; leave the tag out")]
    [TestCase("a: 1\na: 2", "f.yml:2:1: key 'a' stands twice")]
    [TestCase("a: 1\n---\nb: 2", "f.yml:3:1: a second document in one file; one is read")]
    [TestCase("? [a, b]\n: 1", "f.yml:1:3: expected a key of one word")]
    public void What_is_not_read_is_named(string text, string problem) => Assert.That(Problems(text), Is.EqualTo(new[] { problem }));

    [TestCase("[")]
    [TestCase("{")]
    [TestCase("[{")]
    [TestCase("- ")]
    [TestCase("a: [")]
    [TestCase("? ")]
    public void Deep_nesting_is_refused(string bracket) =>
        Assert.That(Problems(string.Concat(Enumerable.Repeat(bracket, 100_000))), Has.Length.EqualTo(1));

    [TestCase("a:\n\t- b")]
    [TestCase("a: \"b")]
    [TestCase("a: b: c")]
    [TestCase("a: [b")]
    [TestCase("@")]
    [TestCase("%YAML 9.9\n---\na: 1")]
    public void Broken_YAML_is_one_problem_with_a_place(string text) =>
        Assert.That(Problems(text), Has.Length.EqualTo(1).And.All.Matches("^f\\.yml:[1-9][0-9]*:[1-9][0-9]*: .+"));

    [Test]
    public void Scalars_stay_as_written()
    {
        var root = (YamlMapping)YamlReader.Read("f.yml", "a: yes\nb: 010\nc: 2024-05-01\nd: ~\n", [])!;

        Assert.That(root.Entries.Select(e => ((YamlScalar)e.Value).Value), Is.EqualTo(new[] { "yes", "010", "2024-05-01", "~" }));
    }

    [Test]
    public void Any_text_is_read_or_refused() =>
        Prop.ForAll<NonNull<string>>(text => Problems(text.Get) is not null).QuickCheckThrowOnFailure();
}
