using System.Globalization;
using FactCheck.Benchmarks;

// dotnet run -c Release --project tests/FactCheck.Benchmarks [-- NAME [FOLDER [MOST]]]
(string Name, string Measures, Func<Task> Run)[] benchmarks =
[
    ("startup", "the published command on the sample story against a program that prints one line", () => Published(StartUp.Run)),
    ("speed", "megabytes a second, and memory, of 'factcheck extract'", () => Published(Speed.Run)),
    ("flatness", "processor time of a megabyte in short and long articles, up to a gigabyte; takes a quarter of an hour", () => Published(Flatness.Run)),
    ("scale", "'factcheck check' of 1,000 articles, 10,000, ... up to MOST (10,000), made from those of FOLDER (the sample story)", () => Published(p => Scale.Run(p, args.ElementAtOrDefault(1), int.Parse(args.ElementAtOrDefault(2) ?? "10000", CultureInfo.InvariantCulture)))),
    ("feeds", "hundreds of feeds of all formats and faults, fetched twice from this machine", FeedRun.RunAsync),
];

if (args is not [var name, ..] || Array.Find(benchmarks, b => b.Name == name) is not { Run: { } run })
{
    Console.Error.WriteLine("name one of these:\n" + string.Join('\n', benchmarks.Select(b => $"{b.Name}: {b.Measures}")));
    return 2;
}
await run();
return 0;

static Task Published(Action<Programs> measure)
{
    using var programs = Programs.Build();
    measure(programs);
    return Task.CompletedTask;
}
