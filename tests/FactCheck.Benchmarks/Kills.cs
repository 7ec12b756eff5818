using System.Diagnostics;
using System.Globalization;
using FactCheck.Discrepancies;
using FactCheck.Served;
using FactCheck.Storage;
using FactCheck.Tests.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// Two stores take in the same rounds. The runs of one are killed (SIGKILL) at random moments, checked, and started again; those of the other go
/// on in peace. At the end both must hold the same articles, findings and verdicts.
/// </summary>
internal sealed class Kills(Programs programs, string calm, string troubled)
{
    private const int Seed = 20261126;
    private const int KilledBySignal = 128 + 9;

    private readonly Random _random = new(Seed);
    private int _killed;
    private int _betweenTransactions;

    public static async Task RunAsync(Programs programs, int kills)
    {
        await new Kills(programs, programs.NewFile("calm.db"), programs.NewFile("troubled.db")).RunAsync("SQLite", kills);
        using var postgres = PostgresServer.Start();
        if (postgres is null)
            Console.WriteLine("left out: PostgreSQL, which is not installed (Debian: apt-get install postgresql)");
        else
            await new Kills(programs, postgres.NewDatabase(), postgres.NewDatabase()).RunAsync("PostgreSQL", kills);
    }

    private async Task RunAsync(string database, int kills)
    {
        await using var server = await FeedServer.StartAsync(KillRounds.Feeds);
        var rounds = new KillRounds(programs, new ArticleCopies(FerryStory.Write(programs)), new NightFeeds(server, KillRounds.Feeds));
        var round = 0;
        while (_killed < kills)
        {
            var command = rounds.Make(++round);
            var undisturbed = Measured.Run(programs.FactCheck, [.. command, "--store", calm]);
            var before = Articles(troubled);
            while (_killed < kills && IsKilled([.. command, "--store", troubled], undisturbed.Wall * _random.NextDouble()))
            {
                _killed++;
                Verify();
                if (Articles(troubled) is var now && now > before && now < Articles(calm))
                    _betweenTransactions++;
            }
            Measured.Run(programs.FactCheck, [.. command, "--store", troubled]);
            Verify();
            Decide(calm, round);
            Decide(troubled, round);
        }
        Print(database, round);
    }

    private void Print(string database, int rounds)
    {
        using var first = Store.OpenForReading(calm, TimeProvider.System);
        using var second = Store.OpenForReading(troubled, TimeProvider.System);
        var (expected, found) = (StoreContents.Of(first), StoreContents.Of(second));
        string[] differences = [.. expected.Differences(found)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{database}: {_killed} kills in {rounds} rounds, {_betweenTransactions} of them with a part of the articles stored; every store verify without fault; {found.Articles.Length} articles, {found.Findings.Length} findings, {found.Verdicts.Length} verdicts; missing or doubled: {differences.Length}"));
        foreach (var difference in differences)
            Console.WriteLine($"  {difference}");
    }

    /// <returns>False where the run came to its end before.</returns>
    private bool IsKilled(string[] arguments, TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo(programs.FactCheck, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(after))
            process.Kill();
        process.WaitForExit();
        Task.WaitAll(output, errors);
        return process.ExitCode is KilledBySignal || (process.ExitCode is 0 or 1 ? false : throw new InvalidOperationException($"exit {process.ExitCode}\n{errors.Result}"));
    }

    private void Verify()
    {
        if (IsThere(troubled))
            Measured.Run(programs.FactCheck, "store", "verify", "--store", troubled);
    }

    /// <summary>Every fifth finding gets a verdict, so that later rounds meet some.</summary>
    private static void Decide(string location, int round)
    {
        using var store = Store.Open(location, TimeProvider.System);
        foreach (var (i, finding) in StoreContents.Open(store).Index())
            if (i % 5 == 0)
                store.Decide(finding.Id, finding.Revision, i % 2 == 0 ? Decision.Dismissed : Decision.Confirmed, string.Create(CultureInfo.InvariantCulture, $"in round {round}"), "Ada");
    }

    private static long Articles(string location)
    {
        if (!IsThere(location))
            return 0;
        using var store = Store.OpenForReading(location, TimeProvider.System);
        return store.Info().Articles;
    }

    /// <summary>The first run may have been killed before it made the store.</summary>
    private static bool IsThere(string location)
    {
        try
        {
            using var store = Store.OpenForReading(location, TimeProvider.System);
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
