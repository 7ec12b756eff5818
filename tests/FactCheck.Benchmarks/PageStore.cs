using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Feeds;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Benchmarks;

/// <summary>
/// A store with 100,000 discrepancies in 2,000 stories of five articles, and one story of 500 articles, made of copies of the sample story
/// and of its findings under other names: what the pages have to carry, without the days that reading so much would take.
/// </summary>
internal sealed class PageStore
{
    public const int BigStory = 500;
    private const int Stories = 2000;
    private const int StoriesAtOnce = 50;
    private const int FindingsOfStory = 50;

    /// <summary>Findings of the big story that rest on all its articles.</summary>
    private const int WideFindings = 10;

    private const int OutletNames = 300;
    private static readonly ClaimKind[] Kinds = Enum.GetValues<ClaimKind>();

    private readonly ImmutableArray<(RawArticle Raw, ReadArticle Read)> _articles;
    private readonly ImmutableArray<Discrepancy> _findings;
    private int _made;

    public PageStore(string folder)
    {
        var pipeline = new FactCheckPipeline(RulePack.Standard);
        _articles = [.. FeedReader.Read(InputPaths.Find([folder])).Select(i => i.Read().Article!).Select(raw => (raw, pipeline.Read(raw).Article!))];
        _findings = pipeline.Compare(_articles.Select(a => ArticleResult.Of(a.Read))).Discrepancies;
    }

    /// <returns>The number of the big story.</returns>
    public long Fill(Store store)
    {
        var run = store.BeginRun(RunKind.Ingest);
        foreach (var stories in Enumerable.Range(0, Stories).Chunk(StoriesAtOnce))
            store.Write(batch =>
            {
                foreach (var story in stories)
                    Put(batch, run, story, copies: 1);
            });
        var big = store.Write(batch => Put(batch, run, Stories, BigStory / _articles.Length));
        store.EndRun(run);
        return big;
    }

    private long Put(StoreBatch batch, long run, int story, int copies)
    {
        var number = batch.NewStory();
        var articles = new Dictionary<string, Article>(StringComparer.Ordinal);
        for (var copy = 0; copy < copies; copy++)
            foreach (var (raw, read) in _articles)
            {
                var id = IdOf(story, copy, raw.Id);
                var named = Renamed(read, id, OutletOf(id));
                batch.Place(batch.Put(StorableArticle.Of(named, raw with { Id = id, Url = id, Outlet = named.Article.Outlet })).Article, number, [.. named.Terms.Terms.Take(3).Select(t => t.Key)]);
                articles[id] = named.Article;
            }
        batch.PutDiscrepancies(run, number, Enumerable.Range(0, FindingsOfStory).Select(i => Finding(story, i, i < WideFindings ? copies : 1)), articles);
        return number;
    }

    private Discrepancy Finding(int story, int index, int copies)
    {
        var (pattern, number) = (_findings[index % _findings.Length], _made++);
        return pattern with
        {
            Id = ((ulong)(number + 1) * 0x9E3779B97F4A7C15UL).ToString("x16", CultureInfo.InvariantCulture),
            Kind = Kinds[number % Kinds.Length],
            Severity = number % 3 == 0 ? Severity.Error : Severity.Warning,
            Confidence = number * 7919 % 1000 / 1000.0,
            Subject = $"{pattern.Subject} {number}",
            Positions = [.. pattern.Positions.Select(p => p with { Evidence = [.. p.Evidence.SelectMany(e => Enumerable.Range(0, copies).Select(copy => Renamed(e, IdOf(story, copy, e.Evidence.Article))))] })],
        };
    }

    private static string IdOf(int story, int copy, string article) => FormattableString.Invariant($"https://news.example/{story}/{copy}/{article}");

    /// <summary>FNV-1a, so that a story has outlets from all over the list.</summary>
    private static string OutletOf(string id) => FormattableString.Invariant($"Outlet {id.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) % OutletNames}");

    private static ReadArticle Renamed(ReadArticle read, string id, string outlet) => read with
    {
        Article = read.Article with { Id = id, Url = id, Outlet = outlet },
        Claims = [.. read.Claims.Select(c => Renamed(c, id))],
        Terms = read.Terms with { Article = id },
    };

    private static Claim Renamed(Claim claim, string id) => claim with { Evidence = claim.Evidence with { Article = id } };
}
