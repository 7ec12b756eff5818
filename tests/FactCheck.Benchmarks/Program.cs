using FactCheck.Benchmarks;

// dotnet run -c Release --project tests/FactCheck.Benchmarks [-- startup | speed]
var run = args is [var name] ? name : "all";
if (run is not ("all" or "startup" or "speed"))
{
    Console.Error.WriteLine("startup: the published command on the sample story against a program that prints one line\nspeed: megabytes a second, and memory, of 'factcheck extract'");
    return 2;
}

using var programs = Programs.Build();
if (run is "all" or "startup")
    StartUp.Run(programs);
if (run is "all" or "speed")
    Speed.Run(programs);
return 0;
