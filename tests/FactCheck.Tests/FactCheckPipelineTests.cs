using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Discrepancies;
using FactCheck.Rules;

namespace FactCheck.Tests;

/// <summary>The whole flow on stories of our own.</summary>
public sealed class FactCheckPipelineTests
{
    private const string Talks =
        "LIMA, Peru — Foreign Minister Ana Rojas of Peru, Chilean Foreign Minister Luis Vega and Bolivian Foreign Minister Carla Quispe opened their trilateral meeting in Lima, Peru, on Tuesday. "
        + "The three ministers agreed to reopen the border posts. Mr Vega said the talks had been frank.";

    private const string EarlierTalks =
        "In a trilateral summit on March 5, Peru played host to senior diplomats from Chile and Bolivia. "
        + "Peruvian Deputy Foreign Minister Juan Soto received the Chilean and Bolivian delegates at the trilateral talks about the border posts.";

    private const string OfTwo =
        "Peruvian Foreign Minister Ana Rojas met Chilean Foreign Minister Luis Vega in Lima on Monday for talks on the border posts.";

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);

    [Test]
    public void A_meeting_dated_to_two_days_by_two_levels_is_reported_as_perhaps_two_events()
    {
        var report = Run(Article("a", "2024-06-12", Talks), Article("b", "2024-03-06", EarlierTalks));

        var finding = report.Discrepancies.Single(d => d.Kind == ClaimKind.EventDate);
        Assert.That(finding.Outcome, Is.EqualTo(Outcome.PossiblyDifferentEvents));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Positions.Select(p => p.Value).Order(), Is.EqualTo(new[] { "2024-03-05", "2024-06-11" }));
        Assert.That(finding.Positions.SelectMany(p => p.Evidence).Select(e => e.Evidence.Quote), Does.Contain("Tuesday").And.Contain("March 5"));
        Assert.That(finding.SameEvent!.Against, Has.Some.StartsWith("level: minister against "));
    }

    [Test]
    public void Talks_of_two_are_not_compared_with_talks_of_three() =>
        Assert.That(Run(Article("a", "2024-06-12", Talks), Article("b", "2024-06-11", OfTwo)).Discrepancies, Is.Empty);

    [Test]
    public void Two_family_names_for_one_person_in_one_article_conflict()
    {
        var report = Run(Article("a", "2024-06-12", "Transport Minister Choi Dong opened the bridge. Mr Choi thanked the workers. Later Mr Dong cut the ribbon, and Choi Dong left for the capital."));

        var finding = report.Discrepancies.Single();
        Assert.That((finding.Kind, finding.Scope), Is.EqualTo((ClaimKind.PersonName, DiscrepancyScope.WithinArticle)));
        Assert.That(finding.Positions.Select(p => p.Display), Is.EqualTo(new[] { "Mr Choi", "Mr Dong" }));
    }

    [Test]
    public void The_order_of_the_articles_does_not_matter()
    {
        RawArticle[] articles = [Article("a", "2024-06-12", Talks), Article("b", "2024-03-06", EarlierTalks), Article("c", "2024-06-11", OfTwo)];

        Assert.That(Told(Run([.. articles.Reverse()])), Is.EqualTo(Told(Run(articles))));
    }

    [Test]
    public void Other_names_for_the_outlets_change_nothing_but_the_names()
    {
        var told = Told(Run(Article("a", "2024-06-12", Talks, "Aardvark"), Article("b", "2024-03-06", EarlierTalks, "Zebra")));
        var renamed = Told(Run(Article("a", "2024-06-12", Talks, "Zenith"), Article("b", "2024-03-06", EarlierTalks, "Acorn")));

        Assert.That(renamed, Is.EqualTo(told.Replace("Aardvark", "Zenith", StringComparison.Ordinal).Replace("Zebra", "Acorn", StringComparison.Ordinal)));
    }

    private static string Told(FactCheckReport report) => string.Join(
        '\n', report.Discrepancies.Select(d => $"{d.Id} {d.Message} {d.Confidence} " + string.Join(" | ", d.Positions.Select(p => $"{p.Value} x{p.Origins}: " + string.Join(", ", p.Evidence.Select(e => $"{e.Evidence.Article} {e.Evidence.Span}"))))));

    private static FactCheckReport Run(params RawArticle[] articles) => Pipeline.Run(articles);

    private static RawArticle Article(string id, string published, string text, string? outlet = null) =>
        new() { Id = id, Text = text, IsClean = true, Published = published, Outlet = outlet, Sha256 = id };
}
