using System.Globalization;
using FactCheck.Articles;
using FactCheck.Served;

namespace FactCheck.Benchmarks;

/// <summary>
/// What a night costs: 10,000 articles in one, the same feeds once more, and night after night with 1,000 new articles of about
/// 1 kB, a fifth of which belong to stories of the night before. All of it goes into SQLite, from feeds on the own machine.
/// </summary>
internal static class Nights
{
    private const int Feeds = 100;
    private const int Hosts = 20;
    private const int AllAtOnce = 10_000;
    private const int EachNight = 1000;

    /// <summary>All articles in one night, the same once more, and how fast claims are stored.</summary>
    public static async Task OnceAsync(Programs programs)
    {
        var copies = Copies();
        await using var server = await FeedServer.StartAsync(Hosts);
        var (feeds, store) = (new NightFeeds(server, Feeds), programs.NewFile("once.db"));
        feeds.Show([.. Enumerable.Range(0, AllAtOnce).Select(copies.Dated)]);
        var list = await Written(programs, feeds);
        Print($"{AllAtOnce} articles from {Feeds} feeds in one night", Night(programs, store, list));
        Print("the same feeds again", Night(programs, store, list));
        Print("store verify", Measured.Run(programs.FactCheck, "store", "verify", "--store", store));
        ClaimRate.Run(programs, copies);
    }

    /// <summary>Whether nights grow longer with what is stored.</summary>
    public static async Task ManyAsync(Programs programs, int nights)
    {
        var copies = Copies();
        await using var server = await FeedServer.StartAsync(Hosts);
        var (feeds, store) = (new NightFeeds(server, Feeds), programs.NewFile("many.db"));
        var list = await Written(programs, feeds);
        var runs = new List<Measured>();
        for (var night = 1; night <= nights; night++)
        {
            feeds.Show([.. Enumerable.Range(night * EachNight, EachNight).Select(i => Short(copies.Dated(i % copies.SetSize == copies.SetSize - 1 ? i - EachNight : i)))]);
            runs.Add(Night(programs, store, list));
            Print(FormattableString.Invariant($"night {night} with {EachNight} new articles"), runs[^1]);
        }
        // One night alone can meet a busy machine.
        var (second, last) = (Measured.Median(runs.Skip(1).Take(3).Select(r => r.Wall)), Measured.Median(runs.TakeLast(3).Select(r => r.Wall)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"night {nights} against the second: {runs[^1].Wall / runs[1].Wall:0.00} times the wall clock, {runs[^1].Processor / runs[1].Processor:0.00} times the processor time; medians of the last three and of nights 2 to 4: {last / second:0.00} times the wall clock"));
    }

    private static ArticleCopies Copies() => new(Path.Combine(Programs.Root, "seeds"));

    /// <summary>With its first paragraphs alone: how nights grow hangs on the articles that are stored, not on their length.</summary>
    private static RawArticle Short(RawArticle article) => article with { Text = string.Join("\n\n", article.Text.Split("\n\n").Take(4)) };

    private static async Task<string> Written(Programs programs, NightFeeds feeds)
    {
        var file = programs.NewFile("feeds.yml");
        await File.WriteAllTextAsync(file, feeds.List());
        return file;
    }

    private static Measured Night(Programs programs, string store, string list) => Measured.Run(programs.FactCheck, "nightly", "--store", store, "--feeds", list, "--threads", "2");

    private static void Print(string name, Measured run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {run.Wall.TotalSeconds:0.0} s, processor {run.Processor.TotalSeconds:0.0} s; most memory so far {Measured.PeakMemory() / 1e6:0} MB"));
}
