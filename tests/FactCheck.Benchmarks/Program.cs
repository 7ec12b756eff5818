using FactCheck.Benchmarks;

// dotnet run -c Release --project tests/FactCheck.Benchmarks [-- startup | speed | feeds]
var run = args is [var name] ? name : "all";
if (run is not ("all" or "startup" or "speed" or "feeds"))
{
    Console.Error.WriteLine("startup: the published command on the sample story against a program that prints one line\nspeed: megabytes a second, and memory, of 'factcheck extract'\nfeeds: hundreds of feeds of all formats and faults, fetched twice from this machine");
    return 2;
}

if (run is "all" or "feeds")
    await FeedRun.RunAsync();
if (run is "feeds")
    return 0;

using var programs = Programs.Build();
if (run is "all" or "startup")
    StartUp.Run(programs);
if (run is "all" or "speed")
    Speed.Run(programs);
return 0;
