using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>The programs that are measured, built as a user would build them, in a folder that is gone afterwards.</summary>
internal sealed class Programs : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factcheck-benchmark-");
    private string? _hello;

    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    public string FactCheck => Path.Combine(_folder.FullName, "factcheck", "factcheck");

    /// <summary>A program that prints one line: what any .NET program costs.</summary>
    public string Hello => _hello ??= BuildHello();

    public static Programs Build()
    {
        var programs = new Programs();
        DotNet(Root, "publish", "src/FactCheck.Cli", "-c", "Release", "-o", Path.GetDirectoryName(programs.FactCheck)!);
        return programs;
    }

    public string NewFile(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    private string BuildHello()
    {
        var (hello, built) = (_folder.CreateSubdirectory("hello"), Path.Combine(_folder.FullName, "hello-out"));
        File.WriteAllText(
            Path.Combine(hello.FullName, "hello.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(hello.FullName, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        DotNet(hello.FullName, "build", "-c", "Release", "-o", built);
        return Path.Combine(built, "hello");
    }

    private static void DotNet(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet {arguments[0]}:\n{output}");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no FactCheck.sln above the benchmarks");
        return folder.FullName;
    }
}
