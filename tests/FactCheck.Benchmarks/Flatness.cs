using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>Whether a megabyte costs 'factcheck extract' the same in a short and in a long article, in few articles and in many.</summary>
internal static class Flatness
{
    private static readonly int[] MegabytesInOne = [1, 5, 19];
    private static readonly int[] MegabytesInMany = [10, 100, 1000];

    public static void Run(Programs programs)
    {
        var seeds = Directory.GetFiles(Path.Combine(Programs.Root, "seeds"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        foreach (var megabytes in MegabytesInOne)
            Measure(programs, $"{megabytes} MB in one article", megabytes, [string.Join("\n\n", Texts(seeds, megabytes))]);
        foreach (var megabytes in MegabytesInMany)
            Measure(programs, $"{megabytes} MB in many articles", megabytes, Texts(seeds, megabytes));
    }

    private static IEnumerable<string> Texts(string[] seeds, int megabytes)
    {
        var length = 0L;
        for (var i = 0; length < megabytes * 1_000_000L; i++)
        {
            length += Encoding.UTF8.GetByteCount(seeds[i % seeds.Length]);
            yield return seeds[i % seeds.Length];
        }
    }

    private static void Measure(Programs programs, string name, int megabytes, IEnumerable<string> texts)
    {
        var file = programs.NewFile("flatness.jsonl");
        File.WriteAllLines(file, texts.Select((text, i) => JsonSerializer.Serialize(new { id = i.ToString(CultureInfo.InvariantCulture), published = "2023-11-27", text })));
        var run = Measured.Run(programs.FactCheck, "extract", file, "--threads", "1");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"extract, {name}: {run.Processor.TotalSeconds / megabytes:0.00} s of processor time for a megabyte; most memory so far {Measured.PeakMemory() / 1e6:0} MB"));
        File.Delete(file);
    }
}
