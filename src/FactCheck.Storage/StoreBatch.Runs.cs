using FactCheck.Articles;

namespace FactCheck.Storage;

public sealed partial class StoreBatch
{
    public void Count(long run, int isNew, int changed, int same) => Execute(
        """
        update run set articles_new = articles_new + @isNew, articles_changed = articles_changed + @changed, articles_same = articles_same + @same
        where id = @run
        """,
        new { run, isNew, changed, same });

    public void Skip(long run, SkippedArticle skipped) => Execute(
        """
        insert into run_skipped (run, article, reason) values (@run, @article, @reason)
        on conflict (run, article) do update set reason = excluded.reason
        """,
        new { run, article = skipped.Article, reason = skipped.Reason });

    public void Put(long run, RunFeed feed) => Execute(
        """
        insert into run_feed (run, feed, outlet, result, articles, reason) values (@run, @Feed, @Outlet, @Result, @Articles, @Reason)
        on conflict (run, feed) do update set outlet = excluded.outlet, result = excluded.result, articles = excluded.articles, reason = excluded.reason
        """,
        new { run, feed.Feed, feed.Outlet, feed.Result, feed.Articles, feed.Reason });

    /// <summary>Stores which family each outlet of a feed list is in; what other lists say of other outlets stays.</summary>
    /// <param name="outlets">Outlets, their names folded, each with its family; null where it is in none.</param>
    public void PutFamilies(IEnumerable<(string Outlet, string? Family)> outlets)
    {
        foreach (var (outlet, family) in outlets)
            if (family is null)
                Execute("delete from outlet_family where outlet = @outlet", new { outlet });
            else
                Execute("insert into outlet_family (outlet, family) values (@outlet, @family) on conflict (outlet) do update set family = excluded.family", new { outlet, family });
    }

    /// <param name="address">The feed's address as the feed list has it.</param>
    /// <param name="state">What fetching remembers of it, in its own words.</param>
    public void PutFeedState(string address, string state) => Execute(
        "insert into feed_state (address, state) values (@address, @state) on conflict (address) do update set state = excluded.state",
        new { address, state });

    public void PutPageState(string address, string state) => Execute(
        "insert into page_state (address, state) values (@address, @state) on conflict (address) do update set state = excluded.state",
        new { address, state });
}
