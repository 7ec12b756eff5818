using System.Globalization;

namespace FactCheck.Benchmarks;

/// <summary>
/// How the time of 'factcheck check' grows with the number of articles: the exponent is that of the processor's time between one size and
/// the one before, 1 where twice the articles take twice the time.
/// </summary>
internal static class Scale
{
    private const string Threads = "2";

    /// <param name="programs">What is measured.</param>
    /// <param name="folder">Articles to be varied; the sample story where none is given.</param>
    /// <param name="most">The largest size: 10,000, or 100,000, which takes ten times as long.</param>
    public static void Run(Programs programs, string? folder, int most)
    {
        var copies = new ArticleCopies(folder ?? Path.Combine(Programs.Root, "seeds"));
        var (articles, report) = (programs.NewFile("scale.jsonl"), programs.NewFile("scale.json"));
        var before = (Count: 0, Seconds: 0.0);
        for (var count = 1000; count <= most; count *= 10)
        {
            ArticleCopies.Write(articles, copies.First(count));
            var measured = Measured.Run(programs.FactCheck, "check", articles, "--threads", Threads, "--format", "json", "--output", report);
            var seconds = measured.Processor.TotalSeconds;
            var exponent = before.Count == 0 ? double.NaN : Math.Log(seconds / before.Seconds) / Math.Log((double)count / before.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"check, {count} articles, {new FileInfo(articles).Length / 1e6:0.0} MB, {Threads} threads: {measured.Wall.TotalSeconds:0.0} s, processor {seconds:0.0} s, exponent {exponent:0.00}, most memory so far {Measured.PeakMemory() / 1e6:0} MB"));
            before = (count, seconds);
        }
    }
}
