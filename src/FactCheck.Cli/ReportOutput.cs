using System.Text;
using FactCheck.Feeds;
using FactCheck.Reports;

namespace FactCheck.Cli;

/// <summary>Where a command's result goes: a file, or standard output, in colours where that is a terminal that may show them.</summary>
internal static class ReportOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Neither piped nor asked to be plain (no-color.org).</summary>
    public static bool IsColourful => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(ReadOnlySpan<byte> report, string? file)
    {
        using var stream = Open(file);
        stream.Write(report);
    }

    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(Action<IReportSurface> write, string? file)
    {
        if (file is null && IsColourful)
        {
            write(new ColourSurface());
            return;
        }
        using var writer = new StreamWriter(Open(file), Utf8, bufferSize: 32 * 1024);
        write(new PlainSurface(writer));
    }

    private static Stream Open(string? file)
    {
        if (file is null)
            return Console.OpenStandardOutput();
        try
        {
            return new FileStream(file, FileMode.Create, FileAccess.Write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot write {file}: {e.Message}");
        }
    }
}
