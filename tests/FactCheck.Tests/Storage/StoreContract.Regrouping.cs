using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    private const string Bridge = "The new bridge over the river Ain opened in Corwen. The bridge of Corwen replaces a ferry over the Ain. Corwen paid for the bridge. ";

    [Test]
    public void Stories_are_made_again_and_findings_stay_with_their_articles()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("b", TwentyOne + " " + Ferry), Raw("c", Bridge + "Two men were hurt on Monday."), Raw("d", Bridge + "On Monday, three men were hurt."));
        var before = Store.Discrepancies(new DiscrepancyQuery());
        Assert.That(before, Has.Count.EqualTo(2));
        foreach (var finding in before)
            Store.Decide(finding.Id, 0, Decision.Dismissed, "", "Ada");
        var (ferry, bridge) = (Store.Article("a")!.Story!.Value, Store.Article("c")!.Story!.Value);
        // As an older program might have had it: all in one story.
        Store.Write(batch => batch.Join(ferry, bridge));

        var run = new Ingest(Store, House, 1).Rebuild();
        var (ferryNow, bridgeNow) = (Store.Article("a")!.Story, Store.Article("c")!.Story);
        Assert.That((Store.Article("b")!.Story, Store.Article("d")!.Story), Is.EqualTo((ferryNow, bridgeNow)));
        Assert.That(new[] { ferryNow, bridgeNow }, Is.Unique.And.Contain(ferry), "one of the two keeps the number");
        var after = Store.Discrepancies(new DiscrepancyQuery());
        Assert.That(after.Select(d => (d.Id, d.Verdict)), Is.EqualTo(before.Select(d => (d.Id, Decision.Dismissed))));
        Assert.That(after.Select(d => d.Story), Is.EquivalentTo(new[] { ferryNow, bridgeNow }));
        Assert.That((run.DiscrepanciesNew, run.DiscrepanciesReopened, run.DiscrepanciesGone), Is.EqualTo((0, 0, 0)));
        Assert.That(Store.Verify(), Is.Empty);
    }

    [Test]
    public void Stories_that_turn_out_to_be_one_are_joined_and_the_old_number_leads_on()
    {
        Ingest(Raw("a", Ferry + Twelve));
        var first = Store.Article("a")!.Story!.Value;
        // Stored as if nothing were like it.
        var second = Store.Write(batch =>
        {
            var (read, raw) = Article("b", TwentyOne + " " + Ferry, outlet: "Outlet b");
            var story = batch.NewStory();
            batch.Place(batch.Put(StorableArticle.Of(read, raw)).Article, story, ["@elsewhere"]);
            return story;
        });

        new Ingest(Store, House, 1).Rebuild();
        Assert.That((Store.Article("a")!.Story, Store.Article("b")!.Story, Store.Story(second)), Is.EqualTo((first, first, first)));
        Assert.That(Store.Discrepancies(new DiscrepancyQuery()).Select(d => (d.Kind, d.Story)), Is.EqualTo(new[] { (ClaimKind.Number, first) }));
        Assert.That(Store.Verify(), Is.Empty);
    }

    [Test]
    public void A_store_of_an_older_program_is_brought_up_to_date()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("b", Ferry + TwentyOne));
        Store.Write(batch => batch.Execute(
            """
            drop table message_change; drop table message; drop table receiver; drop table work_result;
            drop table session; drop table token; drop table person; drop table audit; drop table data_key;
            drop table outlet_family;
            alter table discrepancy add column search text not null default '';
            update discrepancy set search = 'people: 21, and twelve people off marlow; the mayor''s office';
            drop table discrepancy_words;
            drop index discrepancy_list; drop index discrepancy_number; alter table discrepancy drop column number;
            drop index discrepancy_of_story; drop index discrepancy_assignee; drop index version_outlet; drop index story_list;
            create index discrepancy_order on discrepancy (is_present, severity desc, confidence desc, id);
            create index discrepancy_story on discrepancy (story);
            alter table story drop column title; alter table story drop column articles; alter table story drop column first_day; alter table story drop column last_day; alter table story drop column findings;
            update schema_version set number = 1
            """));
        Assert.That(() => Store.OpenForReading(Location, TimeProvider.System), Throws.TypeOf<StoreException>().With.Message.Contains("an older version"));

        using var upgraded = Store.Open(Location, TimeProvider.System);
        Assert.That((upgraded.Info().Form, upgraded.Info().Articles, upgraded.Families().FamilyOf("a")), Is.EqualTo((Schema.Newest, 2, (string?)null)));
        Assert.That(upgraded.Stories(differing: true, [], 0, 10).Select(s => (s.Articles, s.Findings)), Is.EqualTo(new[] { (2, 1) }));
        Assert.That(new[] { "21 people", "mayor's", "marl", "22" }.Select(text => upgraded.Count(new DiscrepancyQuery { Text = text })), Is.EqualTo(new[] { 1, 1, 1, 0 }));
        Assert.That(upgraded.Verify(), Is.Empty);
    }
}
