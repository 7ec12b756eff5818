using System.Collections.Concurrent;
using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Storage;

public sealed partial class Store
{
    private const string RunColumns = """
        r.id as "Number", r.kind as "Kind", r.started as "Started", r.ended as "Ended", r.articles_new as "ArticlesNew",
        r.articles_changed as "ArticlesChanged", r.articles_same as "ArticlesSame",
        (select count(*) from run_skipped s where s.run = r.id) as "ArticlesSkipped",
        (select count(*) from change c where c.run = r.id and c.what = 'new') as "DiscrepanciesNew",
        (select count(*) from change c where c.run = r.id and c.what = 'reopened') as "DiscrepanciesReopened",
        (select count(*) from change c where c.run = r.id and c.what = 'gone') as "DiscrepanciesGone"
        """;

    /// <summary>The runs of this process, each with what keeps other processes from going on with it.</summary>
    private readonly ConcurrentDictionary<long, IDisposable> _held = new();

    /// <summary>Begins a run, or goes on with the last one of its kind that was cut off: one that no other process is doing.</summary>
    public long BeginRun(RunKind kind)
    {
        if (Single<long?>("select max(id) from run where kind = @kind and ended is null", new { kind = Hyphenated.Of(kind) }) is { } open && Hold(open))
            return open;
        while (true)
        {
            var run = Write(batch => batch.Scalar<long>("insert into run (kind, started) values (@kind, @now) returning id", new { kind = Hyphenated.Of(kind), now = batch.Now }));
            if (Hold(run))
                return run;
        }
    }

    public void EndRun(long run)
    {
        WriteEnd(run);
        if (_held.TryRemove(run, out var held))
            held.Dispose();
    }

    private bool Hold(long run)
    {
        if (_held.ContainsKey(run))
            return true;
        if (Patiently(_ => _database.Hold(run)) is not { } held)
            return false;
        _held[run] = held;
        return true;
    }

    private void WriteEnd(long run) => Write(batch =>
    {
        batch.Execute("update run set ended = @now where id = @run", new { run, now = batch.Now });
        if (_database.CountAnew is { } statement)
            batch.Execute(statement);
        batch.Execute("delete from work_result where made < @before", new { before = StoreTime.Of(_clock.GetUtcNow() - ResultsKept) });
    });

    public Run? Run(long number) =>
        Single<RunRow>($"select {RunColumns} from run r where r.id = @number", new { number })?.ToRun();

    /// <summary>A page of runs, the last one first.</summary>
    public IReadOnlyList<Run> Runs(int offset, int limit) =>
        [.. Query<RunRow>($"select {RunColumns} from run r order by r.id desc limit @limit offset @offset", new { limit, offset }).Select(r => r.ToRun())];

    /// <summary>What a run skipped and why, by article.</summary>
    public IReadOnlyList<SkippedArticle> SkippedIn(long run) =>
        [.. Query<(string Article, string Reason)>("select article, reason from run_skipped where run = @run order by article", new { run }).Select(s => new SkippedArticle(s.Article, s.Reason))];

    /// <summary>How the feeds came through a run, by address.</summary>
    public IReadOnlyList<RunFeed> FeedsOf(long run) =>
    [
        .. Query<(string Feed, string Outlet, string Result, long Articles, string? Reason)>(
            "select feed, outlet, result, articles, reason from run_feed where run = @run order by feed",
            new { run }).Select(f => new RunFeed(f.Feed, f.Outlet, f.Result, (int)f.Articles, f.Reason)),
    ];

    /// <summary>The ids of the discrepancies that a run found so, in the order in which it did.</summary>
    public IReadOnlyList<string> ChangedIn(long run, ChangeKind what) =>
        Query<string>("select discrepancy from change where run = @run and what = @what order by id", new { run, what = Hyphenated.Of(what) });

    /// <summary>Changes after the one with this number, in order.</summary>
    public IReadOnlyList<DiscrepancyChange> Changes(long after, int limit) =>
    [
        .. Query<(long Number, long Run, string Discrepancy, string What)>(
            "select id, run, discrepancy, what from change where id > @after order by id limit @limit",
            new { after, limit }).Select(c => new DiscrepancyChange(c.Number, c.Run, c.Discrepancy, Hyphenated.Parse<ChangeKind>(c.What)!.Value)),
    ];

    private sealed class RunRow
    {
        public long Number { get; init; }

        public required string Kind { get; init; }

        public required string Started { get; init; }

        public string? Ended { get; init; }

        public long ArticlesNew { get; init; }

        public long ArticlesChanged { get; init; }

        public long ArticlesSame { get; init; }

        public long ArticlesSkipped { get; init; }

        public long DiscrepanciesNew { get; init; }

        public long DiscrepanciesReopened { get; init; }

        public long DiscrepanciesGone { get; init; }

        public Run ToRun() => new()
        {
            Number = Number,
            Kind = Hyphenated.Parse<RunKind>(Kind)!.Value,
            Started = StoreTime.Parse(Started),
            Ended = Ended is null ? null : StoreTime.Parse(Ended),
            ArticlesNew = (int)ArticlesNew,
            ArticlesChanged = (int)ArticlesChanged,
            ArticlesSame = (int)ArticlesSame,
            ArticlesSkipped = (int)ArticlesSkipped,
            DiscrepanciesNew = (int)DiscrepanciesNew,
            DiscrepanciesReopened = (int)DiscrepanciesReopened,
            DiscrepanciesGone = (int)DiscrepanciesGone,
        };
    }
}
