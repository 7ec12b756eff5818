using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

public sealed class ReportTargetTests
{
    private const string Left = "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.";
    private const string Right = "On Monday 21 people were killed when a ferry sank in the harbour of Norwick, the police said.";

    [Test]
    public void Several_reports_are_written_in_one_run_each_in_the_form_of_its_ending()
    {
        using var folder = new Folder();
        var (left, right) = (folder.Add("left.txt", Left), folder.Add("right.txt", Right));
        string At(string name) => Path.Combine(folder.Path, name);
        var run = Command.Run("check", left, right, "--output", At("r.html"), "-o", At("r.sarif"), "-o", At("r.any"), "-o", "-", "--format", "github");
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Errors), Is.EqualTo((1, "")));
            Assert.That(File.ReadAllText(At("r.html")), Does.StartWith("<!DOCTYPE html>"));
            Assert.That(File.ReadAllText(At("r.sarif")), Does.Contain("\"version\": \"2.1.0\""));
            Assert.That(run.Output, Does.StartWith("::error file=").And.EqualTo(File.ReadAllText(At("r.any"))));
        });
    }

    [Test]
    public void A_store_is_reported_in_every_form_as_articles_are()
    {
        using var folder = new Folder();
        folder.Add("articles/left.txt", Left);
        folder.Add("articles/right.txt", Right);
        string At(string name) => Path.Combine(folder.Path, name);
        Assert.That(Command.Run("ingest", At("articles"), "--store", At("desk.db")).ExitCode, Is.Zero);
        var run = Command.Run("report", "--store", At("desk.db"), "-o", At("r.html"), "-o", At("r.sarif"), "-o", At("r.csv"), "-o", At("r.md"), "-o", At("r.xml"), "-o", At("r.json"), "-o", At("r.jsonld"), "-o", "-");
        Assert.Multiple(() =>
        {
            Assert.That((run.ExitCode, run.Errors), Is.EqualTo((1, "")));
            Assert.That(run.Output, Does.EndWith("1 finding in 2 articles: 1 error.\n"));
            foreach (var name in (string[])["r.html", "r.sarif", "r.csv", "r.md", "r.xml", "r.json", "r.jsonld"])
                Assert.That(File.ReadAllText(At(name)), Does.Contain("21 people"), name);
            Assert.That(File.ReadAllText(At("r.html")), Does.Contain("<svg role=\"img\""));
        });
        run = Command.Run("report", "--store", At("desk.db"), "--format", "claim-review");
        Assert.That(run.Output, Does.Contain("\"@graph\": []"));
        Assert.That(Command.Run("check", At("articles"), "--format", "claim-review").ExitCode, Is.EqualTo(2));
    }

    [Test]
    public void Known_findings_of_a_store_fail_no_report()
    {
        using var folder = new Folder();
        folder.Add("articles/left.txt", Left);
        folder.Add("articles/right.txt", Right);
        string At(string name) => Path.Combine(folder.Path, name);
        Command.Run("ingest", At("articles"), "--store", At("desk.db"));
        Command.Run("check", At("articles"), "--write-baseline", At("known.txt"), "-o", At("r.txt"));
        var run = Command.Run("report", "--store", At("desk.db"), "--baseline", At("known.txt"));
        Assert.That((run.ExitCode, run.Output[..14]), Is.EqualTo((0, "error (known):")));
    }

    [Test]
    public void Standard_input_has_the_name_it_is_given()
    {
        using var folder = new Folder();
        var right = folder.Add("right.txt", Right);
        var run = Command.RunWith(Left, "check", "-", right, "--stdin-name", "drafts/ferry.txt", "--format", "github");
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((1, "")));
        Assert.That(run.Output, Does.Contain("file=drafts/ferry.txt,line=1,col=1,"));
    }

    [Test]
    public void A_file_named_twice_is_a_usage_error()
    {
        using var folder = new Folder();
        var run = Command.Run("check", folder.Add("left.txt", Left), "-o", "x.html", "-o", "x.html");
        Assert.That((run.ExitCode, run.Errors), Is.EqualTo((2, "factcheck: --output names x.html twice\n")));
    }
}
