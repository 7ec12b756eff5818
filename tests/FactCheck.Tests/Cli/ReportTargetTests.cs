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
