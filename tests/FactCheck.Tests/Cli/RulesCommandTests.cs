namespace FactCheck.Tests.Cli;

public sealed class RulesCommandTests
{
    private string _folder = "";

    [SetUp]
    public void Make() => _folder = Directory.CreateTempSubdirectory("rules-").FullName;

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_standard_rules_are_listed()
    {
        var run = Command.Run("rules", "list");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Match("(?m)^casualties/deaths +number +error +Number of people killed$"));
        });
    }

    [Test]
    public void Every_fault_of_a_file_is_named_and_nothing_runs()
    {
        File.WriteAllText(Path.Combine(_folder, "rule.yml"), FactCheck.Tests.Rules.RuleText.Right
            .Replace("status: stable", "status: sure", StringComparison.Ordinal)
            .Replace("kind: number", "kind: numbers", StringComparison.Ordinal)
            .Replace("on: event", "on: evnt", StringComparison.Ordinal)
            .Replace("window: 12h", "window: soon", StringComparison.Ordinal)
            .Replace("severity: error", "severty: error", StringComparison.Ordinal));

        var run = Command.RunIn(_folder, "rules", "validate", "--rules", ".");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Output, Is.Empty);
            Assert.That(run.Errors.Split('\n').Count(l => l.Contains("rule.yml:", StringComparison.Ordinal)), Is.EqualTo(6), "five faults, one of which is also a missing key");
            Assert.That(run.Errors, Does.Contain("6 problems in 1 file; nothing was checked."));
        });
    }

    [Test]
    public void A_failing_example_is_named_and_ends_with_2()
    {
        File.WriteAllText(Path.Combine(_folder, "rule.yml"), FactCheck.Tests.Rules.RuleText.Right
            .Replace("Twenty people died.", "Twelve people died.", StringComparison.Ordinal));

        var run = Command.RunIn(_folder, "rules", "test", "--rules", ".");

        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Output, Does.Contain("rule.yml:20:7: expected conflict; the rule reports nothing"));
            Assert.That(run.Output, Does.EndWith("1 rule, 1 example, 1 failing.\n"));
        });
    }
}
