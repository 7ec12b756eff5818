using System.Collections.Immutable;
using FactCheck.Articles;
using FactCheck.Discrepancies;
using FactCheck.Rules;
using FactCheck.Rules.House;
using FactCheck.Text.Yaml;

namespace FactCheck.Tests.Discrepancies;

public sealed class SuppressorTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);
    private static readonly Lazy<FactCheckReport> Run = new(() => new FactCheckPipeline(RulePack.Standard).Run([Article("desk/a.txt", "The Ferry", "Twelve"), Article("letters/b.txt", "The Herald", "Twenty"), Article("letters/c.txt", "The Coast", "Thirty")]));

    [TestCase("rule casualties/deaths", true)]
    [TestCase("rule casualties/*", true)]
    [TestCase("rule numbers/*", false)]
    [TestCase("path desk/*", false)] // The two letters still contradict each other.
    [TestCase("path letters/*", true)]
    [TestCase("outlet the ferry", false)]
    [TestCase("path desk/*,outlet The Herald", false)]
    [TestCase("path letters/*,rule casualties/*", true)]
    [TestCase("path letters/*,rule numbers/*", false)]
    public void All_that_a_suppression_names_has_to_hold(string names, bool isSuppressed)
    {
        var report = Applied(Suppression(names));

        Assert.That((report.Discrepancies.Length, report.Suppressed.Length), Is.EqualTo(isSuppressed ? (0, 1) : (1, 0)));
    }

    [Test]
    public void A_finding_is_suppressed_by_its_id() =>
        Assert.That(Applied(Suppression("finding " + Run.Value.Discrepancies.Single().Id)).Suppressed.Single().Suppression.Reason, Is.EqualTo("a test"));

    [Test]
    public void An_expired_one_no_longer_applies_and_is_told()
    {
        var expired = Suppression("rule *") with { Expires = Today.AddDays(-1) };
        var suppressor = new Suppressor(House(expired), Today);

        Assert.That(suppressor.Apply(Run.Value).Suppressed, Is.Empty);
        Assert.That(suppressor.Expired, Is.EqualTo(new[] { expired }));
    }

    [Test]
    public void The_last_day_counts() => Assert.That(Applied(Suppression("rule *") with { Expires = Today }).Suppressed, Has.Length.EqualTo(1));

    [Test]
    public void A_baseline_marks_what_it_names_and_drops_nothing()
    {
        var problems = new List<FileProblem>();
        var written = Baseline.Write(Run.Value.Discrepancies);
        var marked = Baseline.Read("known.txt", written, problems).Mark(Run.Value);

        Assert.That(problems, Is.Empty);
        Assert.That(marked.Discrepancies.Select(d => d.IsKnown), Is.EqualTo(new[] { true }));
        Assert.That(new Baseline([]).Mark(Run.Value).Discrepancies.Select(d => d.IsKnown), Is.EqualTo(new[] { false }));
    }

    [Test]
    public void A_line_of_a_baseline_that_begins_with_no_id_is_a_problem()
    {
        var problems = new List<FileProblem>();
        Baseline.Read("known.txt", "# all of May\n\n 0123456789abcdef  rule  text\n  deadbeef x\n", problems);

        Assert.That(problems.Select(p => p.ToString()), Is.EqualTo(new[] { "known.txt:4:3: expected the 16 characters of a finding's id, found 'deadbeef'" }));
    }

    private static FactCheckReport Applied(Suppression suppression) => new Suppressor(House(suppression), Today).Apply(Run.Value);

    private static HouseConfiguration House(Suppression suppression) => new() { Pack = RulePack.Standard, Suppressions = [suppression], Folder = Environment.CurrentDirectory };

    private static Suppression Suppression(string names)
    {
        var by = names.Split(',').Select(n => n.Split(' ', 2)).ToImmutableDictionary(n => n[0], n => n[1]);
        return new Suppression
        {
            Finding = by.GetValueOrDefault("finding"),
            Rule = by.GetValueOrDefault("rule"),
            Path = by.GetValueOrDefault("path"),
            Outlet = by.GetValueOrDefault("outlet"),
            Reason = "a test",
            Owner = "Ana",
            Expires = Today.AddYears(1),
            Place = "factcheck.yml:1",
        };
    }

    private static RawArticle Article(string path, string outlet, string number) => new()
    {
        Id = path,
        Path = path,
        Outlet = outlet,
        Published = "2024-05-07",
        Text = $"{number} people were killed on Monday when a ferry sank in the harbour of Norwick.",
        IsClean = true,
        Sha256 = "",
    };
}
