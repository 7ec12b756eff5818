using System.Globalization;
using FactCheck.Rules;

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

    /// <summary>A story as it was when it was last compared; null where none has this number.</summary>
    /// <param name="story">Its number.</param>
    /// <param name="without">Findings that do not count, by id.</param>
    public StorySummary? Summary(long story, IReadOnlyCollection<string> without) =>
        Single<StoryRow>($"select {StoryRow.Columns(Findings(without))} from story where id = @story", new { story, without = _database.ListOf(without) })?.ToSummary();

    /// <summary>A page of stories, the ones with the newest article first, as they were when each was last compared.</summary>
    /// <param name="differing">Only stories with findings of at least a warning.</param>
    /// <param name="without">Findings that do not count, by id.</param>
    /// <param name="offset">How many are passed over.</param>
    /// <param name="limit">How many are given at most.</param>
    public IReadOnlyList<StorySummary> Stories(bool differing, IReadOnlyCollection<string> without, int offset, int limit) =>
    [
        .. Query<StoryRow>(
            $"""
            select {StoryRow.Columns(Findings(without))} from story where articles > 0 {(differing ? $"and findings > 0 and {Findings(without)} > 0" : "")}
            order by last_day desc, id desc limit @limit offset @offset
            """,
            new { limit, offset, without = _database.ListOf(without) }).Select(r => r.ToSummary()),
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

    /// <summary>How many findings of at least a warning a story has: the number that is kept, less those that do not count.</summary>
    private string Findings(IReadOnlyCollection<string> without) => without.Count == 0
        ? "findings"
        : $"(findings - (select count(*) from discrepancy d where d.story = story.id and d.is_present = 1 and d.severity >= {(long)Severity.Warning} and d.id {_database.AnyOf("@without")}))";

    private sealed class StoryRow
    {
        public static string Columns(string findings) => $"""
            id as "Number", title as "Title", articles as "Articles", first_day as "FirstDay", last_day as "LastDay", {findings} as "Findings"
            """;

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
