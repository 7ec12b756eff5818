using System.Diagnostics;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Rules.House;

namespace FactCheck.Storage;

/// <summary>
/// Takes articles into a store and compares what they change. Each batch is one transaction; what is still to be compared is marked in the
/// same one. So a process may be killed at any moment: the next run of the kind goes on where it stopped.
/// </summary>
public sealed class Ingest
{
    private const int ArticlesPerBatch = 200;
    private const int StoriesPerBatch = 50;
    private const long BytesInFlight = 32_000_000;

    private readonly Store _store;
    private readonly HouseConfiguration _house;
    private readonly ArticleReader _reader;
    private readonly IWorkforce _workforce;
    private readonly int _threads;
    private readonly Dictionary<long, ArticleTerms> _terms = [];

    /// <param name="store">Where articles and findings go.</param>
    /// <param name="house">The rules, and the families that come before those of the feed lists.</param>
    /// <param name="threads">How many articles are read at a time.</param>
    /// <param name="workforce">Who reads and compares; null for this process.</param>
    public Ingest(Store store, HouseConfiguration house, int threads, IWorkforce? workforce = null)
    {
        (_store, _house, _reader, _threads) = (store, house, new ArticleReader(house.Pack), threads);
        _workforce = workforce ?? new OwnWorkforce(_reader, threads);
    }

    /// <summary>Told before work that may take minutes and that nobody asked for.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>Begins a run. Where this program reads otherwise than the one that filled the store, all is read again first.</summary>
    public long Begin(RunKind kind)
    {
        var run = _store.BeginRun(kind);
        if (_store.Stamp(Stamps.Reading) is not { } stamp)
            SetStamps(Families);
        else if (stamp != Stamps.OfReading(_house.Pack))
        {
            Say("this program reads otherwise than the one that filled the store: every stored article is read and compared again first");
            ReadAgain();
        }
        else if (_store.Stamp(Stamps.Rules) != Stamps.OfRules(_house.Pack, Families))
        {
            Say("rules or families have changed: every stored story is compared again");
            CompareAllAgain();
        }
        return run;
    }

    /// <summary>One whole run.</summary>
    public Run Run(RunKind kind, IEnumerable<ArticleResult<RawArticle>> articles)
    {
        var run = Begin(kind);
        Take(run, articles);
        return End(run);
    }

    /// <summary>Takes in any number of articles, batch by batch.</summary>
    public void Take(long run, IEnumerable<ArticleResult<RawArticle>> articles)
    {
        var ahead = new Queue<ArticleResult<RawArticle>[]>();
        foreach (var batch in articles.Chunk(ArticlesPerBatch))
        {
            if (_workforce.BatchesAhead > 0)
                _workforce.Announce(run, Changed(Given(batch)));
            ahead.Enqueue(batch);
            if (ahead.Count > _workforce.BatchesAhead)
                Take(run, ahead.Dequeue(), _ => { });
        }
        while (ahead.TryDequeue(out var batch))
            Take(run, batch, _ => { });
    }

    /// <summary>Takes in one batch.</summary>
    /// <param name="run">The run that the counts go to.</param>
    /// <param name="articles">Some hundreds at most; each id is the article's address.</param>
    /// <param name="also">Writes what belongs to these articles in the same transaction.</param>
    public void Take(long run, IReadOnlyList<ArticleResult<RawArticle>> articles, Action<StoreBatch> also)
    {
        using var step = Measures.Steps.StartActivity("read articles");
        var began = Stopwatch.GetTimestamp();
        var given = Given(articles);
        var changed = Changed(given);
        var results = _workforce.Read(run, changed);
        var (added, altered, claims) = (0, 0, 0L);
        _store.Write(batch =>
        {
            var (isNew, isChanged, same) = (new List<(long, ArticleTerms)>(), 0, given.Count - changed.Count);
            claims = 0;
            foreach (var (storable, skipped) in results)
            {
                if (storable is null)
                {
                    batch.Skip(run, skipped!);
                    continue;
                }
                var (article, change) = batch.Put(storable);
                if (change != ArticleChange.Same)
                    claims += storable.Read.Claims.Count(c => c.Derivation is null);
                if (change == ArticleChange.New)
                    isNew.Add((article, storable.Read.Terms));
                else if (change == ArticleChange.Changed)
                    isChanged++;
                else
                    same++;
                if (change == ArticleChange.Changed)
                    batch.MarkStoryOf(article);
            }
            foreach (var skipped in articles.Select(a => a.Skipped).OfType<SkippedArticle>())
                batch.Skip(run, skipped);
            batch.Group(isNew, batch.Lookup(_terms));
            batch.Count(run, isNew.Count, isChanged, same);
            also(batch);
            (added, altered) = (isNew.Count, isChanged);
        });
        // Afterwards: work that a database's restart cut off is done again, and counts once.
        foreach (var skipped in results.Select(r => r.Skipped).Concat(articles.Select(a => a.Skipped)).OfType<SkippedArticle>())
            Measures.Skipped(skipped.Reason);
        Measures.Took(added, altered, given.Count - added - altered - results.Count(r => r.Article is null), claims);
        Measures.Read(Stopwatch.GetElapsedTime(began));
    }

    /// <summary>Compares what has changed and ends the run.</summary>
    public Run End(long run)
    {
        using var step = Measures.Steps.StartActivity("compare stories");
        var (comparer, announced) = (new StoryComparer(_house.Pack, Families), 0L);
        while (_store.ChangedStories(StoriesPerBatch * (1 + _workforce.BatchesAhead)) is { Count: > 0 } ahead)
        {
            var began = Stopwatch.GetTimestamp();
            _workforce.Announce(run, [.. ahead.Where(s => s.Number > announced)]);
            (announced, var stories) = (Math.Max(announced, ahead[^1].Number), ahead.Take(StoriesPerBatch).ToList());
            var found = _workforce.Compare(run, stories);
            _store.Write(batch =>
            {
                var (lookup, now) = (batch.Lookup(_terms), batch.States(stories.Select(s => s.Number)));
                foreach (var (story, compared) in stories.Zip(found))
                    batch.PutCompared(run, story.Number, compared is not null && now.Contains(story) ? compared : comparer.Compare(lookup, story.Number));
            });
            Measures.Compared(Stopwatch.GetElapsedTime(began));
        }
        _store.EndRun(run);
        var ended = _store.Run(run)!;
        Measures.Ended(ended);
        return ended;
    }

    /// <summary>Makes everything again that is derived from the articles: readings, terms, stories, findings. Verdicts stay.</summary>
    public Run Rebuild()
    {
        var run = _store.BeginRun(RunKind.Rebuild);
        ReadAgain();
        return End(run);
    }

    private void ReadAgain()
    {
        _terms.Clear();
        _store.Write(batch => batch.ForgetTerms());
        for (var after = 0L; ;)
        {
            var versions = _store.VersionsAfter(after, ArticlesPerBatch);
            if (versions.Count == 0)
                break;
            var results = OrderedParallel.Map(versions, v => new Reread(v, _reader.Read(v.Raw).Article), _threads, v => v.Raw.Text.Length * 2L, BytesInFlight).ToList();
            _store.Write(batch =>
            {
                foreach (var (version, storable) in results)
                    if (storable is not null)
                        batch.PutReading(version.Id, storable);
                batch.CountTerms(results.Where(r => r.Version.IsNewest).Select(r => r.Article).OfType<StorableArticle>().Select(a => a.Read.Terms));
            });
            after = versions[^1].Id;
        }
        new Regrouping(_store).Run();
        CompareAllAgain();
    }

    private void CompareAllAgain()
    {
        _store.Write(batch => batch.MarkAllStories());
        SetStamps(Families);
    }

    private void SetStamps(PublisherFamilies families) => _store.Write(batch =>
    {
        batch.PutStamp(Stamps.Reading, Stamps.OfReading(_house.Pack));
        batch.PutStamp(Stamps.Rules, Stamps.OfRules(_house.Pack, families));
    });

    private PublisherFamilies Families => _house.Families.Over(_store.Families());

    /// <summary>The last one of an address in a batch is the newest.</summary>
    private static List<RawArticle> Given(IEnumerable<ArticleResult<RawArticle>> articles) =>
        [.. articles.Where(a => a.Article is not null).Select(a => a.Article!).GroupBy(a => a.Id, StringComparer.Ordinal).Select(g => g.Last())];

    /// <summary>Those that are not stored as they are.</summary>
    private List<RawArticle> Changed(List<RawArticle> given)
    {
        var known = _store.Known([.. given.Select(a => a.Id)]);
        return given.FindAll(a => known.GetValueOrDefault(a.Id) != a.Sha256);
    }

    private sealed record Reread(VersionToRead Version, StorableArticle? Article);
}
