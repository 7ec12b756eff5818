using FactCheck.Articles;
using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    [Test]
    public void A_run_that_was_cut_off_goes_on()
    {
        var run = Store.BeginRun(RunKind.Nightly);
        Store.Write(batch => batch.Count(run, 3, 2, 1));
        Assert.That(Store.BeginRun(RunKind.Nightly), Is.EqualTo(run));
        Assert.That(Store.BeginRun(RunKind.Ingest), Is.Not.EqualTo(run));
        Store.Write(batch => batch.Count(run, 1, 0, 0));
        Store.EndRun(run);

        var ended = Store.Run(run)!;
        Assert.That((ended.ArticlesNew, ended.ArticlesChanged, ended.ArticlesSame, ended.Ended is not null), Is.EqualTo((4, 2, 1, true)));
        Assert.That(Store.BeginRun(RunKind.Nightly), Is.Not.EqualTo(run));
        Assert.That(Store.Runs(0, 2).Select(r => r.Kind), Is.EqualTo(new[] { RunKind.Nightly, RunKind.Ingest }));
    }

    [Test]
    public void A_run_that_another_process_is_doing_is_not_gone_on_with()
    {
        var run = Store.BeginRun(RunKind.Ingest);
        using (var other = Store.Open(Location, TimeProvider.System))
        {
            var theirs = other.BeginRun(RunKind.Ingest);
            Assert.That(theirs, Is.Not.EqualTo(run));
            other.EndRun(theirs);
        }
        Store.Dispose();

        using var next = Store.Open(Location, TimeProvider.System);
        Assert.That(next.BeginRun(RunKind.Ingest), Is.EqualTo(run), "cut off when its process ended");
        next.EndRun(run);
        Assert.That(next.BeginRun(RunKind.Ingest), Is.Not.EqualTo(run));
    }

    [Test]
    public void What_went_wrong_in_a_run_is_kept_once_for_each_article_and_feed()
    {
        var run = Store.BeginRun(RunKind.Nightly);
        for (var i = 0; i < 2; i++)
        {
            Store.Write(batch =>
            {
                batch.Skip(run, new SkippedArticle("a", "no text"));
                batch.Put(run, new RunFeed("https://ferry.example/rss", "The Daily Ferry", "failed", 0, "no answer in 60 seconds"));
                batch.PutFeedState("https://ferry.example/rss", $"{{\"failures\": {i}}}");
                batch.PutPageState("https://ferry.example/1", "{}");
            });
        }
        Assert.That(Store.SkippedIn(run), Is.EqualTo(new[] { new SkippedArticle("a", "no text") }));
        Assert.That(Store.FeedsOf(run), Is.EqualTo(new[] { new RunFeed("https://ferry.example/rss", "The Daily Ferry", "failed", 0, "no answer in 60 seconds") }));
        Assert.That(Store.FeedStates()["https://ferry.example/rss"], Is.EqualTo("{\"failures\": 1}"));
        Assert.That((Store.PageState("https://ferry.example/1"), Store.PageState("https://ferry.example/2")), Is.EqualTo(("{}", (string?)null)));
    }
}
