namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    internal const string NewestVersion = "select coalesce(max(id), 0) from version";

    /// <summary>Gives every story its articles and keys anew.</summary>
    /// <param name="stories">All of them, with all articles.</param>
    /// <param name="newest">The last version when they were made.</param>
    /// <returns>False where there are newer ones: nothing is changed then.</returns>
    internal bool Regroup(IReadOnlyCollection<RegroupedStory> stories, long newest)
    {
        if (Scalar<long>(NewestVersion) > newest)
            return false;
        Execute("delete from story_term");
        var followers = new Dictionary<long, (long Story, int Articles)>();
        using var keys = RowWriter("story_term (term, story)", 2);
        foreach (var story in stories)
        {
            var number = story.Number ?? NewStory();
            foreach (var key in story.Keys)
                keys.Add(key, number);
            foreach (var moved in story.Articles.Where(a => a.Story != number))
                Execute("update article set story = @number, origin = null where id = @article", new { number, article = moved.Number });
            foreach (var (before, count) in story.Articles.Select(a => a.Story).OfType<long>().CountBy(s => s))
                if (count > followers.GetValueOrDefault(before).Articles)
                    followers[before] = (number, count);
        }
        keys.Flush();
        MoveFindings();
        foreach (var left in Query<long>("select id from story s where not exists (select 1 from article a where a.story = s.id)").ToList())
            if (followers.TryGetValue(left, out var follower))
                Follow(left, follower.Story);
        return true;
    }

    /// <summary>A finding goes where most of the articles that it rests on have gone.</summary>
    private void MoveFindings()
    {
        var moves = Query<(string Finding, long Story)>(
            """
            with share as (
                select d.id as finding, d.story as before, a.story as story, count(*) as articles
                from discrepancy d join discrepancy_article x on x.discrepancy = d.id join article a on a.address = x.article
                group by d.id, d.story, a.story)
            select finding, story from share s
            where story <> before and not exists (
                select 1 from share o where o.finding = s.finding and (o.articles > s.articles or o.articles = s.articles and o.story < s.story))
            """).ToList();
        foreach (var (finding, story) in moves)
            Execute("update discrepancy set story = @story where id = @finding", new { story, finding });
    }

    /// <summary>Lets the number of a story without articles lead to another one.</summary>
    private void Follow(long left, long story)
    {
        var both = new { left, story };
        Execute("update discrepancy set story = @story where story = @left", both);
        Execute("update story_alias set story = @story where story = @left", both);
        Execute("insert into story_alias (alias, story) values (@left, @story)", both);
        Execute("delete from story where id = @left", both);
    }
}
