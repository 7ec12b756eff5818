using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>Five articles, from the call of the command to its end, against a program that prints one line. In turn, so that both meet the same machine.</summary>
internal static class StartUp
{
    private const int Runs = 21;

    public static void Run(Programs programs)
    {
        var seeds = Path.Combine(Programs.Root, "seeds");
        var (hello, check) = (new List<Measured>(), new List<Measured>());
        for (var i = 0; i < Runs; i++)
        {
            hello.Add(Measured.Run(programs.Hello));
            check.Add(Measured.Run(programs.FactCheck, "check", seeds));
        }

        Print("one line", hello);
        Print("check seeds", check);
        var wall = Measured.Median(check.Select(m => m.Wall)) / Measured.Median(hello.Select(m => m.Wall));
        var processor = Measured.Median(check.Select(m => m.Processor)) / Measured.Median(hello.Select(m => m.Processor));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"start-up: {wall:0.0} times the wall clock of one line, {processor:0.0} times its processor time"));
    }

    private static void Print(string name, List<Measured> runs) =>
        Console.WriteLine($"{name}: median of {Runs}: {Measured.Milliseconds(runs.Select(m => m.Wall))}, processor {Measured.Milliseconds(runs.Select(m => m.Processor))}; shortest {Measured.Milliseconds([runs.Min(m => m.Wall)])}");
}
