using System.Globalization;
using FactCheck.Benchmarks;

// dotnet run -c Release --project tests/FactCheck.Benchmarks [-- NAME ...]
(string Name, string Measures, Func<Task> Run)[] benchmarks =
[
    ("labels", "'factcheck eval' on labelled clusters of ../shared/bench/corpus: a half that was developed on, and one that was only scored", () => Published(CorpusLabels.Run)),
    ("startup", "the published command on the sample story against a program that prints one line", () => Published(StartUp.Run)),
    ("speed", "megabytes a second, and memory, of 'factcheck extract'", () => Published(Speed.Run)),
    ("flatness", "processor time of a megabyte in short and long articles, up to a gigabyte; takes a quarter of an hour", () => Published(Flatness.Run)),
    ("scale", "'factcheck check' of 1,000 articles, 10,000, ... up to MOST (10,000), made from those of FOLDER (the sample story)", () => Published(p => Scale.Run(p, args.ElementAtOrDefault(1), int.Parse(args.ElementAtOrDefault(2) ?? "10000", CultureInfo.InvariantCulture)))),
    ("streaming", "ARTICLES (2,000) through extract, sort, group and compare, against 'factcheck check' of the same", () => Published(p => Streaming.Run(p, int.Parse(args.ElementAtOrDefault(1) ?? "2000", CultureInfo.InvariantCulture)))),
    ("nightly", "10,000 articles in one nightly run, and storing claims against a bare loop", () => PublishedAsync(Nights.OnceAsync)),
    ("nights", "NIGHTS (50) nights of 1,000 new articles each; takes half an hour", () => PublishedAsync(p => Nights.ManyAsync(p, int.Parse(args.ElementAtOrDefault(1) ?? "50", CultureInfo.InvariantCulture)))),
    ("kill", "KILLS (200) kills of runs at random moments on SQLite, and as many on PostgreSQL; nothing may be missing or doubled", () => PublishedAsync(p => Kills.RunAsync(p, int.Parse(args.ElementAtOrDefault(1) ?? "200", CultureInfo.InvariantCulture)))),
    ("workers", "kills KILLS (200): workers, broker, database and run killed in mid-run; throughput ARTICLES (3000): 2, 4, 8 workers against one process", () => Published(Workers)),
    ("draft", "a draft against a store of 10,000 articles, whole process", () => Published(Drafts.Run)),
    ("pages", "first byte of the review pages at 50 requests a second for MINUTES (10), over 100,000 discrepancies and a story of 500 articles", () => PublishedAsync(p => Pages.RunAsync(p, TimeSpan.FromMinutes(double.Parse(args.ElementAtOrDefault(1) ?? "10", CultureInfo.InvariantCulture))))),
    ("faults", "one nightly run over FEEDS (300) feeds of all formats, every fifth with a fault; takes some minutes, for some faults are waited for", () => PublishedAsync(p => FaultyNight.RunAsync(p, int.Parse(args.ElementAtOrDefault(1) ?? "300", CultureInfo.InvariantCulture)))),
    ("feeds", "hundreds of feeds of all formats and faults, fetched twice from this machine", FeedRun.RunAsync),
];

if (args is not [var name, ..] || Array.Find(benchmarks, b => b.Name == name) is not { Run: { } run })
{
    Console.Error.WriteLine("name one of these:\n" + string.Join('\n', benchmarks.Select(b => $"{b.Name}: {b.Measures}")));
    return 2;
}
await run();
return 0;

void Workers(Programs programs)
{
    var number = args.ElementAtOrDefault(2);
    if (args.ElementAtOrDefault(1) == "throughput")
        WorkerThroughput.Run(programs, int.Parse(number ?? "3000", CultureInfo.InvariantCulture));
    else
        WorkerKills.Run(programs, int.Parse(number ?? "200", CultureInfo.InvariantCulture));
}

static Task Published(Action<Programs> measure)
{
    using var programs = Programs.Build();
    measure(programs);
    return Task.CompletedTask;
}

static async Task PublishedAsync(Func<Programs, Task> measure)
{
    using var programs = Programs.Build();
    await measure(programs);
}
