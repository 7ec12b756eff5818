using System.Diagnostics;
using FactCheck.Tests.Feeds;

namespace FactCheck.Tests.Cli;

public sealed class ServeCommandTests
{
    [TestCase(1)]
    [TestCase(3)]
    public void Ends_in_good_order_however_often_it_is_told(int times)
    {
        using var folder = new Folder();
        var program = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--store", Path.Combine(folder.Path, "store.db"), "--port", "0"]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        Assert.That(process.StandardError.ReadLine(), Does.StartWith("The pages are at http://127.0.0.1:"));
        // Not Ctrl+C's signal: where the tests run in the background, that one is ignored from the start.
        Process.Start("sh", ["-c", string.Join("; ", Enumerable.Repeat($"kill -TERM {process.Id} 2> /dev/null", times))]).WaitForExit();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.That((process.ExitCode, errors), Is.EqualTo((0, "")));
    }
}
