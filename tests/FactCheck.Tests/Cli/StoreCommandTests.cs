using System.Globalization;
using System.Text.Json;
using FactCheck.Storage;
using FactCheck.Tests.Feeds;
using FactCheck.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace FactCheck.Tests.Cli;

/// <summary>The commands of a store as a person meets them, also when the disk is full or somebody else is at the store.</summary>
public sealed class StoreCommandTests
{
    private Folder _folder = null!;

    [SetUp]
    public void Make() => _folder = NorwickFolder.Make();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void A_full_disk_is_told_and_the_run_goes_on_when_there_is_room()
    {
        using var disk = SmallDisk.Mount(megabytes: 2);
        if (disk is null)
            Assert.Ignore("left out: a full disk (mounting a small one takes root on Linux)");
        var (store, articles) = (Path.Combine(disk!.Path, "desk.db"), Path.Combine(_folder.Path, "articles.jsonl"));
        File.WriteAllLines(articles, Enumerable.Range(0, 900).Select(Line));

        var full = Command.Run("ingest", articles, "--store", store);
        Assert.That((full.ExitCode, full.Errors), Is.EqualTo((2, $"factcheck: no room left on the disk of {store}; what was stored before is safe, free some room and start again\n")));
        disk.Grow(megabytes: 100);
        Assert.That(Command.Run("store", "verify", "--store", store).ExitCode, Is.Zero);
        var on = Command.Run("ingest", articles, "--store", store);
        Assert.That((on.ExitCode, on.Errors), Is.EqualTo((0, on.Errors)).And.Matches<(int, string Errors)>(o => o.Errors.StartsWith("run 1: articles: 900 new, 0 changed, ", StringComparison.Ordinal)));
        using var opened = Store.OpenForReading(store, TimeProvider.System);
        Assert.That((opened.Info().Articles, opened.Info().Versions, opened.Info().Runs, opened.Verify().Count()), Is.EqualTo((900, 900, 1, 0)));
    }

    [Test]
    public void Who_meets_another_writer_waits_and_readers_do_not()
    {
        var store = Path.Combine(_folder.Path, "desk.db");
        Command.RunIn(_folder.Path, "ingest", "in/left.txt", "--store", store);
        using var other = new SqliteConnection($"Data Source={store};Pooling=false");
        other.Open();
        var transaction = other.BeginTransaction(deferred: false);
        var waiting = Task.Run(() => Command.RunIn(_folder.Path, "ingest", "in/right.txt", "--store", store));
        var draft = Command.RunIn(_folder.Path, "check", "in/right.txt", "--store", store);
        Assert.That((draft.ExitCode, waiting.IsCompleted), Is.EqualTo((1, false)));
        transaction.Rollback();

        Assert.That(waiting.Result.Errors, Is.EqualTo("run 2: articles: 1 new, 0 changed, 0 unchanged, 0 skipped; discrepancies: 1 new, 0 reopened, 0 gone\n"));
        Assert.That(Store.Explain(store, new SqliteException("database is locked", 5)), Is.EqualTo($"{store} is in use by another process: waited 30 seconds for it; what was stored before is safe, start again when it is free"));
    }

    [Test]
    public void The_store_takes_the_rules_and_families_of_the_house()
    {
        _folder.Add("factcheck.yml", "rules:\n  casualties/deaths: {severity: off}\n");
        _folder.Add("other.yml", "families:\n  Norwick Media: [Left, Right]\n");
        var off = Command.RunIn(_folder.Path, "ingest", "in", "--store", "desk.db");
        var on = Command.RunIn(_folder.Path, "ingest", "in", "--store", "desk.db", "--config", "other.yml");
        var rebuilt = Command.RunIn(_folder.Path, "store", "rebuild", "--store", "desk.db");
        var draft = Command.RunIn(_folder.Path, "check", "in/right.txt", "--store", "desk.db");

        Assert.That(off.Errors, Is.EqualTo("run 1: articles: 2 new, 0 changed, 0 unchanged, 0 skipped; discrepancies: 0 new, 0 reopened, 0 gone\n"));
        Assert.That(on.Errors, Is.EqualTo("rules or families have changed: every stored story is compared again\nrun 2: articles: 0 new, 0 changed, 2 unchanged, 0 skipped; discrepancies: 1 new, 0 reopened, 0 gone\n"));
        Assert.That(rebuilt.Errors, Does.StartWith("gone ").And.EndWith("run 3: articles: 0 new, 0 changed, 0 unchanged, 0 skipped; discrepancies: 0 new, 0 reopened, 1 gone\n"));
        Assert.That(draft.ExitCode, Is.Zero);
    }

    [Test]
    public void What_is_wrong_with_a_feed_list_is_told_before_anything_is_stored()
    {
        _folder.Add("feeds.yml", "feeds:\n  - outlet: The Daily Ferry\n    adresses: [https://ferry.example/rss]\n");
        var faulty = Command.RunIn(_folder.Path, "ingest", "in", "feeds.yml", "--store", "desk.db");

        Assert.That((faulty.ExitCode, File.Exists(Path.Combine(_folder.Path, "desk.db"))), Is.EqualTo((2, false)));
        Assert.That(faulty.Errors, Does.StartWith("feeds.yml:").And.Contain("did you mean 'addresses'?"));
    }

    [Test]
    public void A_queue_takes_a_store_that_other_machines_can_reach()
    {
        var ingest = Command.RunIn(_folder.Path, "ingest", "in", "--store", "desk.db", "--queue", "amqp://127.0.0.1:1");
        var worker = Command.RunIn(_folder.Path, "worker", "--store", "desk.db", "--queue", "amqp://127.0.0.1:1");

        Assert.That((ingest.ExitCode, ingest.Errors), Is.EqualTo((2, "factcheck: --queue takes a store that other machines can reach: PostgreSQL, not the file desk.db\n")));
        Assert.That((worker.ExitCode, worker.Errors), Is.EqualTo((2, ingest.Errors)));
        Assert.That(Command.Run("worker", "--store", "desk.db", "--queue", "rabbit").Errors, Does.StartWith("factcheck: worker: --queue takes an address such as amqp://USER:PASSWORD@HOST:5672"));
    }

    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        id = number.ToString(CultureInfo.InvariantCulture),
        outlet = "The Daily Ferry",
        published = "2024-05-03",
        text = string.Create(CultureInfo.InvariantCulture, $"The council of Norwick met on Tuesday for the {number}th time. It spent {number + 3} million euros on {number % 40 + 2} bridges, which 12 builders from Holm will raise by June."),
    });
}
