using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Language.English;
using FactCheck.Values;

namespace FactCheck.Tests.Claims;

public sealed class HappeningMergerTests
{
    private static readonly Happening Talks = new() { Form = "meeting", Head = "talks", PartyCount = 3 };
    private static readonly DateInterval Monday = DateInterval.Of(new DateOnly(2024, 3, 4));
    private static readonly DateInterval Friday = DateInterval.Of(new DateOnly(2024, 3, 8));

    [Test]
    public void What_one_sentence_leaves_out_another_fills_in()
    {
        var merged = Merge(Talks with { Days = Monday }, Talks with { Level = "deputy", Parties = ["AA", "BB", "CC"] });

        Assert.That(merged[0], Is.EqualTo(merged[1]));
        Assert.That(merged[0].Days, Is.EqualTo(Monday));
        Assert.That(merged[0].Level, Is.EqualTo("deputy"));
        Assert.That(merged[0].Parties, Is.EqualTo(new[] { "AA", "BB", "CC" }));
    }

    [Test]
    public void Happenings_of_two_days_stay_apart()
    {
        var merged = Merge(Talks with { Days = Monday }, Talks with { Days = Friday });

        Assert.That(merged[0].Days, Is.EqualTo(Monday));
        Assert.That(merged[1].Days, Is.EqualTo(Friday));
    }

    [TestCase("meeting", "visit")]
    public void Happenings_of_two_forms_stay_apart(string form, string other)
    {
        var merged = Merge(Talks with { Form = form }, Talks with { Form = other });

        Assert.That(merged[0], Is.Not.EqualTo(merged[1]));
    }

    [Test]
    public void A_planned_happening_is_not_one_that_took_place()
    {
        var merged = Merge(Talks with { Days = Monday }, Talks with { Days = Monday, Modality = Modality.Planned });

        Assert.That(merged[0].Modality, Is.EqualTo(Modality.Done));
        Assert.That(merged[1].Modality, Is.EqualTo(Modality.Planned));
    }

    [Test]
    public void The_day_is_kept_where_another_sentence_gives_the_month()
    {
        var march = DateInterval.OfMonth(2024, 3);

        var merged = Merge(Talks with { Days = march }, Talks with { Days = Monday });

        Assert.That(merged[0].Days, Is.EqualTo(Monday));
    }

    private static Happening[] Merge(params Happening[] happenings)
    {
        var text = new AnnotatedText(ArticleField.Text, "", [], [], [], EnglishModels.Parser);
        return [.. HappeningMerger.Merge([.. happenings.Select(h => new HappeningMention(text, 0, 0, h))])];
    }
}
