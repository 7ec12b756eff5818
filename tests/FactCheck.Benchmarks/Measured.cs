using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks;

/// <summary>What one run of a whole process took. The processor's time holds its user and system time, on all threads.</summary>
internal readonly partial record struct Measured(TimeSpan Wall, TimeSpan Processor)
{
    private const int Children = -1;

    public static Measured Run(string program, params string[] arguments)
    {
        var before = ProcessorTime();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var buffer = new char[64 * 1024];
        while (process.StandardOutput.Read(buffer) > 0)
        {
        }
        process.WaitForExit();
        var wall = watch.Elapsed;
        if (process.ExitCode is not (0 or 1))
            throw new InvalidOperationException($"{program}: exit {process.ExitCode}\n{errors.Result}");
        return new Measured(wall, ProcessorTime() - before);
    }

    /// <summary>The most memory that any process started from here has held at once, in bytes.</summary>
    public static long PeakMemory()
    {
        var usage = Usage();
        return OperatingSystem.IsMacOS() ? usage.MaximumResident : usage.MaximumResident * 1024;
    }

    public static string Milliseconds(IEnumerable<TimeSpan> times) =>
        Median(times).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";

    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static TimeSpan ProcessorTime()
    {
        var usage = Usage();
        return TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds);
    }

    private static ResourceUsage Usage() => GetResourceUsage(Children, out var usage) == 0 ? usage : throw new InvalidOperationException("getrusage failed");

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetResourceUsage(int who, out ResourceUsage usage);

    /// <summary>struct rusage of POSIX on 64-bit systems; the fields after the first three are not used.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct ResourceUsage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long MaximumResident;
        public fixed long Others[13];
    }
}
