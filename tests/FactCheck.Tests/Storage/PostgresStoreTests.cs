using FactCheck.Articles;
using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public sealed class PostgresStoreTests : StoreContract
{
    private PostgresServer? _server;

    [OneTimeSetUp]
    public void StartServer()
    {
        _server = PostgresServer.Start();
        if (_server is null)
            Assert.Ignore("left out: the store on PostgreSQL (Debian: apt-get install postgresql)");
    }

    [OneTimeTearDown]
    public void StopServer() => _server?.Dispose();

    protected override string NewLocation() => _server!.NewDatabase();

    [Test]
    public void A_run_goes_on_when_the_server_is_back()
    {
        var ingest = new Ingest(Store, House, 1);
        var run = ingest.Begin(RunKind.Ingest);
        ingest.Take(run, new[] { Raw("a", Ferry + Twelve) }.Select(ArticleResult.Of));
        _server!.Restart();
        ingest.Take(run, new[] { Raw("b", TwentyOne + " " + Ferry) }.Select(ArticleResult.Of));
        _server.Restart();
        var ended = ingest.End(run);

        Assert.That((ended.ArticlesNew, ended.DiscrepanciesNew), Is.EqualTo((2, 1)));
        Assert.That(Store.Verify(), Is.Empty);
    }

    [Test]
    public void A_full_disk_is_told_and_loses_nothing()
    {
        using var disk = SmallDisk.Mount(megabytes: 64);
        if (disk is null)
            Assert.Ignore("left out: a full disk under PostgreSQL (mounting a small one takes root on Linux)");
        var location = _server!.NewDatabase();
        _server.Move(location, disk!.Path);
        try
        {
            using var store = Store.Open(location, TimeProvider.System);
            new Ingest(store, House, 1).Run(RunKind.Ingest, [ArticleResult.Of(Raw("a", Ferry + Twelve))]);
            var ballast = disk.Fill(room: 100_000);
            // Letters in no order, which packing makes no shorter.
            var random = new Random(1);
            var large = Enumerable.Range(0, 20).Select(i => Raw($"large{i}", Ferry + string.Create(20_000, random, (text, letters) => { for (var c = 0; c < text.Length; c++) text[c] = (char)('a' + letters.Next(26)); }))).ToList();
            var full = Assert.Throws<Npgsql.PostgresException>(() => new Ingest(store, House, 1).Run(RunKind.Ingest, large.Select(ArticleResult.Of)))!;
            Assert.That(Store.Explain(location, full), Does.StartWith("no room left on the disk of ").And.Contain("what was stored before is safe"));
            Assert.That((store.Info().Articles, store.Verify().Count()), Is.EqualTo((1L, 0)));

            File.Delete(ballast);
            var run = new Ingest(store, House, 1).Run(RunKind.Ingest, large.Append(Raw("b", TwentyOne + " " + Ferry)).Select(ArticleResult.Of));
            Assert.That((run.Number, run.ArticlesNew, run.DiscrepanciesNew, store.Verify().Count()), Is.EqualTo((2L, 21, 1, 0)));
        }
        finally
        {
            _server.Drop(location);
        }
    }

    [Test]
    public void Work_that_a_restart_cuts_off_is_done_again()
    {
        var attempts = 0;
        Store.Write(batch =>
        {
            var (read, raw) = Article(Address, First);
            batch.Put(StorableArticle.Of(read, raw));
            if (attempts++ == 0)
                _server!.Restart();
            batch.PutFeedState("https://ferry.example/rss", "{}");
        });

        Assert.That((attempts, Store.Info().Articles, Store.FeedStates().Count), Is.EqualTo((2, 1L, 1)));
    }
}
