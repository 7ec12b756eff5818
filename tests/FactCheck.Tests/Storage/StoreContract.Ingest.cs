using System.Text;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Storage;
using FactCheck.Text;

namespace FactCheck.Tests.Storage;

public abstract partial class StoreContract
{
    private protected static readonly HouseConfiguration House = new() { Pack = RulePack.Standard };

    private protected const string Ferry = "A ferry sank off Marlow harbour on Monday. The ferry Osprey carried tourists from Marlow to Holm island. Rescuers searched Marlow bay all night. ";

    [Test]
    public void Articles_of_several_runs_are_compared_and_only_what_is_new_is_new()
    {
        var first = Ingest(Raw("a", Ferry + Twelve));
        var second = Ingest(Raw("b", TwentyOne + " " + Ferry));
        var third = Ingest(Raw("a", Ferry + Twelve), Raw("b", TwentyOne + " " + Ferry));
        Assert.That(
            new[] { first, second, third }.Select(r => (r.ArticlesNew, r.ArticlesChanged, r.ArticlesSame, r.DiscrepanciesNew)),
            Is.EqualTo(new[] { (1, 0, 0, 0), (1, 0, 0, 1), (0, 0, 2, 0) }));
        Assert.That(Store.Verify(), Is.Empty);
        Assert.That(Store.Stories(differing: false, [], 0, 10).Select(s => s.Articles), Is.EqualTo(new[] { 2 }));
        var report = Store.Report(new DiscrepancyQuery { Run = second.Number }, RulePack.Standard, []);
        Assert.That((report.Discrepancies.Length, report.Articles.Length, report.Articles[0].Story), Is.EqualTo((1, 2, report.Articles[1].Story)));
    }

    [Test]
    public void A_number_that_is_changed_without_a_word_is_a_finding_and_a_correction_is_one_too()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("b", "The Marlow council met. Forty people were killed when a bridge fell in Eastport on Tuesday."));
        Ingest(Raw("a", Ferry + Thirty));
        var silent = Store.Discrepancies(new DiscrepancyQuery()).Single();
        Assert.That((silent.Outcome, silent.Scope), Is.EqualTo((Outcome.Conflict, FactCheck.Discrepancies.DiscrepancyScope.WithinArticle)));

        Ingest(Raw("b", "The Marlow council met. Fourteen people were killed when a bridge fell in Eastport on Tuesday. Correction: the number of people killed was wrong."));
        Assert.That(Store.Discrepancies(new DiscrepancyQuery { LeastSeverity = Severity.Info, Outcome = Outcome.Corrected }), Has.Count.EqualTo(1));
        Assert.That(Store.Report(new DiscrepancyQuery(), RulePack.Standard, []).Articles.Select(a => a.Article.Id), Is.EqualTo(new[] { "a", "a (version 1)" }));
    }

    [Test]
    public void The_report_of_a_run_has_what_is_new_before_what_is_back()
    {
        const string age = "Captain Ann Quill, 54, of Marlow swam to Holm pier after the ferry Osprey sank off Marlow.";
        Ingest(Raw("a", Ferry + Twelve), Raw("b", TwentyOne + " " + Ferry));
        var known = Store.Discrepancies(new DiscrepancyQuery()).Single();
        Store.Decide(known.Id, 0, Decision.Dismissed, "", "Ada");
        var run = Ingest(Raw("b", Thirty + " " + Ferry), Raw("c", Ferry + age), Raw("d", age.Replace("54", "45", StringComparison.Ordinal) + " " + Ferry));
        var report = Store.Report(new DiscrepancyQuery { Run = run.Number }, RulePack.Standard, []);

        var back = Store.NewestId(known.Id);
        Assert.That(Store.ChangedIn(run.Number, ChangeKind.Reopened), Is.EqualTo(new[] { back }));
        Assert.That(report.Discrepancies.Select(d => d.Id).ToList().IndexOf(back), Is.EqualTo(report.Discrepancies.Length - 1).And.Positive);
    }

    [Test]
    public void A_draft_is_checked_against_what_is_stored_and_is_not_stored()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("c", "The mayor of Holm resigned on Friday after nine years."));
        var draft = Pipeline.Read(Raw("draft.md", TwentyOne + " " + Ferry));
        var report = new DraftCheck(Store, House).Check([draft]);
        Assert.That(report.Discrepancies, Has.Length.EqualTo(1));
        Assert.That(report.Articles.Select(a => (a.Article.Id, a.Article.Text.Length > 0)), Is.EqualTo(new[] { ("a", true), ("draft.md", true) }));
        Assert.That(Store.Info().Articles, Is.EqualTo(2));
    }

    [Test]
    public void Everything_derived_is_made_again_and_verdicts_stay()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("b", TwentyOne + " " + Ferry));
        var before = Store.Discrepancies(new DiscrepancyQuery()).Single();
        Store.Decide(before.Id, 0, Decision.Confirmed, "asked the police", "Ada");
        var info = Store.Info();

        var run = new Ingest(Store, House, 1).Rebuild();
        Assert.That(Store.Discrepancies(new DiscrepancyQuery()).Single(), Is.EqualTo(before with { Verdict = Decision.Confirmed, Revision = 1 }));
        Assert.That((run.DiscrepanciesNew, run.DiscrepanciesReopened, run.DiscrepanciesGone), Is.EqualTo((0, 0, 0)));
        Assert.That(Store.Info() with { Bytes = info.Bytes, Runs = info.Runs }, Is.EqualTo(info));
        Assert.That(Store.Verify(), Is.Empty);
    }

    [Test]
    public void Work_that_nobody_asked_for_is_told_before_it_is_done()
    {
        Ingest(Raw("a", Ferry + Twelve), Raw("b", TwentyOne + " " + Ferry));
        var (said, bare) = (new List<string>(), new HouseConfiguration { Pack = RulePack.Load([], Lexicons.Standard, []) });
        var run = new Ingest(Store, bare, 1) { Say = said.Add }.Run(RunKind.Ingest, []);
        Assert.That(run.DiscrepanciesGone, Is.EqualTo(1));
        new Ingest(Store, bare, 1) { Say = said.Add }.Run(RunKind.Ingest, []);
        Assert.That(said, Is.EqualTo(new[] { "rules or families have changed: every stored story is compared again" }));
    }

    [Test]
    public void What_cannot_be_read_is_skipped_and_named()
    {
        var run = Ingest(Raw("a", ""), Raw("b", "A zero \0 stands here."));
        Assert.That(run.ArticlesSkipped, Is.EqualTo(2));
        Assert.That(Store.SkippedIn(run.Number).Select(s => s.Article), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void A_store_of_a_newer_program_is_refused()
    {
        Store.Write(batch => batch.Execute("update schema_version set number = 999"));
        Assert.That(() => Store.Open(Location, TimeProvider.System), Throws.TypeOf<StoreException>().With.Message.Contains("newer version"));
        Assert.That(() => Store.OpenForReading(Location, TimeProvider.System), Throws.TypeOf<StoreException>().With.Message.Contains("newer version"));
    }

    private Run Ingest(params RawArticle[] articles) =>
        new Ingest(Store, House, 1).Run(RunKind.Ingest, articles.Select(ArticleResult.Of));

    private protected static RawArticle Raw(string address, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new RawArticle { Id = address, Text = text, IsClean = true, Outlet = "Outlet " + address, Published = "2024-05-03", Sha256 = ContentHash.Hex(bytes), Bytes = bytes };
    }
}
