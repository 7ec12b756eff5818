using System.Text.Json;
using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

/// <summary>The house configuration as a person meets it: in the working folder of the command.</summary>
public sealed class HouseCommandTests
{
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = NorwickFolder.Make();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void A_suppressed_finding_is_told_apart_and_fails_no_run()
    {
        _folder.Add("factcheck.yml", "suppress:\n  - {rule: casualties/deaths, reason: the count is open, owner: Ana, expires: 2999-12-31}\n");
        var text = Command.RunIn(Path.Combine(_folder.Path, "in"), "check", ".");
        var json = Command.RunIn(_folder.Path, "check", "in", "--format", "json");
        using var report = JsonDocument.Parse(json.Output);

        Assert.That((text.ExitCode, text.Output, text.Errors), Is.EqualTo((0, "Nothing found that differs in 2 articles. 1 suppressed.\n", "")));
        Assert.That(report.RootElement.GetProperty("discrepancies").GetArrayLength(), Is.Zero);
        var suppression = report.RootElement.GetProperty("suppressed")[0].GetProperty("suppression");
        Assert.That(suppression.GetProperty("owner").GetString(), Is.EqualTo("Ana"));
        Assert.That(suppression.GetProperty("place").GetString(), Is.EqualTo("factcheck.yml:2"));
        var explained = Command.RunIn(_folder.Path, "explain", report.RootElement.GetProperty("suppressed")[0].GetProperty("id").GetString()!, "in");
        Assert.That(explained.Output, Does.Contain("suppressed: the count is open (Ana, until 2999-12-31)\n"));
    }

    [Test]
    public void A_baseline_is_written_and_marks_what_it_names()
    {
        var written = Command.RunIn(_folder.Path, "check", "in", "--write-baseline", "known.txt");
        var marked = Command.RunIn(_folder.Path, "check", "in", "--baseline", "known.txt");

        Assert.That((written.ExitCode, marked.ExitCode), Is.EqualTo((1, 0)));
        Assert.That(marked.Output, Does.StartWith("error (known): ").And.EndWith("1 finding in 2 articles: 1 error; 1 known.\n"));
    }

    [Test]
    public void An_expired_suppression_is_told_and_a_fault_stops_the_run()
    {
        _folder.Add("factcheck.yml", "suppress:\n  - {rule: casualties/deaths, reason: open, owner: Ana, expires: 2020-01-01}\n");
        _folder.Add("other.yml", "rules:\n  casualties/death: {severity: info}\nbaselin: x\n");
        var expired = Command.RunIn(_folder.Path, "check", "in");
        var faulty = Command.RunIn(_folder.Path, "check", "in", "--config", "other.yml");

        Assert.That((expired.ExitCode, expired.Errors), Is.EqualTo((1, "factcheck.yml:2: expired on 2020-01-01 and no longer applies: open (Ana)\n")));
        Assert.That((faulty.ExitCode, faulty.Output, faulty.Errors), Is.EqualTo((2, "",
            "other.yml:2:3: unknown rule 'casualties/death'; did you mean 'casualties/deaths'?\nother.yml:3:1: unknown key 'baselin'; did you mean 'baseline'?\n2 problems in 1 file; nothing was checked.\n")));
    }
}
