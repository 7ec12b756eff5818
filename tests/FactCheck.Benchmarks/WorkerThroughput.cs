using System.Globalization;
using FactCheck.Storage;
using FactCheck.Tests.Server.Queue;
using FactCheck.Tests.Storage;

namespace FactCheck.Benchmarks;

/// <summary>One process with two threads against two, four and eight workers: the same articles, all on this machine, broker and database too.</summary>
internal static class WorkerThroughput
{
    /// <summary>Before the measured ones, so that what is measured is no start of programs.</summary>
    private const int WarmUp = 300;

    public static void Run(Programs programs, int count)
    {
        using var rabbit = RabbitServer.Start();
        using var postgres = PostgresServer.Start();
        if (rabbit is null || postgres is null)
        {
            Console.WriteLine("left out: workers (Debian: apt-get install rabbitmq-server postgresql)");
            return;
        }
        var copies = new ArticleCopies(Path.Combine(Programs.Root, "seeds"));
        var (warmUp, articles) = (programs.NewFile("warm-up.jsonl"), programs.NewFile("articles.jsonl"));
        ArticleCopies.Write(warmUp, Enumerable.Range(count, WarmUp).Select(i => copies[i]));
        ArticleCopies.Write(articles, copies.First(count));

        var alone = postgres.NewDatabase();
        Measured.Run(programs.FactCheck, "ingest", warmUp, "--store", alone, "--threads", "2");
        var one = Measured.Run(programs.FactCheck, "ingest", articles, "--store", alone, "--threads", "2").Wall.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} articles, one process with two threads: {one:0.0} s, {count / one:0} articles/s"));
        using var expected = Store.OpenForReading(alone, TimeProvider.System);
        foreach (var workers in (int[])[2, 4, 8])
        {
            var shared = postgres.NewDatabase();
            using (Store.Open(shared, TimeProvider.System))
            {
                // Workers that meet no store would all make it.
            }
            using var processes = new WorkerProcesses(programs, workers, rabbit.Address, shared);
            Measured.Run(programs.FactCheck, "ingest", warmUp, "--store", shared, "--queue", rabbit.Address.OriginalString);
            var seconds = Measured.Run(programs.FactCheck, "ingest", articles, "--store", shared, "--queue", rabbit.Address.OriginalString).Wall.TotalSeconds;
            using var found = Store.OpenForReading(shared, TimeProvider.System);
            var differing = StoreRows.Of(expected).Except(StoreRows.Of(found)).Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workers} workers: {seconds:0.0} s, {count / seconds:0} articles/s, {one / seconds:0.00} of one process's; rows that differ: {differing}"));
        }
    }
}
