using System.Text.Json;
using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

public sealed class CommandTests
{
    private const string Left = "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.";
    private const string Right = "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said.";
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = new Folder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("unknown command 'chek'", "chek", "x")]
    [TestCase("required argument 'PATH' missing", "check")]
    [TestCase("'xml' not recognized", "check", "x", "--format", "xml")]
    [TestCase("--threads takes a number from 1 to 256", "check", "x", "--threads", "0")]
    [TestCase("no such file or folder: /no/such", "check", "/no/such")]
    [TestCase("unknown option '--bogus'", "check", "--bogus")]
    public void Usage_errors_exit_with_2_and_say_what_is_wrong(string message, params string[] arguments)
    {
        var run = Command.Run(arguments);
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.StartWith("factcheck: ").And.Contains(message));
    }

    [Test]
    public void A_folder_without_a_readable_article_exits_with_2()
    {
        _folder.Add("empty.txt", "");
        var run = Command.Run("check", _folder.Path);
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((2, $"factcheck: no readable article in {_folder.Path}\n")));
    }

    [Test]
    public void Two_articles_with_one_id_are_named_both()
    {
        var (one, other) = (_folder.Add("a/x.txt", Left), _folder.Add("b/x.txt", Right));
        var run = Command.Run("extract", one, other);
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((2, $"factcheck: two articles have the id 'x.txt': {one} and {other}\n")));
    }

    [Test]
    [Platform(Include = "Linux")]
    public void A_full_disk_is_said_in_one_line()
    {
        _folder.Add("a.txt", Left);
        var run = Command.Run("check", _folder.Path, "--output", "/dev/full");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors, Does.StartWith("factcheck: the result cannot be written: ").And.Not.Contains("   at "));
    }

    [Test]
    public void The_same_article_given_twice_is_read_once()
    {
        var (one, other) = (_folder.Add("a/x.txt", Left), _folder.Add("b/x.txt", Left));
        var run = Command.Run("extract", one, other);
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((0, $"skipped x.txt: the same article as at {one}\n")));
        Assert.That(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
    }

    [Test]
    public void A_rule_file_with_faults_stops_the_run_with_all_of_them()
    {
        _folder.Add("in/a.txt", Left);
        _folder.Add("rules/a.yml", "title: t\nsevrity: error\nfind: 5\n");
        var run = Command.Run("check", Path.Combine(_folder.Path, "in"), "--rules", Path.Combine(_folder.Path, "rules"));
        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("a.yml:2:1: ").And.Match("\\d+ problems in 1 file; nothing was checked\\.\n$"));
    }

    [Test]
    public void Extract_prints_a_line_of_json_per_article_in_the_order_of_the_input()
    {
        _folder.Add("a.jsonl", string.Concat(Enumerable.Range(0, 50).Select(i => $$"""{"id":"{{i}}","text":"{{Left}}"}""" + "\n")));
        _folder.Add("broken.txt", [0, 1, 2, 0]);
        var run = Command.Run("extract", _folder.Path, "--threads", "2");
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Errors, Is.EqualTo("skipped broken.txt: binary, not text\n"));
            Assert.That(lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetProperty("id").GetString()), Is.EqualTo(Enumerable.Range(0, 50).Select(i => $"{i}")));
            Assert.That(lines[0], Does.Contain("\"kind\":\"quantity\""));
        });
    }

    [Test]
    public void The_report_does_not_depend_on_order_threads_or_place()
    {
        var (left, right) = (_folder.Add("one/left.txt", Left), _folder.Add("one/right.txt", Right));
        _folder.Add("two/left.txt", Left);
        _folder.Add("two/right.txt", Right);
        var first = Command.RunIn(Path.Combine(_folder.Path, "one"), "check", "left.txt", "right.txt", "--format", "json", "--threads", "1");
        var turned = Command.RunIn(Path.Combine(_folder.Path, "one"), "check", "right.txt", "left.txt", "--format", "json", "--threads", "2");
        var moved = Command.RunIn(Path.Combine(_folder.Path, "two"), "check", "right.txt", "left.txt", "--format", "json");
        var full = Command.Run("check", left, right, "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(turned.Output, Is.EqualTo(first.Output));
            Assert.That(moved.Output, Is.EqualTo(first.Output));
            Assert.That(full.Output.Replace(Path.Combine(_folder.Path, "one") + "/", "", StringComparison.Ordinal), Is.EqualTo(first.Output));
        });
    }

    [Test]
    public void Findings_exit_with_1_and_are_explained_by_their_id()
    {
        _folder.Add("left.txt", Left);
        _folder.Add("right.txt", Right);
        var report = Path.Combine(_folder.Path, "report.json");
        var run = Command.Run("check", _folder.Path, "--format", "json", "--output", report);
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        var found = json.RootElement.GetProperty("discrepancies");
        Assert.That((run.ExitCode, run.Output, found.GetArrayLength()), Is.EqualTo((1, "", 1)));

        var id = found[0].GetProperty("id").GetString()!;
        var explained = Command.Run("explain", id[..6], _folder.Path);
        Assert.That((explained.ExitCode, explained.Errors), Is.EqualTo((0, "")));
        Assert.That(explained.Output, Does.Contain($"finding: {id}").And.Contains("Position 1: ").And.Contains("left.txt"));
    }

    [Test]
    public void Show_marks_what_was_read()
    {
        var path = _folder.Add("left.txt", Left);
        Assert.That(Command.Run("show", path).Output, Does.Contain("[# Twelve"));
    }
}
