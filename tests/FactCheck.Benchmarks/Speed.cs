using System.Globalization;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>How much text 'factcheck extract' reads in a second: the sample story many times over, whole process.</summary>
internal static class Speed
{
    private const int Copies = 250;
    private const int Runs = 5;

    public static void Run(Programs programs)
    {
        var file = programs.NewFile("articles.jsonl");
        var seeds = Directory.GetFiles(Path.Combine(Programs.Root, "seeds"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        File.WriteAllLines(file, Enumerable.Range(0, Copies * seeds.Length).Select(i => JsonSerializer.Serialize(new { id = i.ToString(CultureInfo.InvariantCulture), published = "2023-11-27", text = seeds[i % seeds.Length] })));
        var megabytes = new FileInfo(file).Length / 1e6;
        foreach (var threads in (string[])["1", "2"])
        {
            var wall = Measured.Median(Enumerable.Range(0, Runs).Select(_ => Measured.Run(programs.FactCheck, "extract", file, "--threads", threads).Wall)).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"extract, {megabytes:0.0} MB, {threads} thread(s): {wall:0.00} s, {megabytes / wall:0.00} MB/s; most memory so far {Measured.PeakMemory() / 1e6:0} MB"));
        }
    }
}
