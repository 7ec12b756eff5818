using System.Buffers;
using System.Text;
using FactCheck.Articles;
using FactCheck.Benchmarks;
using FactCheck.Discrepancies;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Storage.Streams;
using FactCheck.Tests.Conventions;

namespace FactCheck.Tests.Storage.Streams;

/// <summary>The streaming halves find what a run over all articles finds, word for word.</summary>
public sealed class ArchiveGroupingTests
{
    private const int Articles = 300;

    private static readonly FactCheckPipeline Pipeline = new(RulePack.Standard);
    private static readonly string Made = ArticleLine.MadeWith(RulePack.Standard);

    [Test]
    public void Lines_in_any_order_give_the_stories_and_findings_of_one_run()
    {
        var read = new ArticleCopies(Path.Combine(ConventionTests.Root, "seeds")).First(Articles).Select(raw => Pipeline.Read(raw)).ToList();
        var expected = Pipeline.Compare(read);
        var lines = read.Select(r => ArticleLine.Of(r.Article!, Made)).ToArray();
        new Random(7).Shuffle(lines);

        var reports = StreamedStory.Read(Stream(ArchiveGrouping.Group(Stream(Sorted(lines)), _ => Assert.Fail())), Made).Select(s => Pipeline.CompareStory(s.Id, s.Articles())).ToList();

        Assert.That(reports, Has.Count.GreaterThan(20).And.Count.LessThan(Articles));
        Assert.That(Findings(reports.SelectMany(r => r.Discrepancies)), Is.EqualTo(Findings(expected.Discrepancies)).And.Length.GreaterThan(50));
        Assert.That(reports.SelectMany(r => r.Articles).Select(Told).Order(StringComparer.Ordinal), Is.EqualTo(expected.Articles.Select(Told).Order(StringComparer.Ordinal)));
    }

    [Test]
    public void Articles_with_the_same_words_are_taken_by_id_whatever_stands_beside_them()
    {
        const string Text = "Twelve people were killed on Monday when a ferry sank in the harbour of Norwick, the mayor said.";
        var (a, b) = (Line("a", Text, url: "https://z.example/"), Line("b", Text, url: "https://a.example/"));
        Assert.That(Sorted([a, b])[0], Is.EqualTo(a), "the id stands before the url");

        Assert.That(Grouped(Line("B", Text), Line("ä", Text), Line("a\"", Text), Line("b", Text)), Is.EqualTo(new[] { "B: B a\" b ä" }));
    }

    [Test]
    public void An_article_that_comes_twice_is_passed_over_and_told()
    {
        var (line, told) = (Line("a", "Twelve people were killed when a ferry sank."), new List<SkippedArticle>());
        var grouped = ArchiveGrouping.Group(Stream([line, line]), told.Add).ToList();

        Assert.That((grouped.Count, told), Is.EqualTo((1, new[] { new SkippedArticle("a", "the same article comes twice") })));
    }

    [Test]
    public void What_is_wrong_is_told_with_the_number_of_the_line()
    {
        var (early, late) = (Line("a", "A ferry sank.", "2024-05-01"), Line("b", "A ferry sank.", "2024-05-02"));
        var other = ArticleLine.Parse(early, 1) with { Sha256 = "1" };
        var older = ArticleLine.Parse(early, 1) with { Made = "0-older" };

        Assert.That(() => Grouped(late, early), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("line 2 is not in order; sort the lines with: LC_ALL=C sort"));
        Assert.That(() => Grouped(early, other.ToBytes()), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("two articles have the id 'a': the second one stands in line 2"));
        Assert.That(() => Grouped(early, older.ToBytes()), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("line 2 was made by another version of factcheck"));
        Assert.That(() => Grouped("{\"key\":\"a\"}"u8.ToArray()), Throws.TypeOf<InvalidDataException>().With.Message.Contains("line 1 is not one of 'factcheck extract --format keyed'"));
        Assert.That(() => Grouped("no"u8.ToArray()), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("line 1 is not one of 'factcheck extract --format keyed': fault at byte 1"));
    }

    [Test]
    public void A_story_whose_lines_stand_apart_is_refused()
    {
        var (a, b) = (ArticleLine.Parse(Line("a", "A ferry sank."), 1) with { Key = "a" }, ArticleLine.Parse(Line("b", "A bridge fell."), 1) with { Key = "b" });
        var apart = Stream([a.ToBytes(), b.ToBytes(), (a with { Id = "c" }).ToBytes()]);

        Assert.That(() => StreamedStory.Read(apart, Made).ToList(), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("line 3 stands apart from the others of its story; sort the lines with: LC_ALL=C sort"));
        Assert.That(
            () => StreamedStory.Read(Stream([a.ToBytes()]), Made + "-house").ToList(),
            Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("line 1 was made with other lexicons: give 'extract' and 'compare' the same --rules and --config"));
    }

    private static string[] Findings(IEnumerable<Discrepancy> discrepancies) => [.. discrepancies.Select(Line).Order(StringComparer.Ordinal)];

    private static string Line(Discrepancy discrepancy)
    {
        var line = new ArrayBufferWriter<byte>();
        JsonReportWriter.WriteLine(line, discrepancy);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    private static string Told(ReportedArticle reported) => $"{reported.Article.Id} in {reported.Story}, from {reported.Origin}";

    private static byte[] Line(string id, string text, string published = "2024-05-03", string? url = null) => ArticleLine.Of(
        Pipeline.Read(new RawArticle { Id = id, Text = text, Published = published, Url = url, Sha256 = "0" }).Article!, Made);

    private static List<string> Grouped(params byte[][] lines) => ArchiveGrouping.Group(Stream(lines), _ => Assert.Fail())
        .Select(line => ArticleLine.Parse(line, 1)).GroupBy(line => line.Key, line => line.Id).Select(story => $"{story.Key}: {string.Join(' ', story)}").ToList();

    /// <summary>As LC_ALL=C sort does.</summary>
    private static byte[][] Sorted(IEnumerable<byte[]> lines) => [.. lines.Order(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))];

    private static MemoryStream Stream(IEnumerable<byte[]> lines) => new([.. lines.SelectMany(line => line.Append((byte)'\n'))]);
}
