using FactCheck.Articles;
using FsCheck.Fluent;

namespace FactCheck.Tests.Articles;

public sealed class ArticleCleanerTests
{
    private const string Prose = "The council of Norwick voted on Tuesday to rebuild the old bridge, which a flood had carried away in the spring of last year.";

    private static ArticleResult<Article> Clean(string text, Func<RawArticle, RawArticle>? change = null)
    {
        var raw = new RawArticle { Id = "a", Text = text, Sha256 = "00" };
        return new ArticleCleaner().Clean(change is null ? raw : change(raw));
    }

    [TestCase("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour")]
    [TestCase("soft\u00adhyphen, zero\u200bwidth, \u202aleft\u202c, \ufeffmark, bell\u0007", "softhyphen, zerowidth, left, mark, bell")]
    [TestCase("tab\tand no-break\u00a0space stay", "tab\tand no-break\u00a0space stay")]
    [TestCase("Smith &amp; Sons&#8217; <b>bold</b> plan<br/>next", "Smith & Sons’ bold plan\nnext")]
    [TestCase("a < b, R&D; <jane@example.org>", "a < b, R&D; <jane@example.org>")]
    public void Takes_out_what_no_reader_sees(string text, string clean) => Assert.That(Clean(text).Article?.Text, Is.EqualTo(clean));

    [Test]
    public void Changes_no_character_of_text_that_is_clean_already() =>
        Assert.That(Clean("one\r\ntwo &amp; \u200b", raw => raw with { IsClean = true }).Article?.Text, Is.EqualTo("one\r\ntwo &amp; \u200b"));

    [Test]
    public void What_the_file_states_counts_before_what_the_text_does()
    {
        var article = Clean("Date: May 3, 2013\nAuthor: Ann Lee\n\n" + Prose, raw => raw with { Published = "2014-01-02", Outlet = " The \n Ferry " }).Article!;
        Assert.That((article.Published?.ToString(), article.Author, article.Outlet), Is.EqualTo(("2014-01-02", "Ann Lee", "The Ferry")));
    }

    [Test]
    public void Skips_a_text_of_nothing_but_space() => Assert.That(Clean(" \n\t\u200b").Skipped, Is.EqualTo(new SkippedArticle("a", "no text")));

    [TestCase(null, false)]
    [TestCase("en-GB", true)]
    public void Skips_another_language_unless_the_file_says_english(string? language, bool isRead)
    {
        var german = string.Join(' ', Enumerable.Repeat("Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Brücke wieder aufgebaut werden soll.", 4));
        var result = Clean(german, raw => raw with { Language = language });
        Assert.That(result.Skipped?.Reason, isRead ? Is.Null : Is.EqualTo("written in another language than English (de)"));
    }

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Any_text_gives_spans_in_range_and_in_order() => Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces =>
    {
        if (Clean(string.Concat(pieces)).Article is not { } article)
            return true;
        var end = 0;
        foreach (var span in article.HeadSpans)
        {
            if (span.Start < end)
                return false;
            end = span.End;
        }
        return end <= article.Text.Length;
    });

    private static readonly string[] Pieces =
        ["\n", " ", "Date: ", "May 3, 2013", "By Jane Doe", "Author: ", "[Jane Doe](#)", "|", "© ", "Photo: ", Prose, "\ud83d", "&amp;", "<p", ">", "\0", "12:30 pm", "updated ", "1/2/03", ".", "The Daily Ferry"];
}
