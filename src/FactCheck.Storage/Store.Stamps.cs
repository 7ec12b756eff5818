using FactCheck.Articles;

namespace FactCheck.Storage;

public sealed partial class Store
{
    internal string? Stamp(string name) => Single<string>("select value from stamp where name = @name", new { name });

    /// <summary>Stories whose articles have changed since they were compared.</summary>
    internal IReadOnlyList<StoryState> ChangedStories(int limit) =>
        [.. Query<(long Number, long Articles, long Newest)>(StoreBatch.StoryStates("s.is_changed = 1 order by s.id limit @limit"), new { limit }).Select(s => new StoryState(s.Number, s.Articles, s.Newest))];

    /// <summary>Versions after the one with this number, in order, as they are to be read again.</summary>
    internal IReadOnlyList<VersionToRead> VersionsAfter(long after, int limit) =>
    [
        .. Query<StatedRow>(
            """
            select v.id as "Id", a.newest as "Newest", a.address as "Address", v.stated as "Stated", v.title as "Title", v.language as "Language",
                v.sha256 as "Sha256", v.text as "Text"
            from version v join article a on a.id = v.article where v.id > @after order by v.id limit @limit
            """,
            new { after, limit }).Select(r => new VersionToRead(r.Id, r.Id == r.Newest, StatedFacts.ToRaw(r.Stated, r.ToArticle()))),
    ];

    private sealed class StatedRow
    {
        public long Id { get; init; }

        public long Newest { get; init; }

        public required string Address { get; init; }

        public required string Stated { get; init; }

        public string? Title { get; init; }

        public string? Language { get; init; }

        public required string Sha256 { get; init; }

        public required string Text { get; init; }

        public Article ToArticle() => new() { Id = Address, Title = Title, Language = Language, Sha256 = Sha256, Text = Text };
    }
}
