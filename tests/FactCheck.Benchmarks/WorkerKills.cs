using System.Diagnostics;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Storage;
using FactCheck.Tests.Server.Queue;
using FactCheck.Tests.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// Two stores take in the same rounds: one by one process in peace, one by workers that are killed (SIGKILL) in the middle of it, as are the broker and
/// the database, which are started again, and the run itself. At the end both must hold the same.
/// </summary>
internal sealed class WorkerKills(Programs programs, RabbitServer rabbit, PostgresServer postgres)
{
    private const int Seed = 20261126;
    private const int Workers = 3;
    private const int PerRound = 200;
    private const int ChangedPerRound = 20;

    private readonly Random _random = new(Seed);
    private readonly SortedDictionary<string, int> _kills = new(StringComparer.Ordinal) { ["broker"] = 0, ["database"] = 0, ["run"] = 0, ["worker"] = 0 };
    private readonly (string Calm, string Troubled) _stores = (postgres.NewDatabase(), postgres.NewDatabase());

    public static void Run(Programs programs, int kills)
    {
        using var rabbit = RabbitServer.Start();
        using var postgres = PostgresServer.Start();
        if (rabbit is null || postgres is null)
            Console.WriteLine("left out: workers (Debian: apt-get install rabbitmq-server postgresql)");
        else
            new WorkerKills(programs, rabbit, postgres).Run(kills);
    }

    private void Run(int kills)
    {
        var (copies, round) = (new ArticleCopies(Path.Combine(Programs.Root, "seeds")), 0);
        using (Store.Open(_stores.Troubled, TimeProvider.System))
        {
            // Workers that meet no store would all make it.
        }
        using var workers = new WorkerProcesses(programs, Workers, rabbit.Address, _stores.Troubled);
        for (; _kills.Values.Sum() < kills; round++)
        {
            var file = programs.NewFile("round.jsonl");
            ArticleCopies.Write(file, Round(copies, round));
            Measured.Run(programs.FactCheck, "ingest", file, "--store", _stores.Calm);
            while (!IsDone(file, workers, kills))
            {
                // The run itself was killed: the next one goes on with it.
            }
            Measured.Run(programs.FactCheck, "store", "verify", "--store", _stores.Troubled);
        }

        using var calm = Store.OpenForReading(_stores.Calm, TimeProvider.System);
        using var troubled = Store.OpenForReading(_stores.Troubled, TimeProvider.System);
        var (expected, found) = (StoreContents.Of(calm), StoreContents.Of(troubled));
        string[] differences = [.. expected.Differences(found)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"kills: {string.Join(", ", _kills.Select(k => $"{k.Key} {k.Value}"))}, in {round} rounds; every store verify without fault; {found.Articles.Length} articles, {found.Findings.Length} findings; missing or doubled: {differences.Length}"));
        foreach (var difference in differences)
            Console.WriteLine($"  {difference}");
    }

    /// <returns>False where the run was killed, or found no database.</returns>
    private bool IsDone(string file, WorkerProcesses workers, int kills)
    {
        using var run = Process.Start(new ProcessStartInfo(programs.FactCheck, ["ingest", file, "--store", _stores.Troubled, "--queue", rabbit.Address.OriginalString]) { RedirectStandardError = true })!;
        var errors = run.StandardError.ReadToEndAsync();
        while (!run.WaitForExit(TimeSpan.FromSeconds(0.2 + (2 * _random.NextDouble()))))
            if (_kills.Values.Sum() < kills)
                Kill(run, workers);
        run.WaitForExit();
        return run.ExitCode switch
        {
            0 => true,
            137 => false,
            // It began while the database was away, and said so.
            2 when errors.Result.Contains("cannot be reached", StringComparison.Ordinal) => false,
            var code => throw new InvalidOperationException($"exit {code}\n{errors.Result}"),
        };
    }

    private void Kill(Process run, WorkerProcesses workers)
    {
        switch (_random.Next(10))
        {
            case < 7:
                workers.Kill(_random.Next(Workers));
                _kills["worker"]++;
                break;
            case 7:
                rabbit.Kill();
                rabbit.Begin();
                _kills["broker"]++;
                break;
            case 8:
                postgres.Restart();
                _kills["database"]++;
                break;
            default:
                run.Kill();
                _kills["run"]++;
                break;
        }
    }

    private static IEnumerable<RawArticle> Round(ArticleCopies copies, int round)
    {
        for (var i = 0; i < PerRound; i++)
            yield return copies[(round * PerRound) + i];
        // Articles of the round before, in which a number now stands.
        for (var i = 0; round > 0 && i < ChangedPerRound; i++)
            yield return Changed(copies[((round - 1) * PerRound) + (i * 7)], round);
    }

    private static RawArticle Changed(RawArticle article, int round) =>
        article with { Text = string.Create(CultureInfo.InvariantCulture, $"{article.Text}\n\nAt least {20 + round} people were hurt, officials said.") };
}
