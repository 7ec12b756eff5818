using System.Globalization;
using System.Text;
using FactCheck.Articles;
using FactCheck.Benchmarks;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Server.Queue;
using FactCheck.Storage;
using FactCheck.Tests.Conventions;
using FactCheck.Text;
using RabbitMQ.Client;

namespace FactCheck.Tests.Server.Queue;

/// <summary>Runs whose articles are read, and whose stories are compared, by workers: on a real broker and a real database.</summary>
public sealed class WorkerTests
{
    private static readonly HouseConfiguration House = new() { Pack = RulePack.Standard };
    private static readonly ArticleCopies Copies = new(Path.Combine(ConventionTests.Root, "seeds"));

    private CancellationTokenSource _ends = null!;
    private Store _store = null!;
    private List<string> _told = null!;

    [SetUp]
    public async Task Open()
    {
        (_ends, _told) = (new CancellationTokenSource(TimeSpan.FromMinutes(5)), []);
        _store = Store.Open(QueueSetUp.Postgres.NewDatabase(), TimeProvider.System);
        await using var broker = await Broker.ConnectAsync(QueueSetUp.Rabbit.Address, 1, _ends.Token);
        await broker.Channel.QueuePurgeAsync(QueueNames.Work);
    }

    [TearDown]
    public async Task Close()
    {
        await _ends.CancelAsync();
        _ends.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task Four_workers_make_the_same_rows_as_one_process_and_read_each_article_once()
    {
        using var alone = Store.Open(QueueSetUp.Postgres.NewDatabase(), TimeProvider.System);
        // In the second round articles are new, as they were, changed, given twice, and one cannot be stored.
        RawArticle[][] rounds = [[.. Articles(0, 40)], [.. Articles(20, 60), Changed(3), Changed(45), Articles(70, 1).Single() with { Text = "a zero \0 character" }]];
        foreach (var round in rounds)
            new Ingest(alone, House, threads: 2).Run(RunKind.Ingest, round.Select(ArticleResult.Of));

        var workers = Workers(4);
        var runs = rounds.Select(round => Run(_store, House, round)).ToList();
        await EndAsync(workers);

        Assert.That((runs[0].ArticlesNew, runs[1].ArticlesNew, runs[1].ArticlesChanged, runs[1].ArticlesSame, runs[1].ArticlesSkipped), Is.EqualTo((40, 39, 1, 20, 1)));
        Assert.That(workers.Sum(w => w.Worker.Articles), Is.EqualTo(40 + 39 + 1 + 1));
        Assert.That(workers.Sum(w => w.Worker.Stories), Is.GreaterThanOrEqualTo(16));
        Assert.That(StoreRows.Of(_store), Is.EqualTo(StoreRows.Of(alone)));
        Assert.That((_store.Verify(), _told), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    [Test]
    public async Task What_was_read_before_a_run_was_cut_off_is_not_read_again()
    {
        var (articles, workers) = (Articles(0, 30).ToList(), Workers(2));
        var run = new Ingest(_store, House, threads: 1).Begin(RunKind.Ingest);
        await using (var workforce = Workforce(_store, House))
            workforce.Read(run, articles);
        var ended = Run(_store, House, articles);
        await EndAsync(workers);

        Assert.That((ended.Number, ended.ArticlesNew, workers.Sum(w => w.Worker.Articles)), Is.EqualTo((run, 30, 30)));
    }

    [Test]
    public async Task A_broker_that_is_killed_and_comes_back_loses_and_doubles_nothing()
    {
        using var alone = Store.Open(QueueSetUp.Postgres.NewDatabase(), TimeProvider.System);
        var articles = Articles(0, 60).ToList();
        new Ingest(alone, House, threads: 2).Run(RunKind.Ingest, articles.Select(ArticleResult.Of));

        var run = Task.Run(() => Run(_store, House, articles));
        while (await DepthAsync(QueueNames.Work) < 60)
            await Task.Delay(20);
        var workers = Workers(2);
        while (workers.Sum(w => w.Worker.Articles) < 5)
            await Task.Delay(5);
        QueueSetUp.Rabbit.Kill();
        QueueSetUp.Rabbit.Begin();
        await run;
        await EndAsync(workers);
        _told.ForEach(TestContext.Out.WriteLine);

        Assert.That(StoreRows.Of(_store), Is.EqualTo(StoreRows.Of(alone)));
    }

    [Test]
    public async Task What_is_no_task_goes_to_the_dead_letters_with_the_reason()
    {
        await using var broker = await Broker.ConnectAsync(QueueSetUp.Rabbit.Address, 1, _ends.Token);
        await broker.Channel.QueuePurgeAsync(QueueNames.DeadLetters);
        await broker.SendAsync(QueueNames.Work, "strange", Encoding.UTF8.GetBytes("{\"id\": 1}"));
        var workers = Workers(1);
        BasicGetResult? dead;
        while ((dead = await broker.Channel.BasicGetAsync(QueueNames.DeadLetters, autoAck: true)) is null)
            await Task.Delay(20);
        await EndAsync(workers);

        Assert.That(Encoding.UTF8.GetString((byte[])dead.BasicProperties.Headers![QueueNames.Reason]!), Does.StartWith("not a task: "));
        Assert.That((dead.BasicProperties.MessageId, Encoding.UTF8.GetString(dead.Body.Span)), Is.EqualTo(("strange", "{\"id\": 1}")));
    }

    [Test]
    public async Task A_worker_with_other_rules_stops_the_run_and_stores_nothing_wrong()
    {
        var other = new HouseConfiguration { Pack = RulePack.Load([], Lexicons.Standard, []) };
        var workers = Workers(1, other);
        var articles = Articles(0, 5).ToList();

        Assert.That(() => Run(_store, House, articles), Throws.TypeOf<StoreException>().With.Message.EqualTo("a worker has other rules or families than this run: start it with the same --rules and --config"));
        await EndAsync(workers);
        Assert.That(_store.Info().Discrepancies, Is.Zero);
    }

    private static IEnumerable<RawArticle> Articles(int first, int count) => Enumerable.Range(first, count).Select(i => Hashed(Copies[i]));

    private static RawArticle Changed(int number) => Hashed(Copies[number] with { Text = Copies[number].Text + "\n\nAt least 27 people were hurt, officials said." });

    /// <summary>Articles that are made have no hash.</summary>
    private static RawArticle Hashed(RawArticle article) => Encoding.UTF8.GetBytes(article.Text) is var bytes
        ? article with { Id = string.Create(CultureInfo.InvariantCulture, $"https://desk.example/{article.Id}"), Bytes = bytes, Sha256 = ContentHash.Hex(bytes) }
        : article;

    private FactCheck.Storage.Run Run(Store store, HouseConfiguration house, IEnumerable<RawArticle> articles)
    {
        var workforce = Workforce(store, house);
        try
        {
            return new Ingest(store, house, threads: 1, workforce).Run(RunKind.Ingest, articles.Select(ArticleResult.Of));
        }
        finally
        {
            workforce.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private QueuedWorkforce Workforce(Store store, HouseConfiguration house) => new(store, QueueSetUp.Rabbit.Address, house, TimeProvider.System, _told.Add, _ends.Token);

    private List<(Worker Worker, Task Running)> Workers(int count, HouseConfiguration? house = null) =>
    [
        .. Enumerable.Range(0, count).Select(_ => new Worker(_store, QueueSetUp.Rabbit.Address, house ?? House, threads: 1, TimeProvider.System, _ => { }))
            .Select(worker => (worker, Task.Run(() => worker.RunAsync(_ends.Token)))),
    ];

    private async Task EndAsync(List<(Worker Worker, Task Running)> workers)
    {
        await _ends.CancelAsync();
        await Task.WhenAll(workers.Select(w => w.Running));
    }

    private static async Task<uint> DepthAsync(string queue)
    {
        await using var broker = await Broker.ConnectAsync(QueueSetUp.Rabbit.Address, 1, CancellationToken.None);
        return await broker.Channel.MessageCountAsync(queue);
    }
}
