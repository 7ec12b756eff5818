using System.Text.Json;
using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

public sealed class EvalCommandTests
{
    private const string Left = "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.";
    private const string Right = "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said.";
    private Folder _folder = null!;

    [SetUp]
    public void Make()
    {
        _folder = new Folder();
        _folder.Add("articles.jsonl", $$"""
            {"id":"a","text":"{{Left}}","cluster":"ferry"}
            {"id":"b","text":"{{Right}}","cluster":"ferry"}

            """);
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("number", "must", "Twelve people", 1, 0)]
    [TestCase("other", "should", "Twelve", 1, 0)]
    [TestCase("person-name", "must", "Twelve people", 0, 1)] // Of another family.
    [TestCase("number", "must", "the mayor", 0, 1)] // Elsewhere.
    [TestCase("number", "may", "Twelve people", 0, 0)] // Neither a gain nor an error.
    public void A_finding_fits_a_label_of_its_family_on_two_of_its_sides(string kind, string tier, string quote, int found, int falseAlarms)
    {
        _folder.Add("discrepancies.jsonl", Label(kind, tier, quote));
        var run = Command.Run("eval", _folder.Path, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        var total = json.RootElement.GetProperty("total");

        Assert.That((run.ExitCode, total.GetProperty("found").GetInt32(), total.GetProperty("falseAlarms").GetInt32()), Is.EqualTo((0, found, falseAlarms)));
        Assert.That(json.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("precision").ValueKind), Has.All.EqualTo(JsonValueKind.Null), "no figure on so few");
    }

    [Test]
    public void A_false_alarm_on_a_trap_is_counted()
    {
        _folder.Add("traps.jsonl", """{"id":"t","evidence":[{"article":"a","quote":"Twelve"},{"article":"b","quote":"21"}]}""");
        var run = Command.Run("eval", _folder.Path);

        Assert.That(run.Output, Does.Contain("1 of 1 traps hit").And.Match("(?m)^all +0\\.00 "));
    }

    [Test]
    public void All_faults_of_the_labels_are_told_with_their_lines()
    {
        _folder.Add("discrepancies.jsonl", Label("numbr", "must", "Twelve") + "\n{\n" + Label("number", "must", "Thirteen"));
        var run = Command.Run("eval", _folder.Path);

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("discrepancies.jsonl:1:1: unknown kind 'numbr'; did you mean 'number'?")
            .And.Contains("discrepancies.jsonl:2:").And.Contains("discrepancies.jsonl:3:1: the quote \"Thirteen\" does not stand in article 'a'"));
    }

    [Test]
    public void A_pair_is_explained_by_what_keeps_it_apart()
    {
        var run = Command.Run("explain", "--pair", "a:0", "b:10", Path.Combine(_folder.Path, "articles.jsonl"));
        var other = Command.Run("explain", "--pair", "a:" + Left.IndexOf("Norwick", StringComparison.Ordinal), "b:10", Path.Combine(_folder.Path, "articles.jsonl"));
        var unknown = Command.Run("explain", "--pair", "a:0", "c:10", Path.Combine(_folder.Path, "articles.jsonl"));

        Assert.That((run.ExitCode, other.ExitCode), Is.EqualTo((0, 0)));
        Assert.That(run.Output, Does.Contain("rule: casualties/deaths").And.Contains("reported: it is reported as "));
        Assert.That(other.Output, Does.Contain("why not: one is a claim of kind place, the other of kind number"));
        Assert.That((unknown.ExitCode, unknown.Errors), Is.EqualTo((2, "factcheck: --pair: no article has the id 'c'; there are a, b\n")));
    }

    [Test]
    public void Coverage_counts_what_each_rule_takes()
    {
        var run = Command.Run("rules", "coverage", Path.Combine(_folder.Path, "articles.jsonl"));

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match("(?m)^casualties/deaths +2 +1 +1$").And.Match("(?m)^numbers/money +0 +0 +0$"));
    }

    private static string Label(string kind, string tier, string quote) =>
        $$"""{"id":"l","kind":"{{kind}}","tier":"{{tier}}","cluster":"ferry","positions":[{"evidence":[{"article":"a","quote":"{{quote}}"}]},{"evidence":[{"article":"b","quote":"21 people"}]}]}""";
}
