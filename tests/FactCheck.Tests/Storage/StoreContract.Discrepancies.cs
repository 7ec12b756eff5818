using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Storage;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    private protected const string Twelve = "Twelve people were killed when a ferry sank off Marlow on Monday.";
    private protected const string TwentyOne = "On Monday, 21 people were killed when a ferry sank off Marlow.";
    private const string Thirty = "Thirty people were killed when a ferry sank off Marlow on Monday.";

    [Test]
    public void A_discrepancy_comes_back_with_all_its_evidence()
    {
        var (run, _, found) = Compare(("a", Twelve), ("b", TwentyOne));
        var expected = found.Single();

        var listed = Store.Discrepancies(new DiscrepancyQuery()).Single();
        var read = Store.Discrepancy(listed.Id, RulePack.Standard)!;
        Assert.That((listed.Id, listed.Kind, listed.Verdict, listed.Revision), Is.EqualTo((expected.Id, ClaimKind.Number, Decision.Open, 0)));
        Assert.That(read.Message, Is.EqualTo(expected.Message));
        Assert.That(read.Explanation, Is.EqualTo(expected.Explanation));
        Assert.That(
            read.Positions.SelectMany(p => p.Evidence.Select(e => (p.Value, p.Display, p.Origins, e.Evidence, e.Value.Normalized))),
            Is.EqualTo(expected.Positions.SelectMany(p => p.Evidence.Select(e => (p.Value, p.Display, p.Origins, e.Evidence, e.Value.Normalized)))));
        Assert.That(Store.Run(run)!.DiscrepanciesNew, Is.EqualTo(1));
    }

    [Test]
    public void Discrepancies_are_found_by_what_they_are_about()
    {
        Compare(("a", Twelve), ("b", TwentyOne));
        DiscrepancyQuery[] matching =
        [
            new() { Outlet = "Outlet a" }, new() { Kind = ClaimKind.Number }, new() { Outcome = Outcome.Conflict }, new() { Verdict = Decision.Open },
            new() { From = new DateOnly(2024, 5, 3), To = new DateOnly(2024, 5, 3) }, new() { Text = "TWELVE péople" }, new() { LeastSeverity = Severity.Error },
        ];
        DiscrepancyQuery[] others =
        [
            new() { Outlet = "Outlet c" }, new() { Kind = ClaimKind.Age }, new() { Outcome = Outcome.Superseded }, new() { Verdict = Decision.Confirmed },
            new() { From = new DateOnly(2024, 5, 4) }, new() { Text = "twelve 100%" }, new() { Assignee = "Ada" }, new() { IsPresent = false }, new() { Story = 99 },
        ];
        Assert.That(matching.Select(q => (Store.Discrepancies(q).Count, Store.Count(q))), Is.All.EqualTo((1, 1)));
        Assert.That(others.Select(q => (Store.Discrepancies(q).Count, Store.Count(q))), Is.All.EqualTo((0, 0)));
    }

    [Test]
    public void Pages_follow_one_another()
    {
        foreach (var town in new[] { "Marlow", "Eastport", "Holm" })
            Compare((town + "a", Twelve.Replace("Marlow", town, StringComparison.Ordinal)), (town + "b", TwentyOne.Replace("Marlow", town, StringComparison.Ordinal)));

        var (seen, after) = (new List<string>(), (PageMark?)null);
        while (Store.Discrepancies(new DiscrepancyQuery { After = after, Limit = 1 }) is [var next])
        {
            seen.Add(next.Id);
            after = next.Mark;
        }
        // All three have one rule, subject and values, so that the later two have ids of their own.
        Assert.That(seen, Is.Unique.And.Count.EqualTo(3));
        Assert.That(Store.Count(new DiscrepancyQuery()), Is.EqualTo(3));
    }

    [Test]
    public void A_verdict_stays_until_a_value_changes()
    {
        var (_, story, found) = Compare(("a", Twelve), ("b", TwentyOne));
        var id = found.Single().Id;
        Assert.That(Store.Decide(id, 0, Decision.Dismissed, "an old figure", "Ada"), Is.True);

        // The same values again, with one more article: still dismissed.
        var second = CompareAgain(story, ("a", Twelve), ("b", TwentyOne), ("c", TwentyOne));
        Assert.That((Store.Discrepancy(id)!.Verdict, Store.Run(second)!.DiscrepanciesReopened), Is.EqualTo((Decision.Dismissed, 0)));

        // One value is another: it comes back, and the old id leads to it.
        var third = CompareAgain(story, ("a", Twelve), ("b", Thirty));
        var reopened = Store.Discrepancy(id)!;
        Assert.That((reopened.Verdict, reopened.Replaces, reopened.IsPresent), Is.EqualTo((Decision.Open, id, true)));
        Assert.That((Store.Run(third)!.DiscrepanciesNew, Store.Run(third)!.DiscrepanciesReopened, Store.Run(third)!.DiscrepanciesGone), Is.EqualTo((0, 1, 0)));
        Assert.That(Store.Verdicts(id).Select(v => (v.Decision, v.Note, v.Person)), Is.EqualTo(new[] { (Decision.Dismissed, "an old figure", "Ada") }));
    }

    [Test]
    public void What_is_no_longer_found_is_kept_as_gone_and_comes_back_reopened()
    {
        var (_, story, found) = Compare(("a", Twelve), ("b", TwentyOne));
        var gone = CompareAgain(story, ("a", Twelve), ("b", Twelve));
        Assert.That((Store.Discrepancy(found[0].Id)!.IsPresent, Store.Run(gone)!.DiscrepanciesGone), Is.EqualTo((false, 1)));

        var back = CompareAgain(story, ("a", Twelve), ("b", TwentyOne));
        Assert.That((Store.Discrepancy(found[0].Id)!.IsPresent, Store.Run(back)!.DiscrepanciesReopened), Is.EqualTo((true, 1)));
        Assert.That(Store.Changes(0, 10).Select(c => c.What), Is.EqualTo(new[] { ChangeKind.New, ChangeKind.Gone, ChangeKind.Reopened }));
    }

    [Test]
    public void Of_two_people_who_decide_at_once_the_second_is_told()
    {
        var (_, _, found) = Compare(("a", Twelve), ("b", TwentyOne));
        Assert.That(Store.Decide(found[0].Id, 0, Decision.Confirmed, "", "Ada"), Is.True);
        Assert.That(Store.Decide(found[0].Id, 0, Decision.Dismissed, "", "Ben"), Is.False);
        Assert.That(Store.Decide(found[0].Id, 1, Decision.Explained, "different days", "Ben"), Is.True);
        Assert.That(Store.Verdicts(found[0].Id).Select(v => (v.Revision, v.Decision)), Is.EqualTo(new[] { (1, Decision.Confirmed), (2, Decision.Explained) }));
        Assert.That(Store.Discrepancies(new DiscrepancyQuery { Verdict = Decision.Explained }), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_discrepancy_is_given_to_one_person_at_a_time()
    {
        var (_, _, found) = Compare(("a", Twelve), ("b", TwentyOne));
        Assert.That(Store.Assign(found[0].Id, null, "Ada"), Is.True);
        Assert.That(Store.Assign(found[0].Id, null, "Ben"), Is.False);
        Assert.That(Store.Assignees(), Is.EqualTo(new[] { "Ada" }));
        Assert.That(Store.Assign(found[0].Id, "Ada", null), Is.True);
        Assert.That(Store.Assignees(), Is.Empty);
    }

    [Test]
    public void A_story_that_is_joined_to_another_takes_its_discrepancies_along()
    {
        var (_, first, found) = Compare(("a", Twelve), ("b", TwentyOne));
        var (_, second, _) = Compare(("c", "The mayor of Holm resigned on Friday."));
        Store.Write(batch => batch.Join(second, first));
        Assert.That(Store.Story(first), Is.EqualTo(second));
        Assert.That(Store.ArticlesOf(second).Select(a => a.Article.Id), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(Store.Discrepancy(found[0].Id)!.Story, Is.EqualTo(second));
        Assert.That(Store.Stories(differing: true, [], 0, 10).Select(s => (s.Number, s.Articles, s.Findings)), Is.EqualTo(new[] { (second, 3, 1) }));
    }

    private (long Run, long Story, List<Discrepancy> Found) Compare(params (string Address, string Text)[] articles)
    {
        var story = Store.Write(batch =>
        {
            var story = batch.NewStory();
            foreach (var (address, text) in articles)
            {
                var (read, raw) = Article(address, text, outlet: "Outlet " + address);
                batch.Place(batch.Put(StorableArticle.Of(read, raw)).Article, story, ["@marlow"]);
            }
            return story;
        });
        return (CompareAgain(story, articles), story, Find([.. articles.Select(a => Article(a.Address, a.Text, outlet: "Outlet " + a.Address).Read)]));
    }

    private long CompareAgain(long story, params (string Address, string Text)[] articles)
    {
        var read = articles.Select(a => Article(a.Address, a.Text, outlet: "Outlet " + a.Address).Read).ToArray();
        var run = Store.BeginRun(RunKind.Ingest);
        Store.Write(batch => batch.PutDiscrepancies(run, story, Find(read), read.ToDictionary(r => r.Article.Id, r => r.Article)));
        Store.EndRun(run);
        return run;
    }
}
