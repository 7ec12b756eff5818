using System.Diagnostics;
using System.Text;

namespace FactCheck.Tests.Cli;

/// <summary>Runs the command as a process of its own, as a person does.</summary>
internal sealed record Command(int ExitCode, string Output, string Errors)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");

    public static Command Run(params string[] arguments) => RunIn(Environment.CurrentDirectory, arguments);

    public static Command RunIn(string folder, params string[] arguments) => Run(folder, null, arguments);

    /// <summary>With <paramref name="input"/> on standard input.</summary>
    public static Command RunWith(string input, params string[] arguments) => Run(Environment.CurrentDirectory, input, arguments);

    private static Command Run(string folder, string? input, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = input is not null,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Command(process.ExitCode, output, errors.Result);
    }
}
