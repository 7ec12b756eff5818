using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Events;
using FactCheck.Language;
using FactCheck.Mentions;
using FactCheck.Rules;

namespace FactCheck;

/// <summary>The whole flow: articles in, discrepancies out. The result does not depend on the order of the articles.</summary>
public sealed class FactCheckPipeline(RulePack pack, PublisherFamilies families)
{
    private readonly ArticleCleaner _cleaner = new();
    private readonly ClaimReader _claims = new(pack.Lexicons);
    private readonly ContextReader _contexts = new(pack.Lexicons);
    private readonly DiscrepancyFinder _discrepancies = new(pack, families);

    public FactCheckPipeline(RulePack pack)
        : this(pack, PublisherFamilies.None)
    {
    }

    /// <summary>Reads what one article says. Any number of threads may call it.</summary>
    public ArticleResult<ArticleExtract> Extract(RawArticle raw) => Extract(raw, isForComparing: false);

    private ArticleResult<ArticleExtract> Extract(RawArticle raw, bool isForComparing)
    {
        var (cleaned, skipped) = _cleaner.Clean(raw);
        if (cleaned is not { } article)
            return new ArticleResult<ArticleExtract>(null, skipped);

        var annotated = LanguageReader.English.Read(article);
        var mentions = MentionPipeline.Default.Read(annotated);
        return ArticleResult.Of(new ArticleExtract(annotated, mentions, _claims.Read(annotated, mentions, isForComparing)));
    }

    /// <summary>Reads one article, and what comparing it with others needs. Any number of threads may call it.</summary>
    public ArticleResult<ReadArticle> Read(RawArticle raw)
    {
        var (extract, skipped) = Extract(raw, isForComparing: true);
        if (extract is not { } read)
            return new ArticleResult<ReadArticle>(null, skipped);

        var claims = _contexts.Read(read.Annotated, read.Mentions, read.Claims);
        return ArticleResult.Of(new ReadArticle(read.Article, read.Mentions, claims, ArticleTerms.Of(read.Annotated, read.Mentions)));
    }

    /// <summary>Compares the articles of one run, story by story.</summary>
    /// <param name="results">The articles, in any order.</param>
    /// <param name="threads">As many stories are compared at a time; where there are fewer stories, as many rules of one.</param>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    public FactCheckReport Compare(IEnumerable<ArticleResult<ReadArticle>> results, int threads = 1)
    {
        var (articles, skipped) = Sorted(results);
        var byId = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var stories = Stories([.. articles.Select(a => a.Terms)]);
        var (storiesAtATime, rulesAtATime) = stories.Length < threads ? (1, threads) : (threads, 1);
        var (reported, discrepancies) = (new List<ReportedArticle>(), new List<Discrepancy>());
        foreach (var compared in OrderedParallel.Map(stories, story => Compare(story, byId, rulesAtATime), storiesAtATime))
        {
            reported.AddRange(compared.Articles);
            discrepancies.AddRange(compared.Discrepancies);
        }

        discrepancies.Sort(ByGravity);
        return new FactCheckReport
        {
            Articles = [.. reported.OrderBy(a => a.Article.Id, StringComparer.Ordinal)],
            Skipped = skipped,
            Discrepancies = [.. discrepancies],
            Rules = pack.Rules,
        };
    }

    /// <summary>Compares the articles of one story that was put together before.</summary>
    /// <param name="story">The story's id.</param>
    /// <param name="members">All of its articles, by id.</param>
    public FactCheckReport CompareStory(string story, ImmutableArray<ReadArticle> members)
    {
        var compared = Compare(story, members, threads: 1);
        compared.Discrepancies.Sort(ByGravity);
        return new FactCheckReport { Articles = [.. compared.Articles], Skipped = [], Discrepancies = [.. compared.Discrepancies], Rules = pack.Rules };
    }

    private ComparedStory Compare(Story story, Dictionary<string, ReadArticle> byId, int threads) =>
        Compare(story.Id, [.. story.Articles.Order(StringComparer.Ordinal).Select(id => byId[id])], threads);

    private ComparedStory Compare(string story, ImmutableArray<ReadArticle> members, int threads)
    {
        var origins = _discrepancies.OriginsOf(members);
        var reported = new ReportedArticle[members.Length];
        for (var i = 0; i < reported.Length; i++)
            reported[i] = new ReportedArticle(members[i].Article, story, origins[i]) { Claims = members[i].Claims.RemoveAll(c => c.Derivation is not null) };
        return new ComparedStory(reported, _discrepancies.Find(members, origins, threads));
    }

    private sealed record ComparedStory(ReportedArticle[] Articles, List<Discrepancy> Discrepancies);

    private static ImmutableArray<Story> Stories(ImmutableArray<ArticleTerms> articles) =>
        new StoryGrouper(TermFrequencies.Of(BackgroundFrequencies.English, articles)).Group(articles, []).Stories;

    private static int ByGravity(Discrepancy a, Discrepancy b) =>
        ((int)b.Severity).CompareTo((int)a.Severity) is not 0 and var bySeverity ? bySeverity
        : b.Confidence.CompareTo(a.Confidence) is not 0 and var byConfidence ? byConfidence
        : string.CompareOrdinal(a.Id, b.Id);

    public FactCheckReport Run(IEnumerable<RawArticle> raw) => Compare(raw.Select(Read));

    private static (ImmutableArray<ReadArticle> Articles, ImmutableArray<SkippedArticle> Skipped) Sorted(IEnumerable<ArticleResult<ReadArticle>> results)
    {
        var (articles, skipped) = (new List<ReadArticle>(), new List<SkippedArticle>());
        foreach (var result in results)
        {
            if (result.Article is { } article)
                articles.Add(article);
            else
                skipped.Add(result.Skipped!);
        }
        return ([.. articles.OrderBy(a => a.Article.Id, StringComparer.Ordinal)], [.. skipped.OrderBy(s => s.Article, StringComparer.Ordinal)]);
    }
}
