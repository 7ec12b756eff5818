using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Events;
using FactCheck.Rules;

namespace FactCheck.Tests.Events;

public sealed class StoryGrouperTests
{
    private const string Marston =
        "MARSTON — A gunman wounded two shoppers outside a bakery in Marston on Friday night, police said. Marston police chief Edna Quill said the man fled on foot along Harbour Street.";

    private const string MarstonLater =
        "Police in Marston have arrested a man over the shooting of two shoppers outside the bakery on Harbour Street, chief Edna Quill said on Saturday.";

    private const string Tillbury =
        "TILLBURY — A gunman killed a taxi driver at the station in Tillbury on Friday night, police said. Tillbury police captain Omar Reyes said the man drove off towards Kings Bridge.";

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [Test]
    public void Articles_on_one_matter_are_one_story_also_months_later() =>
        Assert.That(InOneGo(Read("a", "2024-03-01", Marston), Read("b", "2024-05-04", MarstonLater)), Is.EqualTo(new[] { "a: a b" }));

    [Test]
    public void Two_shootings_in_two_towns_on_one_day_are_two_stories() =>
        Assert.That(InOneGo(Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Tillbury), Read("c", "2024-03-02", MarstonLater)), Is.EquivalentTo(new[] { "a: a c", "b: b" }));

    [Test]
    public void The_order_of_the_articles_does_not_matter()
    {
        ArticleTerms[] articles = [Read("c", null, MarstonLater), Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Tillbury)];

        Assert.That(InOneGo([.. articles.Reverse()]), Is.EqualTo(InOneGo(articles)));
    }

    [Test]
    public void A_new_article_joins_a_stored_story_and_only_that_one_is_told()
    {
        var (first, second, added) = (Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Tillbury), Read("c", "2024-03-02", MarstonLater));
        var grouper = Grouper(first, second, added);
        var known = new[] { Known("s1", grouper, first), Known("s2", grouper, second) };

        Assert.That(Told(grouper.Group([added], known)), Is.EqualTo(new[] { "s1: c" }));
    }

    [Test]
    public void An_article_that_fits_no_stored_story_starts_one_with_its_own_id()
    {
        var (first, added) = (Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Tillbury));
        var grouper = Grouper(first, added);

        Assert.That(Told(grouper.Group([added], [Known("s1", grouper, first)])), Is.EqualTo(new[] { "b: b" }));
    }

    [Test]
    public void Stored_stories_that_a_new_article_shows_to_be_one_are_merged_into_the_older()
    {
        var (first, second, added) = (Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Marston), Read("c", "2024-03-02", MarstonLater));
        var grouper = Grouper(first, second, added);
        var grouping = grouper.Group([added], [Known("old", grouper, first), Known("young", grouper, second)]);

        Assert.That(Told(grouping), Is.EqualTo(new[] { "old: c" }));
        Assert.That(grouping.Merges, Is.EqualTo(new[] { new StoryMerge("old", "young") }));
    }

    [Test]
    public void Articles_that_share_no_key_are_not_compared()
    {
        var grouper = Grouper(Read("a", null, Marston), Read("b", null, Marston));
        var known = Known("s1", grouper, Read("a", null, Marston)) with { Keys = [], Members = [] };

        Assert.That(Told(grouper.Group([Read("b", null, Marston)], [known])), Is.EqualTo(new[] { "b: b" }));
    }

    [Test]
    public void Terms_that_stand_in_few_articles_may_be_left_out_of_the_counts()
    {
        ArticleTerms[] articles = [Read("a", "2024-03-01", Marston), Read("b", "2024-03-01", Tillbury), Read("c", "2024-03-02", MarstonLater)];
        var grouper = new StoryGrouper(new TermFrequencies(BackgroundFrequencies.English, articles.Length, ImmutableDictionary<string, int>.Empty));

        Assert.That(Told(grouper.Group(articles, [])), Is.EqualTo(InOneGo(articles)));
    }

    private static string[] InOneGo(params ArticleTerms[] articles) => Told(Grouper(articles).Group(articles, []));

    private static string[] Told(StoryGrouping grouping) => [.. grouping.Stories.Select(s => $"{s.Id}: {string.Join(' ', s.Articles)}")];

    private static StoryGrouper Grouper(params ArticleTerms[] articles) => new(TermFrequencies.Of(BackgroundFrequencies.English, articles));

    private static KnownStory Known(string id, StoryGrouper grouper, ArticleTerms article) => new(id, [article], grouper.KeysOf(article));

    private static ArticleTerms Read(string id, string? published, string text) =>
        Pipeline.Read(new RawArticle { Id = id, Text = text, IsClean = true, Published = published, Sha256 = id }).Article!.Terms;
}
