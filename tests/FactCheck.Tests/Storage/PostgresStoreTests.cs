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
