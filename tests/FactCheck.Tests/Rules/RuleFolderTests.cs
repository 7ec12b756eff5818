using FactCheck.Rules;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Rules;

public sealed class RuleFolderTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("rules-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Files_are_read_in_the_order_of_their_ids()
    {
        Write("b/two.yml", "title: b");
        Write("a/one.yml", "title: a");
        Write("notes.txt", "no rule");

        Assert.That(RuleFolder.Read(_folder, []).Select(f => f.Id), Is.EqualTo(new[] { "a/one", "b/two" }));
    }

    [Test]
    public void One_file_is_a_pack_of_its_own()
    {
        Write("a/one.yml", "title: a");

        Assert.That(RuleFolder.Read(Path.Combine(_folder, "a", "one.yml"), []).Single().Id, Is.EqualTo("one"));
    }

    [Test]
    public void A_folder_that_leads_back_to_itself_is_no_trap()
    {
        Write("a/one.yml", "title: a");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "again"), _folder);

        Assert.That(RuleFolder.Read(_folder, []), Has.Length.EqualTo(1));
    }

    [Test]
    public void What_cannot_be_read_is_a_problem_and_the_rest_is_read()
    {
        Write("one.yml", "title: a");
        File.CreateSymbolicLink(Path.Combine(_folder, "gone.yml"), Path.Combine(_folder, "nowhere.yml"));
        File.WriteAllText(Path.Combine(_folder, "long.yml"), new string('x', YamlReader.MaximumCharacters + 1));

        var problems = new List<FileProblem>();
        var files = RuleFolder.Read(_folder, problems);

        Assert.Multiple(() =>
        {
            Assert.That(files.Select(f => f.Id), Is.EqualTo(new[] { "one" }));
            Assert.That(problems.Order().Select(p => Path.GetFileName(p.Path)), Is.EqualTo(new[] { "gone.yml", "long.yml" }));
        });
    }

    [Test]
    public void A_folder_that_is_not_there_is_a_problem()
    {
        var problems = new List<FileProblem>();

        Assert.Multiple(() =>
        {
            Assert.That(RuleFolder.Read(Path.Combine(_folder, "none"), problems), Is.Empty);
            Assert.That(problems, Has.Count.EqualTo(1));
        });
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
