using System.Globalization;
using System.Text.Json;

namespace FactCheck.Benchmarks;

/// <summary>The streaming halves on an archive, step by step, and whether they find what 'factcheck check' finds in it.</summary>
internal static class Streaming
{
    /// <summary>What sort(1) may hold: of itself it takes half of the machine's memory.</summary>
    private const string SortMemory = "100M";

    /// <param name="programs">What is measured.</param>
    /// <param name="count">How many articles the archive has.</param>
    public static void Run(Programs programs, int count)
    {
        var copies = new ArticleCopies(Path.Combine(Programs.Root, "seeds"));
        var (articles, keyed, sorted, grouped, found) = (programs.NewFile("articles.jsonl"), programs.NewFile("keyed"), programs.NewFile("sorted"), programs.NewFile("grouped"), programs.NewFile("found.jsonl"));
        ArticleCopies.Write(articles, copies.First(count));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, {Megabytes(articles)} MB"));
        Step("extract", $"'{programs.FactCheck}' extract - --format keyed --threads 2 < '{articles}' > '{keyed}'", keyed);
        Step("sort", $"LC_ALL=C sort -S {SortMemory} '{keyed}' > '{sorted}'", sorted);
        Step("group", $"'{programs.FactCheck}' group < '{sorted}' > '{grouped}'", grouped);
        Step("compare", $"'{programs.FactCheck}' compare --threads 2 < '{grouped}' > '{found}'", found);

        var report = programs.NewFile("report.json");
        Step("check", $"'{programs.FactCheck}' check '{articles}' --threads 2 --output '{report}' || [ $? -eq 1 ]", report);
        using var stream = File.OpenRead(report);
        using var document = JsonDocument.Parse(stream);
        var expected = document.RootElement.GetProperty("discrepancies").EnumerateArray().Select(d => JsonSerializer.Serialize(d)).ToHashSet(StringComparer.Ordinal);
        var (same, others) = (0, 0);
        foreach (var line in File.ReadLines(found))
        {
            using var finding = JsonDocument.Parse(line);
            if (expected.Remove(JsonSerializer.Serialize(finding.RootElement)))
                same++;
            else
                others++;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"findings: {same} in both, word for word; {expected.Count} of check alone, {others} of the halves alone"));
    }

    private static void Step(string name, string command, string result)
    {
        var measured = Measured.Run("/bin/sh", "-c", command);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {measured.Wall.TotalSeconds:0.0} s, processor {measured.Processor.TotalSeconds:0.0} s, {Megabytes(result)} MB; most memory of a process so far {Measured.PeakMemory() / 1e6:0} MB"));
    }

    private static string Megabytes(string file) => (new FileInfo(file).Length / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
