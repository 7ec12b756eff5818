using System.Globalization;

namespace FactCheck.Storage;

public sealed partial class Store
{
    /// <summary>The story that now has this number: itself, or the one it was joined to; null where there is none.</summary>
    public long? Story(long number) => Single<long?>(
        """
        select id from story where id = @number
        union all
        select story from story_alias where alias = @number
        """,
        new { number });

    /// <summary>A page of stories, the ones with the newest article first.</summary>
    /// <param name="differing">Only stories with findings of at least a warning.</param>
    public IReadOnlyList<StorySummary> Stories(bool differing, int offset, int limit) =>
    [
        .. Query<StoryRow>(
            $"""
            select s.story as "Number", s.articles as "Articles", s.first_day as "FirstDay", s.last_day as "LastDay",
                (select v.title from article a join version v on v.id = a.newest where a.story = s.story order by coalesce(v.published, '9'), a.id limit 1) as "Title",
                (select count(*) from discrepancy d where d.story = s.story and d.is_present = 1 and d.severity >= 2) as "Findings"
            from (
                select a.story as story, count(*) as articles, min(v.published) as first_day, max(v.published) as last_day
                from article a join version v on v.id = a.newest where a.story is not null
                    {(differing ? "and exists (select 1 from discrepancy d where d.story = a.story and d.is_present = 1 and d.severity >= 2)" : "")}
                group by a.story) s
            order by s.last_day desc, s.story desc limit @limit offset @offset
            """,
            new { limit, offset }).Select(r => r.ToSummary()),
    ];

    /// <summary>The articles of a story without their texts, in order of publication.</summary>
    public IReadOnlyList<StoredArticle> ArticlesOf(long story) =>
    [
        .. Query<VersionRow>(
            $"select {VersionRow.Columns} from article a join version v on v.id = a.newest where a.story = @story order by coalesce(v.published, '9'), a.id",
            new { story }).Select(r => r.ToStored()),
    ];

    /// <summary>The number of the version that was stored last; 0 where there is none.</summary>
    internal long NewestVersion() => Single<long>(StoreBatch.NewestVersion);

    /// <summary>All articles, as they are to be put into stories again.</summary>
    internal IReadOnlyList<PlacedArticle> PlacedArticles() => Patiently(connection => Lookup(connection).PlacedArticles());

    private sealed class StoryRow
    {
        public long Number { get; init; }

        public long Articles { get; init; }

        public string? FirstDay { get; init; }

        public string? LastDay { get; init; }

        public string? Title { get; init; }

        public long Findings { get; init; }

        public StorySummary ToSummary() => new(Number, Title, (int)Articles, Day(FirstDay), Day(LastDay), (int)Findings);

        private static DateOnly? Day(string? time) => time is null ? null : DateOnly.ParseExact(time.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
