using FactCheck.Articles;
using FactCheck.Text;

namespace FactCheck.Tests.Mentions.Timexes;

/// <summary>What expressions count from.</summary>
public sealed class ContextTests
{
    private static IEnumerable<string> Values(string text, string? published, params TextSpan[] heads) => TimexText.Read(text, published, null, heads).Select(t => t.Value);

    [Test]
    public void A_dateline_anchors_an_article_without_a_date() =>
        Assert.That(Values("LIMA, March 4, 2024 - The ministers met on Sunday.", null), Is.EqualTo(new[] { "2024-03-04", "2024-03-03" }));

    [Test]
    public void A_head_line_anchors_an_article_without_a_date()
    {
        const string Head = "date 2023-11-27";
        var text = string.Concat(Enumerable.Repeat("A very long opening of the page stands here. ", 4)) + "\n\n" + Head + "\n\nThe ministers met on Sunday.";
        var start = text.IndexOf(Head, StringComparison.Ordinal);
        Assert.That(Values(text, null, new TextSpan(start, start + Head.Length)), Is.EqualTo(new[] { "2023-11-27", "2023-11-26" }));
    }

    [Test]
    public void A_stated_date_gives_months_their_year_but_weekdays_no_day() =>
        Assert.That(
            Values("The ministers met in the harbour town and posed for a picture on the quay before dinner. An accord of November 26, 2023 was named. She took office in September. He came on Friday.", null),
            Is.EqualTo(new[] { "2023-11-26", "2023-09", "XXXX-WXX-5" }));

    [Test]
    public void The_title_counts_from_the_same_day()
    {
        var title = TimexText.Read("They left.", title: "Ministers met on Sunday").Single();
        Assert.That((title.Field, title.Value, title.Span), Is.EqualTo((ArticleField.Title, "2023-11-26", new TextSpan(17, 23))));
    }

    [Test]
    public void A_month_follows_the_year_of_its_own_sentence() =>
        Assert.That(Values("In 2009 he won in June and again in August.", TimexText.Monday), Is.EqualTo(new[] { "2009", "2009-06", "2009-08" }));

    [Test]
    public void An_account_of_the_past_goes_on_from_date_to_date()
    {
        const string Text = "The war began in 1812. In June 1812 troops crossed. In 1813 they fled. By 1813 it was lost. In 1814 peace came. In May 1814 he left. In 1815 he returned. In March 1815 he landed. In June he lost. The end of the year brought calm.";
        Assert.That(Values(Text, TimexText.Monday).TakeLast(2), Is.EqualTo(new[] { "1815-06", "1815" }));
    }
}
