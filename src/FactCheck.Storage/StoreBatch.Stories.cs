namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    public long NewStory() => Scalar<long>("insert into story (is_changed) values (1) returning id");

    /// <summary>Puts an article into a story, which then has to be compared again, as has the one that it was in before.</summary>
    /// <param name="article">The article's number.</param>
    /// <param name="story">The story's number.</param>
    /// <param name="terms">The article's heaviest terms.</param>
    public void Place(long article, long story, IEnumerable<string> terms)
    {
        Execute("update story set is_changed = 1 where id = @story or id = (select a.story from article a where a.id = @article)", new { story, article });
        Execute("update article set story = @story, origin = null where id = @article", new { story, article });
        using var rows = RowWriter("story_term (term, story)", 2, "on conflict (term, story) do nothing");
        foreach (var term in terms)
            rows.Add(term, story);
        rows.Flush();
    }

    /// <summary>Moves all that <paramref name="other"/> has to <paramref name="story"/>; its number leads there from now on.</summary>
    public void Join(long story, long other)
    {
        var both = new { story, other };
        Execute("update article set story = @story, origin = null where story = @other", both);
        Execute("update discrepancy set story = @story where story = @other", both);
        Execute("insert into story_term (term, story) select term, @story from story_term where story = @other on conflict (term, story) do nothing", both);
        Execute("delete from story_term where story = @other", both);
        Execute("update story_alias set story = @story where story = @other", both);
        Execute("insert into story_alias (alias, story) values (@other, @story)", both);
        Execute("delete from story where id = @other", both);
        Execute("update story set is_changed = 1 where id = @story", both);
        Summarize(story);
    }

    /// <summary>Brings up to date what lists show of a story.</summary>
    private void Summarize(long story) => Execute(
        """
        update story set
            title = (select v.title from article a join version v on v.id = a.newest where a.story = story.id order by coalesce(v.published, '9'), a.id limit 1),
            articles = (select count(*) from article a where a.story = story.id),
            first_day = (select min(v.published) from article a join version v on v.id = a.newest where a.story = story.id),
            last_day = (select max(v.published) from article a join version v on v.id = a.newest where a.story = story.id),
            findings = (select count(*) from discrepancy d where d.story = story.id and d.is_present = 1 and d.severity >= 2)
        where id = @story
        """,
        new { story });

    /// <summary>What these stories are now.</summary>
    internal HashSet<StoryState> States(IEnumerable<long> stories) =>
        [.. Query<(long Number, long Articles, long Newest)>(StoryStates($"s.id {_database.AnyOf("@list")}"), new { list = _database.ListOf(stories) }).Select(s => new StoryState(s.Number, s.Articles, s.Newest))];

    /// <param name="condition">Which stories, of "story s".</param>
    internal static string StoryStates(string condition) =>
        $"select s.id, (select count(*) from article a where a.story = s.id), (select coalesce(max(a.newest), 0) from article a where a.story = s.id) from story s where {condition}";

    /// <summary>Stores what comparing a story has found.</summary>
    internal void PutCompared(long run, long story, ComparedStory compared)
    {
        PutDiscrepancies(run, story, compared.Found, compared.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal));
        EndComparing(story, compared.Articles.Zip(compared.Origins, (article, origin) => (article.Id, origin)));
    }

    /// <summary>Says that what comparing a story has found is stored, and which articles of it are copies of which.</summary>
    internal void EndComparing(long story, IEnumerable<(string Address, string Origin)> origins)
    {
        foreach (var copies in origins.Where(o => o.Origin != o.Address).GroupBy(o => o.Origin, o => o.Address, StringComparer.Ordinal))
            Execute($"update article set origin = @origin where address {_database.AnyOf("@list")}", new { origin = copies.Key, list = _database.ListOf(copies) });
        Execute("update story set is_changed = 0 where id = @story", new { story });
    }
}
